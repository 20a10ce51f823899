import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, connectionOf } from '../../vocabulary/index.ts';
import { Referral } from '../referral.type.ts';

/** What puts someone at their place on a waiting list. */
export const WaitlistReasonKind = {
  VOLUNTEER_SHARE: 'VOLUNTEER_SHARE',
  URGENCY: 'URGENCY',
  LEGAL_DEADLINE: 'LEGAL_DEADLINE',
  REQUEST_AGE: 'REQUEST_AGE',
} as const;
export type WaitlistReasonKind = keyof typeof WaitlistReasonKind;

registerEnumType(WaitlistReasonKind, {
  name: 'WaitlistReasonKind',
  description: 'What puts someone at their place on a waiting list.',
  valuesConfig: {
    VOLUNTEER_SHARE: { description: 'The share of the places kept for volunteers: it alone put them here.' },
    URGENCY: { description: 'A home removal makes it urgent.' },
    LEGAL_DEADLINE: { description: 'The day until which the programme has to be done.' },
    REQUEST_AGE: { description: 'The day on which it was sent.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One reason of a place on a waiting list.' })
export class WaitlistReason {
  @Field(() => WaitlistReasonKind, { description: 'What it is.' })
  kind!: WaitlistReasonKind;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day of a deadline or of the request, Paris time; null for the other reasons.',
  })
  day!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Someone at their place on a waiting list.' })
export class WaitlistEntry {
  @Field(() => Int, { description: 'The place; 1 is next.' })
  position!: number;

  @Field(() => Referral, { description: 'The referral that waits.' })
  referral!: Referral;

  @Field(() => [WaitlistReason], {
    description: 'Why this place, the weightiest reason first; the age of the request is always one.',
  })
  because!: WaitlistReason[];

  @Field(() => Int, {
    nullable: true,
    description: 'Days until a place is to be expected, in whole weeks beyond 14; null where there is none.',
  })
  expectedDays!: number | null;
}

export const { Connection: WaitlistConnection } = connectionOf(WaitlistEntry, 'WaitlistEntry');

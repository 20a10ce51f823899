import { Field, InputType } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { CalendarDate } from '../../vocabulary/index.ts';
import { ReceivedVia, ReferralOrigin } from '../referral.enums.ts';
import { AskedInput } from './asked.input.ts';

/** What only a CPCA says, of a referral that it enters for somebody. */
@InputType({ description: 'From whom, how and when something reached the CPCA that enters it.' })
export abstract class EntryInput extends AskedInput {
  @Field(() => ReferralOrigin, {
    nullable: true,
    description:
      'From whom it came. It and the fields that follow are for a CPCA that enters a referral; whoever sends their own is refused.',
  })
  origin?: ReferralOrigin | null;

  @IdField('Organisation', {
    nullable: true,
    description:
      'The house that it comes from, with PARTNER: a court, a SPIP, an association, and no CPCA. It is party to the case as if it had sent it.',
  })
  declare readonly referrerId?: KeyOf<'Organisation'> | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who wrote or called on its behalf; 100 characters at most.',
  })
  referrerName?: string | null;

  @Field(() => ReceivedVia, { nullable: true, description: 'How it reached the CPCA.' })
  receivedVia?: ReceivedVia | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which it reached the CPCA: today at the latest, and not more than a year ago.',
  })
  receivedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who of the CPCA took it; 100 characters at most.',
  })
  receivedBy?: string | null;
}

/** The names of its fields. */
export const entryFields = [
  'origin',
  'referrerId',
  'referrerName',
  'receivedVia',
  'receivedOn',
  'receivedBy',
] as const satisfies readonly (keyof EntryInput)[];

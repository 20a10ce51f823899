import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../id-field.ts';
import type { KeyOf } from '../names.types.ts';
import { CalendarDate, DateTime, describeEnum } from '../vocabulary/index.ts';
import { SavedCriteriaInput } from './desk/saved-criteria.type.ts';

/** What an input says of `confirmed`. */
export const confirmedFields =
  'The fields whose value was asked about (UNUSUAL) and is meant, by the names that the refusals gave.';

/** The fields of an input whose unusual value is meant. */
export type Confirmed = readonly string[] | null | undefined;

@InputType({
  description:
    'Which referrals to list. A field that is hidden from the viewer on a row never matches on it.',
})
export class ReferralFilter extends SavedCriteriaInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What is said on the telephone, as far as the viewer reads it: words of the person’s name, blind to accents and case; the date of birth (14/07/1990, 14 juillet 1990, 1990-07-14), a telephone or an e-mail of theirs, whole and however they are written, or the last four digits of the telephone; the reference, also as it is said (without dashes, O for 0, I or L for 1), or the court’s number, however it is spaced. Signs alone find nothing. 100 characters at most.',
  })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose person has a name that sounds like this one, as far as the viewer reads it: for a search that found nobody, since a name is written down as it is heard (Brunnel, BRUNEL). By the consonants of each word; a name of fewer than two finds nothing. 100 characters at most.',
  })
  soundsLike?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'In which something that the viewer reads changed at this instant or later (`activityAt`). Ask from a minute before the last answer: what is written at the same time may come to be seen in another order.',
  })
  activitySince?: Date | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Sent on this day or later, Paris time.' })
  submittedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Sent on this day or earlier, Paris time.' })
  submittedUntil?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Whose interview is on this day or later, Paris time.',
  })
  intakeFrom?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Whose interview is on this day or earlier, Paris time.',
  })
  intakeUntil?: string | null;
}

export enum ReferralOrderField {
  SUBMITTED_AT = 'SUBMITTED_AT',
  UPDATED_AT = 'UPDATED_AT',
  ACTIVITY_AT = 'ACTIVITY_AT',
  PARTICIPANT_NAME = 'PARTICIPANT_NAME',
  STATUS = 'STATUS',
  DUE_AT = 'DUE_AT',
  AWAITING = 'AWAITING',
  OVERDUE = 'OVERDUE',
  URGENCY = 'URGENCY',
}
describeEnum(ReferralOrderField, {
  name: 'ReferralOrderField',
  description:
    'By what referrals are ordered. A draft stands at the time it was begun; what has no deadline comes after what has one. AWAITING, downwards: what awaits the viewer first, then what was sent last. OVERDUE, downwards: what is late first, the longest late before the others, then what is due next. URGENCY, downwards: what is urgent and not answered yet first, then the same order.',
  of: {
    SUBMITTED_AT: 'When it was sent.',
    UPDATED_AT: 'When it last took a step.',
    ACTIVITY_AT: 'When something last changed in it that the viewer reads.',
    PARTICIPANT_NAME: 'The name of the person, where the viewer reads it.',
    STATUS: 'Where it stands, in the order of its life.',
    DUE_AT: 'Until when its next step is due.',
    AWAITING: 'Whether it awaits the viewer.',
    OVERDUE: 'Whether it is late.',
    URGENCY: 'Whether it is urgent and not answered yet.',
  },
});

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
describeEnum(OrderDirection, {
  name: 'OrderDirection',
  description: 'Upwards or downwards.',
  of: { ASC: 'Upwards: the earliest, or A, first.', DESC: 'Downwards: the latest, or Z, first.' },
});

@InputType({ description: 'How to order referrals; the id settles ties.' })
export class ReferralOrder {
  @Field(() => ReferralOrderField, { description: 'By what.' })
  field!: ReferralOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction!: OrderDirection;
}

/** What every change of a referral states: which one, and the version that one had read. */
@InputType({ description: 'A change of a referral.' })
export abstract class ChangeInput {
  @IdField('Referral', { description: 'The referral.' })
  declare readonly id: KeyOf<'Referral'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}

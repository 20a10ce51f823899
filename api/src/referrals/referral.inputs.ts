import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Module } from '../directory/index.ts';
import { CalendarDate } from '../vocabulary/index.ts';
import { LegalBasis, ReferralStatuses, Relation } from './referral.enums.ts';
import type { ReferralStatus } from './referral.enums.ts';

@InputType({
  description:
    'Which referrals to list. A field that is hidden from the viewer on a row never matches on it.',
})
export class ReferralFilter {
  @Field(() => [ReferralStatuses], { nullable: true, description: 'One of these states.' })
  statuses?: ReferralStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'One of these departments, by code ("63").' })
  departments?: string[] | null;

  @Field(() => [Module], { nullable: true, description: 'Asks for at least one of these modules.' })
  modules?: Module[] | null;

  @Field(() => [LegalBasis], { nullable: true, description: 'One of these legal frames.' })
  legalBases?: LegalBasis[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Urgent ones only, or the others only.' })
  urgent?: boolean | null;

  @Field(() => [Relation], { nullable: true, description: 'Where the viewer is one of these.' })
  relations?: Relation[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the reference or of the person’s name, blind to accents and case; 100 characters at most.',
  })
  search?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Sent on this day or later, Paris time.' })
  submittedFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Sent on this day or earlier, Paris time.' })
  submittedUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whose next step is late, or the others.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Waiting for a step of the viewer.' })
  awaitsViewer?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody takes care of it, or nobody yet.' })
  assigned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The viewer takes care of it, or not.' })
  assignedToViewer?: boolean | null;
}

export enum ReferralOrderField {
  SUBMITTED_AT = 'SUBMITTED_AT',
  UPDATED_AT = 'UPDATED_AT',
  PARTICIPANT_NAME = 'PARTICIPANT_NAME',
  STATUS = 'STATUS',
  DUE_AT = 'DUE_AT',
}
registerEnumType(ReferralOrderField, {
  name: 'ReferralOrderField',
  description:
    'By what referrals are ordered. A draft stands at the time it was begun; what has no deadline comes after what has one.',
});

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, { name: 'OrderDirection', description: 'Upwards or downwards.' });

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
  @Field(() => ID, { description: 'The referral.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { Membership } from '../accounts/membership.type.ts';
import { Department, Module, Organisation } from '../directory/index.ts';
import { CalendarDate, connectionOf, DateTime, Governed, Node } from '../vocabulary/index.ts';
import { Consent } from './consent/consent.type.ts';
import { ReadingClaim } from './desk/reading-claim.type.ts';
import { ReferralDeadline } from './deadlines/referral-deadline.type.ts';
import { NextStep } from './lifecycle/next-step.ts';
import { Participant } from './participant.type.ts';
import { Reason } from './reasons/reason.type.ts';
import { ReferralParty } from './parties/referral-party.type.ts';
import {
  LegalBasis,
  PersonInformation,
  ReceivedVia,
  ReferralActions,
  ReferralOrigin,
  ReferralStatuses,
  Relation,
  SafetyConstraint,
} from './referral.enums.ts';
import type { ReferralAction, ReferralStatus } from './referral.enums.ts';

/** One person sent to a CPCA by a partner: what is asked, under what measure, and where it stands. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'One person sent to a CPCA by a partner (orientation): what is asked, under what measure, where it stands.',
})
export class Referral {
  id!: string;
  hidden!: string[];

  @Field(() => Int, {
    description:
      'Goes up with each change; every change states the version it was based on. It goes up for everybody who has the referral, also by a step whose line one does not read (how the person is reached, what they agreed to): it tells that the referral moved, and not how. What is for a few alone leaves it as it is: notes, messages, who is in charge.',
  })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Said on the phone: department-year-XXXX-C, random, with a check; null in a draft.',
  })
  reference!: string | null;

  @Field(() => ReferralStatuses, { description: 'Where it stands.' })
  status!: ReferralStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when a home removal makes it urgent: receipt within 24 h.',
  })
  urgent!: boolean | null;

  @Field(() => Department, {
    nullable: true,
    description:
      'Department of the person’s commune; beyond the network or without a fixed home that of the court, the SPIP, the CPCA chosen or the sender. Null in a draft that says neither.',
  })
  department!: Department | null;

  @Field(() => [Module], {
    description: 'What is asked. A housing or health partner reads the modules it takes in.',
  })
  modules!: Module[];

  @Field(() => Int, { description: 'The step of the form, 1 to 4, at which a draft was left.' })
  draftStep!: number;

  @Field(() => DateTime, {
    description: 'Its last step, of whoever, also one whose line one does not read; moves with `version`.',
  })
  updatedAt!: Date;

  @Field(() => DateTime, {
    description:
      'When something last changed in it that the viewer reads: a step, a note, a message with its files, a correction, what the person agreed to, who takes part or is in charge. What is for others alone leaves it as it is, and so does who has it open.',
  })
  activityAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent.' })
  submittedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its receipt was acknowledged.' })
  acknowledgedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When more information was last asked for.' })
  informationRequestedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was put on the waiting list.' })
  waitlistedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was declined.' })
  declinedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its sender took it back.' })
  withdrawnAt!: Date | null;

  @Field(() => Organisation, { nullable: true, description: 'The CPCA that was asked to take it over.' })
  redirectTo!: Organisation | null;

  @Field(() => DateTime, { nullable: true, description: 'When another CPCA was asked to take it over.' })
  redirectAskedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When that CPCA took it over.' })
  redirectedAt!: Date | null;

  @Field(() => Referral, {
    nullable: true,
    description: 'The referral that this one goes on from, after a redirection.',
  })
  redirectedFrom!: Referral | null;

  @Field(() => Referral, {
    nullable: true,
    description: 'The referral in which this one goes on, after a redirection.',
  })
  redirectedInto!: Referral | null;

  @Field(() => DateTime, { nullable: true, description: 'When the first appointment was made.' })
  scheduledAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The first appointment (entretien préalable).' })
  intakeAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the person began the programme.' })
  startedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the programme was last paused.' })
  suspendedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the programme was completed.' })
  completedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended before its last step.' })
  endedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the authority or the sender acknowledged the outcome; null while the loop is open.',
  })
  outcomeAcknowledgedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when a refusal or an early end may be taken back (`reopenReferral`); null until its outcome is acknowledged, and where there is none to take back.',
  })
  reopenUntil!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when one may still write about the outcome; null until it is acknowledged.',
  })
  askUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When an outcome was last taken back.' })
  reopenedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when its receipt was to be acknowledged: 2 working days, 24 h when urgent. It stays once it is.',
  })
  acknowledgeBy!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when its next step is due, fixed when the wait began; null where nothing is awaited or nothing limits it.',
  })
  dueAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when its next step is awaited beyond `dueAt`; computed from the clock.',
  })
  isOverdue!: boolean | null;

  @Field(() => [ReferralDeadline], {
    nullable: true,
    description: 'The dates that its measure sets, the first one first; none once it is closed.',
  })
  deadlines!: ReferralDeadline[] | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation that it comes from (prescripteur); null where the person came alone.',
  })
  referrer!: Organisation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The person who sent it; of one that the CPCA entered, who wrote or called on behalf of `referrer`, where that is known.',
  })
  referrerName!: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description:
      'The CPCA that entered it, for somebody who did not send it here; null where its sender did. The next four fields are then said.',
  })
  enteredBy!: Organisation | null;

  @Field(() => ReferralOrigin, { nullable: true, description: 'From whom it came to the CPCA.' })
  origin!: ReferralOrigin | null;

  @Field(() => ReceivedVia, { nullable: true, description: 'How it reached the CPCA.' })
  receivedVia!: ReceivedVia | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it reached the CPCA.' })
  receivedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the CPCA took it.' })
  receivedBy!: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The CPCA it was sent to; null in a draft without one.',
  })
  recipient!: Organisation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why its sender chose another CPCA than the one of the department; plain text of 500 characters at most.',
  })
  recipientReason!: string | null;

  @Field(() => Participant, { nullable: true, description: 'The person referred.' })
  participant!: Participant | null;

  @Field(() => PersonInformation, { nullable: true, description: 'Whether the person knows, and agrees.' })
  personInformation!: PersonInformation | null;

  @Field(() => [Consent], {
    nullable: true,
    description: 'What the person was told or said about it, last first.',
  })
  consents!: Consent[] | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Cadre juridique.' })
  legalBasis!: LegalBasis | null;

  @Field(() => Organisation, { nullable: true, description: 'The court that ordered the measure.' })
  orderedBy!: Organisation | null;

  @Field(() => Organisation, { nullable: true, description: 'The SPIP that supervises it.' })
  supervisedBy!: Organisation | null;

  @Field(() => String, { nullable: true, description: 'The court’s own number (n° parquet, n° APPI).' })
  prosecutionNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the measure was decided.' })
  decidedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day on which that decision became final (définitive): no appeal is open any more. The six months of a course that is a sentence run from it.',
  })
  finalOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of the measure.' })
  measureStart!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the measure.' })
  measureEnd!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Next hearing.' })
  hearingDate!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Circumstances, plain text of 4,000 characters at most.',
  })
  circumstances!: string | null;

  @Field(() => [SafetyConstraint], { nullable: true, description: 'Constraints that keep someone safe.' })
  safetyConstraints!: SafetyConstraint[] | null;

  @Field(() => Reason, { nullable: true, description: 'Why it was declined.' })
  declineReason!: Reason | null;

  @Field(() => Reason, { nullable: true, description: 'Why the programme was last paused.' })
  suspendReason!: Reason | null;

  @Field(() => Reason, { nullable: true, description: 'Why it ended before its last step.' })
  endReason!: Reason | null;

  @Field(() => Reason, { nullable: true, description: 'Why an outcome was last taken back.' })
  reopenReason!: Reason | null;

  @Field(() => Reason, {
    nullable: true,
    description: 'Why it was taken back: by its sender, or by the CPCA that entered it, as the kind says.',
  })
  withdrawReason!: Reason | null;

  @Field(() => [ReferralParty], { nullable: true, description: 'The organisations that it concerns.' })
  parties!: ReferralParty[] | null;

  @Field(() => Membership, {
    nullable: true,
    description:
      'Who is in charge of it in the house of the viewer; null when nobody is. Of other houses it is not told.',
  })
  followedBy!: Membership | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Whom the house of the viewer asks to follow it, or who does so since; for itself alone.',
  })
  handsOverTo!: Organisation | null;

  @Field(() => DateTime, { nullable: true, description: 'When that house took it over from the viewer’s.' })
  handedOverAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when one’s house reads on after its part.' })
  readsUntil!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for a draft that is its author’s alone: their colleagues do not see it until it is shared, or sent.',
  })
  isPrivate!: boolean | null;

  @Field(() => [ReadingClaim], { nullable: true, description: 'Who has it open right now.' })
  readers!: ReadingClaim[] | null;

  @Field(() => NextStep, {
    nullable: true,
    description: 'What it waits for, from whom, until when; null at the end.',
  })
  nextStep!: NextStep | null;

  @Field(() => [Relation], { description: 'What this viewer is to it.' })
  relations!: Relation[];

  @Field(() => [ReferralActions], { description: 'What this viewer may do now.' })
  actions!: ReferralAction[];
}

export const { Connection: ReferralConnection, Edge: ReferralEdge } = connectionOf(Referral, 'Referral');

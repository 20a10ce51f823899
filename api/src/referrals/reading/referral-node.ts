import type { Selectable } from 'kysely';
import {
  hasCome,
  isInTime,
  maySend,
  outcomes,
  referralActions,
  relationsOf,
  transitionOf,
  caseRelations,
  everyParty,
  partnerBits,
} from '../../access/index.ts';
import type { CaseRelation, ReferralAction, ReferralStatus } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import { instant, instantOrNull, nodesOf } from '../../vocabulary/index.ts';
import type { Referral } from '../referral.type.ts';
import { nextStepOf } from '../lifecycle/next-step.ts';
import type { Participant } from '../participant.type.ts';
import type { StatusUpdate } from '../timeline/status-update.type.ts';
import type { Relation } from '../referral.enums.ts';

export type ReferralRow = Selectable<VisibleDatabase['visible.referral']>;
export type ParticipantRow = Selectable<VisibleDatabase['visible.participant']>;
export type StatusUpdateRow = Selectable<VisibleDatabase['visible.status_update']>;

/** A masked row and the GraphQL object made of it; nested objects are loaded from the row's keys when asked for. */
export type ReferralNode = Omit<
  Referral,
  | 'referrer'
  | 'enteredBy'
  | 'recipient'
  | 'department'
  | 'participant'
  | 'orderedBy'
  | 'supervisedBy'
  | 'parties'
  | 'consents'
  | 'deadlines'
  | 'declineReason'
  | 'withdrawReason'
  | 'suspendReason'
  | 'endReason'
  | 'reopenReason'
  | 'redirectTo'
  | 'redirectedFrom'
  | 'redirectedInto'
  | 'followedBy'
  | 'handsOverTo'
  | 'readers'
> & {
  readonly typeName: 'Referral';
  readonly row: ReferralRow;
};

export const referralNode = nodesOf<'Referral', ReferralRow, Omit<ReferralNode, 'typeName' | 'row' | 'id'>>(
  'Referral',
  {
    hidden: (row) => row.hidden,
    version: (row) => row.version,
    reference: (row) => row.reference,
    status: (row) => row.status,
    urgent: (row) => row.urgent,
    modules: (row) => [...row.modules].sort(),
    draftStep: (row) => row.draft_step,
    updatedAt: (row) => instant(row.updated_at),
    activityAt: (row) => instant(row.activity_at),
    submittedAt: (row) => instantOrNull(row.submitted_at),
    acknowledgedAt: (row) => instantOrNull(row.acknowledged_at),
    informationRequestedAt: (row) => instantOrNull(row.information_requested_at),
    waitlistedAt: (row) => instantOrNull(row.waitlisted_at),
    acceptedAt: (row) => instantOrNull(row.accepted_at),
    declinedAt: (row) => instantOrNull(row.declined_at),
    withdrawnAt: (row) => instantOrNull(row.withdrawn_at),
    redirectAskedAt: (row) => instantOrNull(row.redirect_asked_at),
    handedOverAt: (row) => instantOrNull(row.handed_over_at),
    readsUntil: (row) => instantOrNull(row.reads_until),
    redirectedAt: (row) => instantOrNull(row.redirected_at),
    scheduledAt: (row) => instantOrNull(row.scheduled_at),
    intakeAt: (row) => instantOrNull(row.intake_at),
    startedAt: (row) => instantOrNull(row.started_at),
    suspendedAt: (row) => instantOrNull(row.suspended_at),
    completedAt: (row) => instantOrNull(row.completed_at),
    endedAt: (row) => instantOrNull(row.ended_at),
    outcomeAcknowledgedAt: (row) => instantOrNull(row.outcome_acknowledged_at),
    reopenUntil: (row) => instantOrNull(row.reopen_until),
    askUntil: (row) => instantOrNull(row.ask_until),
    reopenedAt: (row) => instantOrNull(row.reopened_at),
    acknowledgeBy: (row) => instantOrNull(row.acknowledge_by),
    dueAt: (row) => instantOrNull(row.due_at),
    isOverdue: (row) => row.is_overdue,
    isPrivate: (row) => row.is_private,
    referrerName: (row) => row.referrer_name,
    origin: (row) => row.origin,
    receivedVia: (row) => row.received_via,
    receivedOn: (row) => row.received_on,
    receivedBy: (row) => row.received_by,
    personInformation: (row) => row.person_information,
    legalBasis: (row) => row.legal_basis,
    prosecutionNumber: (row) => row.prosecution_number,
    decidedOn: (row) => row.decided_on,
    finalOn: (row) => row.final_on,
    measureStart: (row) => row.measure_start,
    measureEnd: (row) => row.measure_end,
    hearingDate: (row) => row.hearing_date,
    recipientReason: (row) => row.recipient_reason,
    circumstances: (row) => row.circumstances,
    safetyConstraints: (row) => row.safety_constraints,
    nextStep: (row) => nextStepOf(row),
    relations: (row) => relationNames(row.bits),
    actions: (row) => possibleActions(row),
  },
);

export type ParticipantNode = Omit<Participant, 'commune'> & {
  readonly typeName: 'Participant';
  readonly row: ParticipantRow;
};

export const participantNode = nodesOf<
  'Participant',
  ParticipantRow,
  Omit<ParticipantNode, 'typeName' | 'row' | 'id'>
>('Participant', {
  hidden: (row) => row.hidden,
  birthName: (row) => row.birth_name,
  usageName: (row) => row.usage_name,
  firstName: (row) => row.first_name,
  birthDate: (row) => row.birth_date,
  sex: (row) => row.sex,
  residence: (row) => row.residence,
  residencePlace: (row) => row.residence_place,
  phone: (row) => row.phone,
  phoneOwner: (row) => row.phone_owner,
  secondPhone: (row) => row.second_phone,
  secondPhoneOwner: (row) => row.second_phone_owner,
  email: (row) => row.email,
  voicemailAllowed: (row) => row.voicemail_allowed,
  language: (row) => row.language,
  interpreterNeeded: (row) => row.interpreter_needed,
  accessNeeds: (row) => row.access_needs,
  accessNeedNote: (row) => row.access_need_note,
  availability: (row) => row.availability,
  mobility: (row) => row.mobility,
  contactBy: (row) => row.contact_by,
});

export type StatusUpdateNode = Omit<StatusUpdate, 'authorOrganisation' | 'otherOrganisation' | 'assignee'> & {
  readonly typeName: 'StatusUpdate';
  readonly row: StatusUpdateRow;
};

export const statusUpdateNode = nodesOf<
  'StatusUpdate',
  StatusUpdateRow,
  Omit<StatusUpdateNode, 'typeName' | 'row' | 'id'>
>('StatusUpdate', {
  hidden: (row) => row.hidden,
  at: (row) => instant(row.at),
  action: (row) => row.action,
  fromStatus: (row) => row.from_status,
  toStatus: (row) => row.to_status,
  authorName: (row) => row.author_name,
  authorFunction: (row) => row.author_function,
  note: (row) => row.note,
  dueAt: (row) => instantOrNull(row.due_at),
  intakeAt: (row) => instantOrNull(row.intake_at),
  // Who is in charge is read in the author's own house alone, whatever a house is to the case.
  audience: (row) =>
    row.audience === null ? null : row.action === 'ASSIGN' ? [] : relationNames(row.audience),
});

/** True when one of these bits may take this step, whatever the state. */
export function mayTake(action: ReferralAction, bits: number): boolean {
  const { may } = transitionOf(action);
  return Object.values(caseRelations).some((bit, column) => (bits & bit) !== 0 && may[column] === 'yes');
}

/** What decides, besides the state and one's relation, whether a step is possible. */
export interface StepFacts {
  readonly outcomeAcknowledged: boolean;
  /** nothing has closed it for good yet */
  readonly reopenable: boolean;
  /** the first interview is still to be held */
  readonly intakeToCome: boolean;
  /** the CPCA whose answer to a redirection is awaited; null when none is */
  readonly redirectingTo: string | null;
  readonly viewerOrganisation: string;
  /** a court is behind, and the viewer is none of its services */
  readonly besideTheAuthority: boolean;
  /** the viewer's house asks another whether it takes the case over */
  readonly handsOver: boolean;
  /** entered for a person who came alone: no house is to be asked */
  readonly withoutSender: boolean;
  /** by which bits the viewer takes part still: who only reads on takes no step by that */
  readonly takesPart: number;
  /** a file that went with it is the viewer's to take back */
  readonly fileToTakeBack: boolean;
  /** the viewer's house entered it for itself, and has not treated it since */
  readonly justEntered: boolean;
  /** the viewer's house entered it */
  readonly enteredHere: boolean;
}

/** Whether this step is possible in this state, given what else was begun. */
export function isPossible(action: ReferralAction, status: ReferralStatus, facts: StepFacts): boolean {
  const transition = transitionOf(action);
  const { from, once, untilOutcomeAcknowledged, within, underMeasure, whileRedirecting } = transition;
  // As with messages: an outcome and its acknowledgement together close a case, and neither does alone.
  const ended = outcomes.some((outcome) => outcome === status);
  const closed =
    facts.outcomeAcknowledged && (once !== undefined || (untilOutcomeAcknowledged === true && ended));
  if (!from.includes(status) || closed) return false;
  if (within === 'reopenUntil' && !facts.reopenable) return false;
  if (transition.notBefore === 'intakeAt' && facts.intakeToCome) return false;
  if (transition.asksSender && facts.withoutSender) return false;
  if (!mayTake(action, facts.takesPart)) return false;
  if (transition.undoesEntry && !facts.justEntered) return false;
  if (transition.ofOwnEntry && !facts.enteredHere) return false;
  if (transition.whereThereIs !== undefined && !facts.fileToTakeBack) return false;
  const { handingOver } = transition;
  if (handingOver !== undefined && facts.handsOver !== (handingOver === 'once asked')) return false;
  if (underMeasure === 'only by the authority' && facts.besideTheAuthority) return false;
  if (whileRedirecting === 'only by the CPCA asked') return facts.redirectingTo === facts.viewerOrganisation;
  return facts.redirectingTo === null || whileRedirecting === 'possible';
}

/** Whether a court is behind for someone with these bits who is none of its services. */
export function besideTheAuthority(legalBasis: string | null, bits: number): boolean {
  return legalBasis !== 'VOLUNTARY' && (bits & caseRelations.authority) === 0;
}

/** Whether the viewer's house waits for the answer of one that it asked to take the case over. */
export const handsOver = (row: Pick<ReferralRow, 'hands_over_to_id' | 'handed_over_at'>): boolean =>
  row.hands_over_to_id !== null && row.handed_over_at === null;

/** Whether someone with these bits is more to a case than a partner that takes something in. */
export const hasOtherTie = (bits: number): boolean => (bits & everyParty & ~partnerBits) !== 0;

/**
 * The bits by which this viewer takes part in a case: all, until a part is over before the case was closed. From then on a partner
 * reads on for a while, and writes nothing new by what it was.
 */
export const partOf = ({
  bits,
  part_over_at,
  outcome_acknowledged_at,
}: Pick<ReferralRow, 'bits' | 'part_over_at' | 'outcome_acknowledged_at'>): number =>
  part_over_at === null ||
  instant(part_over_at).getTime() === instantOrNull(outcome_acknowledged_at)?.getTime()
    ? bits
    : bits & ~partnerBits;

/** Whether this viewer may write in the conversation of a case now. */
export function mayWriteIn(row: ReferralRow): boolean {
  const inTime = isInTime(row.outcome_acknowledged_at !== null, instantOrNull(row.ask_until));
  return maySend(partOf(row), row.status, inTime);
}

/** The steps that this viewer may take now: the buttons. */
export function possibleActions(row: ReferralRow): ReferralAction[] {
  const facts: StepFacts = {
    outcomeAcknowledged: row.outcome_acknowledged_at !== null,
    reopenable: isInTime(row.outcome_acknowledged_at !== null, instantOrNull(row.reopen_until)),
    intakeToCome: !hasCome(instantOrNull(row.intake_at)),
    redirectingTo: row.redirected_at === null ? row.redirect_to_id : null,
    viewerOrganisation: row.viewer_organisation_id,
    besideTheAuthority: besideTheAuthority(row.legal_basis, row.bits),
    handsOver: handsOver(row),
    withoutSender: row.entered_by_id !== null && row.referrer_id === null,
    takesPart: partOf(row),
    fileToTakeBack: row.has_enclosure_to_withdraw,
    justEntered: row.just_entered,
    enteredHere: row.entered_by_id === row.viewer_organisation_id,
  };
  return referralActions.filter(
    (action) => mayTake(action, row.bits) && isPossible(action, row.status, facts),
  );
}

/** Relations as GraphQL names them: `housingPartner` is HOUSING_PARTNER. */
export function relationNames(bits: number): Relation[] {
  return relationsOf(bits).map(
    (relation) => relation.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as Relation,
  );
}

/** The bits of relations as GraphQL names them. */
export function relationBits(names: readonly Relation[]): number {
  return (Object.keys(caseRelations) as CaseRelation[]).reduce(
    (bits, relation) =>
      names.some((name) => name === relation.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase())
        ? bits | caseRelations[relation]
        : bits,
    0,
  );
}

import type { CaseCells } from '../grid.ts';
import { no, yes } from './cells.ts';

export const referralStatuses = [
  'DRAFT',
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
  'COMPLETED',
  'ENDED_EARLY',
  'DECLINED',
  'REDIRECTED',
  'WITHDRAWN',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** A step that someone may take: from which states, to which, and who. */
export interface Transition {
  readonly from: readonly ReferralStatus[];
  /** null: the state does not change; 'GONE': the draft is discarded and nothing of it stays; 'BEFORE': back to where it came from */
  readonly to: ReferralStatus | 'GONE' | 'BEFORE' | null;
  readonly may: CaseCells;
  /** possible once only: the field that tells when it was done */
  readonly once?: 'outcomeAcknowledgedAt';
  /** not possible any more once the outcome was acknowledged: from then on a referral is read and not written */
  readonly untilOutcomeAcknowledged?: true;
  /** possible until the instant that this field says, and without an end where nothing has fixed one yet */
  readonly within?: 'reopenUntil';
  /** not possible before the instant that this field says: what is still to come has not taken place */
  readonly notBefore?: 'intakeAt';
  /** how it goes with a redirection that waits for the other CPCA's answer; most steps wait for it too */
  readonly whileRedirecting?: 'possible' | 'only by the CPCA asked';
  /** under a court measure the sender's word does not stand for the authority's: what came of it is the court's to read */
  readonly underMeasure?: 'only by the authority';
  /** how it goes with one's own question to another house, whether it takes the case over */
  readonly handingOver?: 'once asked' | 'not asked yet';
  /** of things of which there may be none: possible where there is one that is one's own to do it to */
  readonly whereThereIs?: 'a file to take back';
  /** asks the house that it comes from: not possible where the person came alone, and is asked by telephone */
  readonly asksSender?: true;
  /** takes back what one’s own house entered for itself: not possible once the case was treated */
  readonly undoesEntry?: true;
  /** of what one’s own house entered, for itself or for another, and of nothing else */
  readonly ofOwnEntry?: true;
  /** leaves version, dates and everybody's timeline as they were: it says itself who is told */
  readonly quiet?: true;
}

export const beforeCompleted = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
] as const;

/** The states in which somebody takes the person in charge. */
export const underWay = ['ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'] as const;

/** The states in which what is granted while a referral is open may be written. */
export const openStatuses = ['DRAFT', ...beforeCompleted] as const;

/** The same as a list in SQL. */
export const openStates = openStatuses.map((status) => `'${status}'`).join(', ');

const redirectable = ['ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED'] as const;
export const outcomes = ['COMPLETED', 'ENDED_EARLY', 'DECLINED'] as const;

/**
 * The life of a referral. The API, the buttons, the database's own guard, the docs page and the generated
 * tests all read this table and nothing else.
 */
// prettier-ignore
export const transitions = {
  //                                                                                                referrer uninformed authority coordinator caseworker clinician housing health former asked former ref.
  SAVE_DRAFT:          { from: ['DRAFT'],                     to: 'DRAFT',                    may: [ yes,     no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  // A draft is its sender's, or of the CPCA that enters it. It begins as its author's alone; what is shared stays so.
  SHARE_DRAFT:         { from: ['DRAFT'],                     to: null, quiet: true,          may: [ yes,     no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  DISCARD:             { from: ['DRAFT'],                     to: 'GONE',                     may: [ yes,     no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  // Who sent without the person's consent asks again after a lost answer like any sender, and is answered.
  SUBMIT:              { from: ['DRAFT'],                     to: 'SUBMITTED',                may: [ yes,     yes,       no,       no,         no,        no,       no,     no, no, no, no ] },
  // What reached the CPCA by another way than the hub: its draft is the CPCA's own, and it has been received already.
  ENTER:               { from: ['DRAFT'],                     to: 'ACKNOWLEDGED',             may: [ no,      no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  ACKNOWLEDGE:         { from: ['SUBMITTED'],                 to: 'ACKNOWLEDGED',             may: [ no,      no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  REQUEST_INFORMATION: { from: ['SUBMITTED', 'ACKNOWLEDGED'], to: 'INFO_REQUESTED', asksSender: true, may: [ no,      no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  PROVIDE_INFORMATION: { from: ['INFO_REQUESTED'],            to: 'ACKNOWLEDGED',             may: [ yes,     no,        no,       no,         no,        no,       no,     no, no, no, no ] },
  ACCEPT:              { from: ['ACKNOWLEDGED', 'WAITLISTED'], to: 'ACCEPTED',                may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  WAITLIST:            { from: ['ACKNOWLEDGED'],              to: 'WAITLISTED',               may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  DECLINE:             { from: ['ACKNOWLEDGED', 'WAITLISTED'], to: 'DECLINED',                may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  WITHDRAW:            { from: beforeCompleted,               to: 'WITHDRAWN', whileRedirecting: 'possible', may: [ yes,     yes,       no,       no,         no,        no,       no,     no, no, no, no ] },
  // Entered by mistake: nobody refuses anything, and nobody sent it.
  WITHDRAW_ENTRY:      { from: ['ACKNOWLEDGED'],              to: 'WITHDRAWN', undoesEntry: true, may: [ no,      no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  REDIRECT:            { from: redirectable,                  to: null,                       may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  ACCEPT_REDIRECTION:  { from: redirectable,                  to: 'REDIRECTED', whileRedirecting: 'only by the CPCA asked', may: [ no, no, no, yes, no, no,       no,     no, no, no, no ] },
  REFUSE_REDIRECTION:  { from: redirectable,                  to: null, whileRedirecting: 'only by the CPCA asked', may: [ no, no,      no,       yes,        no,        no,       no,     no, no, no, no ] },
  // Once more where it has to be moved: somebody is ill, or did not come.
  SCHEDULE_INTAKE:     { from: ['ACCEPTED', 'SCHEDULED'],     to: 'SCHEDULED',                may: [ no,      no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  START:               { from: ['SCHEDULED'],                 to: 'ACTIVE', notBefore: 'intakeAt', may: [ no,      no,        no,       no,         yes,       no,       no,     no, no, no, no ] },
  SUSPEND:             { from: ['ACTIVE'],                    to: 'SUSPENDED',                may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  RESUME:              { from: ['SUSPENDED'],                 to: 'ACTIVE',                   may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  COMPLETE:            { from: ['ACTIVE'],                    to: 'COMPLETED',                may: [ no,      no,        no,       no,         yes,       no,       no,     no, no, no, no ] },
  END_EARLY:           { from: ['ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'], to: 'ENDED_EARLY', may: [ no, no,       no,       yes,        no,        no,       no,     no, no, no, no ] },
  // What was refused or ended by mistake goes back to where it was; what was done cannot be undone.
  REOPEN:              { from: ['DECLINED', 'ENDED_EARLY'],   to: 'BEFORE', within: 'reopenUntil', may: [ no, no,         no,       yes,        no,        no,       no,     no, no, no, no ] },
  ACKNOWLEDGE_OUTCOME: { from: outcomes,                      to: null, once: 'outcomeAcknowledgedAt', underMeasure: 'only by the authority', may: [ yes, no, yes, no, no,   no,       no,     no, no, no, no ] },
  RECORD_CONSENT:      { from: [...beforeCompleted, ...outcomes], to: null, untilOutcomeAcknowledged: true, whileRedirecting: 'possible', may: [ yes, no,    no,       yes,        yes,       no,       no,     no, no, no, no ] },
  // Whoever hears that the person takes it back may say so, also when all else is closed; it only ever takes sight away.
  RECORD_WITHDRAWAL:   { from: [...beforeCompleted, ...outcomes], to: null, whileRedirecting: 'possible', may: [ yes, no,    yes,      yes,        yes,       yes,      yes,    yes, no, no, no ] },
  // How the person is reached, and what keeps someone safe, while there is still somebody to reach.
  CORRECT_DETAILS:     { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  CORRECT_SAFETY:      { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  // What was sent, by who knows better, until there is an outcome: who may take the step is who may write the fields that it is about.
  CORRECT_IDENTITY:    { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        yes,      yes,        yes,       no,       no,     no, no, no, no ] },
  CORRECT_MEASURE:     { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        yes,      yes,        no,        no,       no,     no, no, no, no ] },
  CORRECT_MODULES:     { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        yes,      yes,        no,        no,       no,     no, no, no, no ] },
  CORRECT_CIRCUMSTANCES: { from: beforeCompleted,             to: null, whileRedirecting: 'possible', may: [ yes,     no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  CORRECT_URGENCY:     { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  // How and when it reached the CPCA, by the house that wrote that down.
  CORRECT_ENTRY:       { from: beforeCompleted,               to: null, whileRedirecting: 'possible', ofOwnEntry: true, may: [ no,      no,        no,       yes,        yes,       no,       no,     no, no, no, no ] },
  // The judgment comes later than the referral: who sent it, who orders or follows the measure, and who takes the case in charge add it.
  SEND_ENCLOSURE:      { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ yes,     no,        yes,      yes,        yes,       no,       no,     no, no, no, no ] },
  // A file that was sent by mistake, by the house that added it, or by who came after it: its content is destroyed.
  WITHDRAW_ENCLOSURE:  { from: beforeCompleted,               to: null, whileRedirecting: 'possible', whereThereIs: 'a file to take back', may: [ yes,     no,        yes,      yes,        yes,       no,       no,     no, no, no, no ] },
  // Who takes a module in, and who is assigned, is said anew while it goes on.
  CHANGE_HOUSING_PARTNER: { from: underWay,                   to: null,                       may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  CHANGE_HEALTH_PARTNER: { from: underWay,                    to: null,                       may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  CHANGE_CLINICIAN:    { from: underWay,                      to: null,                       may: [ no,      no,        no,       yes,        no,        no,       no,     no, no, no, no ] },
  // A partner gives back what it was asked to take in.
  DECLINE_HOUSING:     { from: underWay,                      to: null, may: [ no,      no,        no,       no,         no,        no,       yes,    no, no, no, no ] },
  DECLINE_HEALTH:      { from: underWay,                      to: null, may: [ no,      no,        no,       no,         no,        no,       no,     yes, no, no, no ] },
  // Who follows the measure asks another house of its kind to follow it: the person moves, or the court lets go. Nothing else waits for it.
  HAND_OVER:           { from: beforeCompleted,               to: null, handingOver: 'not asked yet', whileRedirecting: 'possible', may: [ no, no, yes,   no,         no,        no,       no,     no, no, no, no ] },
  WITHDRAW_HANDOVER:   { from: beforeCompleted,               to: null, handingOver: 'once asked', whileRedirecting: 'possible', may: [ no, no, yes,      no,         no,        no,       no,     no, no, no, no ] },
  ACCEPT_HANDOVER:     { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ no,      no,        no,       no,         no,        no,       no,     no, no, yes, no ] },
  REFUSE_HANDOVER:     { from: beforeCompleted,               to: null, whileRedirecting: 'possible', may: [ no,      no,        no,       no,         no,        no,       no,     no, no, yes, no ] },
  // Who of one's own house is in charge: each house says it for itself, and tells nobody else.
  ASSIGN:              { from: [...beforeCompleted, ...outcomes], to: null, quiet: true, untilOutcomeAcknowledged: true, whileRedirecting: 'possible', may: [ yes, yes, yes, yes,    yes,       no,       yes,    yes, no, no, no ] },
  ADD_STATUS_UPDATE:   { from: [...beforeCompleted, ...outcomes], to: null, quiet: true, untilOutcomeAcknowledged: true, whileRedirecting: 'possible', may: [ yes, no, yes, yes,     yes,       yes,      yes,    yes, no, no, no ] },
} as const satisfies Record<string, Transition>;

export type ReferralAction = keyof typeof transitions;
export const referralActions = Object.keys(transitions) as ReferralAction[];

/** Steps that leave the state as it is, and with which a wait begins or ends: the deadline is fixed anew. */
export const waitingAnew = [
  'REDIRECT',
  'REFUSE_REDIRECTION',
  'SCHEDULE_INTAKE',
  'ACKNOWLEDGE_OUTCOME',
] as const;

/** True when a step fixes the next deadline although the state stays. */
export function beginsWait(action: ReferralAction): boolean {
  return waitingAnew.some((candidate) => candidate === action);
}

/** The states from which a step leads to this outcome: one of them is where it goes back to, the first where no line says which. */
export function statesBefore(outcome: ReferralStatus): readonly ReferralStatus[] {
  return referralActions.flatMap((action) => {
    const { from, to } = transitionOf(action);
    return to === outcome ? from : [];
  });
}

/** The steps that lead to this outcome. */
export function stepsTo(outcome: ReferralStatus): readonly ReferralAction[] {
  return referralActions.filter((action) => transitionOf(action).to === outcome);
}

/** The table row of an action. */
export function transitionOf(action: ReferralAction): Transition {
  return transitions[action];
}

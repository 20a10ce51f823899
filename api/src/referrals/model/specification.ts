import type { Relation } from './words.ts';

/**
 * Sections 4 and 5 of what the product is to be, as two tables: the life of a referral, and who may see what
 * of it. Written from the words of the specification and from nothing else.
 */
export type Status =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'ACKNOWLEDGED'
  | 'INFO_REQUESTED'
  | 'WAITLISTED'
  | 'ACCEPTED'
  | 'SCHEDULED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'COMPLETED'
  | 'ENDED_EARLY'
  | 'DECLINED'
  | 'REDIRECTED'
  | 'WITHDRAWN'
  | 'GONE'
  /** the state from which it came to be what it is */
  | 'BEFORE';

export interface Rule {
  readonly from: readonly Status[];
  /** undefined: the state stays */
  readonly to?: Status;
  readonly may: readonly Relation[];
  /** the fields that have a value from then on */
  readonly fills?: readonly string[];
  /** who reads the step's line in the timeline */
  readonly line?:
    | 'everyone'
    | 'whole case'
    | 'who reads whether they agree'
    | 'who reads the person'
    | 'who reads what keeps someone safe'
    | 'who reads the measure'
    | 'who reads all that is asked'
    | 'who reads what goes with it'
    | 'whole case and housing'
    | 'whole case and health'
    | 'whole case and psychologist'
    | 'who follows it'
    | 'who follows it and who is asked'
    | 'who follows it and who handed it over';
  /** whether a word goes with it: a question, a reason or a report always does; else one may add some */
  readonly says?: 'always' | 'nothing';
  /** leaves the version as it was, and writes a line for a few */
  readonly quiet?: true;
  /** while another CPCA considers a redirection: most steps wait, its answer is its own */
  readonly redirecting?: 'goes on' | 'is the answer';
  /** while one's own house asks another whether it takes the case over, or while it does not */
  readonly handing?: 'not asked yet' | 'once asked';
  /** asks the house that it comes from, where there is one */
  readonly asksSender?: true;
  /** takes back what one's own house entered, as long as nothing was done with it that one reads */
  readonly undoesEntry?: true;
  /** of what one’s own house entered */
  readonly ofEntry?: true;
  /** bound to no version, and not among the steps of a referral: whether one may is answered by a field of its own */
  readonly apart?: true;
}

const sender: readonly Relation[] = ['REFERRER', 'UNINFORMED_REFERRER'];
const team: readonly Relation[] = ['CASEWORKER', 'COORDINATOR'];
const everyoneButUninformed: readonly Relation[] = [
  'REFERRER',
  'AUTHORITY',
  ...team,
  'CLINICIAN',
  'HOUSING_PARTNER',
  'HEALTH_PARTNER',
];
const open: readonly Status[] = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
];
const redirectable: readonly Status[] = ['ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED'];
const ended: readonly Status[] = ['COMPLETED', 'ENDED_EARLY', 'DECLINED'];
const running: readonly Status[] = ['ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'];

// prettier-ignore
export const steps = {
  SAVE_DRAFT:          { from: ['DRAFT'], to: 'DRAFT', may: ['REFERRER', ...team] },
  // its author's alone until then; the state and the version stay
  SHARE_DRAFT:         { from: ['DRAFT'], may: ['REFERRER', ...team], quiet: true },
  DISCARD:             { from: ['DRAFT'], to: 'GONE', may: ['REFERRER', ...team] },
  // who sent without the person's consent is still who sent, and may have lost the answer to its sending
  SUBMIT:              { from: ['DRAFT'], to: 'SUBMITTED', may: sender, fills: ['submittedAt', 'reference', 'recipient', 'acknowledgeBy'], line: 'whole case', says: 'nothing' },
  // a CPCA enters for somebody what came by post, by telephone or at the door: it has it already
  ENTER:               { from: ['DRAFT'], to: 'ACKNOWLEDGED', may: team, fills: ['submittedAt', 'reference', 'recipient', 'acknowledgedAt'], line: 'whole case', says: 'nothing' },
  ACKNOWLEDGE:         { from: ['SUBMITTED'], to: 'ACKNOWLEDGED', may: team, fills: ['acknowledgedAt'], line: 'everyone' },
  REQUEST_INFORMATION: { from: ['SUBMITTED', 'ACKNOWLEDGED'], to: 'INFO_REQUESTED', may: team, fills: ['informationRequestedAt'], line: 'everyone', says: 'always', asksSender: true },
  PROVIDE_INFORMATION: { from: ['INFO_REQUESTED'], to: 'ACKNOWLEDGED', may: ['REFERRER'], fills: ['acknowledgedAt'], line: 'whole case', says: 'always' },
  ACCEPT:              { from: ['ACKNOWLEDGED', 'WAITLISTED'], to: 'ACCEPTED', may: ['COORDINATOR'], fills: ['acceptedAt'], line: 'everyone' },
  WAITLIST:            { from: ['ACKNOWLEDGED'], to: 'WAITLISTED', may: ['COORDINATOR'], fills: ['waitlistedAt'], line: 'everyone' },
  DECLINE:             { from: ['ACKNOWLEDGED', 'WAITLISTED'], to: 'DECLINED', may: ['COORDINATOR'], fills: ['declinedAt', 'declineReason'], line: 'everyone' },
  WITHDRAW:            { from: open, to: 'WITHDRAWN', may: sender, fills: ['withdrawnAt', 'withdrawReason'], line: 'whole case', redirecting: 'goes on' },
  // what was written down by mistake is taken back by who wrote it down, before anything else
  WITHDRAW_ENTRY:      { from: ['ACKNOWLEDGED'], to: 'WITHDRAWN', may: team, fills: ['withdrawnAt', 'withdrawReason'], line: 'whole case', undoesEntry: true },
  REDIRECT:            { from: redirectable, may: ['COORDINATOR'], fills: ['redirectTo', 'redirectAskedAt'], line: 'everyone', says: 'always' },
  ACCEPT_REDIRECTION:  { from: redirectable, to: 'REDIRECTED', may: ['COORDINATOR'], fills: ['redirectedAt'], line: 'everyone', redirecting: 'is the answer' },
  REFUSE_REDIRECTION:  { from: redirectable, may: ['COORDINATOR'], line: 'everyone', says: 'always', redirecting: 'is the answer' },
  // decided since: an interview that cannot take place is moved
  SCHEDULE_INTAKE:     { from: ['ACCEPTED', 'SCHEDULED'], to: 'SCHEDULED', may: team, fills: ['scheduledAt', 'intakeAt'], line: 'everyone' },
  // once its hour has come
  START:               { from: ['SCHEDULED'], to: 'ACTIVE', may: ['CASEWORKER'], fills: ['startedAt'], line: 'everyone' },
  SUSPEND:             { from: ['ACTIVE'], to: 'SUSPENDED', may: ['COORDINATOR'], fills: ['suspendedAt', 'suspendReason'], line: 'everyone' },
  RESUME:              { from: ['SUSPENDED'], to: 'ACTIVE', may: ['COORDINATOR'], line: 'everyone' },
  COMPLETE:            { from: ['ACTIVE'], to: 'COMPLETED', may: ['CASEWORKER'], fills: ['completedAt'], line: 'everyone', says: 'always' },
  END_EARLY:           { from: running, to: 'ENDED_EARLY', may: ['COORDINATOR'], fills: ['endedAt', 'endReason'], line: 'everyone', says: 'always' },
  // a refusal or an early end that was a mistake; for some days yet once the outcome was read, which no life of these is long enough for
  REOPEN:              { from: ['DECLINED', 'ENDED_EARLY'], to: 'BEFORE', may: ['COORDINATOR'], fills: ['reopenedAt', 'reopenReason'], line: 'everyone' },
  ACKNOWLEDGE_OUTCOME: { from: ended, may: ['REFERRER', 'AUTHORITY'], fills: ['outcomeAcknowledgedAt', 'reopenUntil', 'askUntil'], line: 'whole case' },
  // an agreement opens a case, so a sender without one cannot record it; a withdrawal only closes it
  RECORD_CONSENT:      { from: [...open, ...ended], may: ['REFERRER', ...team], line: 'who reads whether they agree', says: 'nothing', redirecting: 'goes on' },
  RECORD_WITHDRAWAL:   { from: [...open, ...ended], may: everyoneButUninformed, line: 'who reads whether they agree', says: 'nothing', redirecting: 'goes on' },
  // whoever may be asked about the person may say where they are to be found now
  CORRECT_DETAILS:     { from: open, may: ['REFERRER', ...team], line: 'who reads the person', says: 'nothing', redirecting: 'goes on' },
  CORRECT_SAFETY:      { from: open, may: ['REFERRER', ...team], line: 'who reads what keeps someone safe', says: 'nothing', redirecting: 'goes on' },
  // what was sent, by who refers, orders or coordinates; who somebody is also by who works with them, and not by a court what the sender wrote
  CORRECT_IDENTITY:    { from: open, may: ['REFERRER', 'AUTHORITY', ...team], line: 'who reads the person', says: 'nothing', redirecting: 'goes on' },
  CORRECT_MEASURE:     { from: open, may: ['REFERRER', 'AUTHORITY', 'COORDINATOR'], line: 'who reads the measure', says: 'nothing', redirecting: 'goes on' },
  CORRECT_MODULES:     { from: open, may: ['REFERRER', 'AUTHORITY', 'COORDINATOR'], line: 'who reads all that is asked', says: 'nothing', redirecting: 'goes on' },
  CORRECT_CIRCUMSTANCES: { from: open, may: ['REFERRER', 'COORDINATOR'], line: 'who reads the measure', says: 'nothing', redirecting: 'goes on' },
  // it turned out to be none, or to be one: told to who reads it
  CORRECT_URGENCY:     { from: open, may: ['REFERRER', 'COORDINATOR'], line: 'who reads what keeps someone safe', says: 'nothing', redirecting: 'goes on' },
  // how it came, by the house that wrote it down: told to who reads that, and so to a sender without consent
  CORRECT_ENTRY:       { from: open, may: team, line: 'whole case', says: 'nothing', redirecting: 'goes on', ofEntry: true },
  // what comes later, by who reads it; in these lives no file goes with a case
  SEND_ENCLOSURE:      { from: open, may: ['REFERRER', 'AUTHORITY', ...team], line: 'who reads what goes with it', says: 'nothing', redirecting: 'goes on' },
  // what the own house sent by mistake
  WITHDRAW_ENCLOSURE:  { from: open, may: ['REFERRER', 'AUTHORITY', ...team], line: 'who reads what goes with it', says: 'nothing', redirecting: 'goes on' },
  // who takes something in, and who is assigned: told to those who follow the whole, to the one that comes and the one that goes
  CHANGE_HOUSING_PARTNER: { from: running, may: ['COORDINATOR'], line: 'whole case and housing' },
  CHANGE_HEALTH_PARTNER: { from: running, may: ['COORDINATOR'], line: 'whole case and health' },
  CHANGE_CLINICIAN:    { from: running, may: ['COORDINATOR'], line: 'whole case and psychologist' },
  // a partner gives back what it takes in, and says why: told to those who follow the whole, and to itself
  DECLINE_HOUSING:     { from: running, may: ['HOUSING_PARTNER'], line: 'whole case and housing', says: 'always' },
  DECLINE_HEALTH:      { from: running, may: ['HEALTH_PARTNER'], line: 'whole case and health', says: 'always' },
  // the one who follows the measure hands it over to a house of its kind, where both agree; nothing else waits for that
  HAND_OVER:           { from: open, may: ['AUTHORITY'], line: 'who follows it and who is asked', says: 'always', redirecting: 'goes on', handing: 'not asked yet' },
  WITHDRAW_HANDOVER:   { from: open, may: ['AUTHORITY'], line: 'who follows it', redirecting: 'goes on', handing: 'once asked' },
  ACCEPT_HANDOVER:     { from: open, may: ['ASKED'], line: 'who follows it and who handed it over', redirecting: 'goes on' },
  REFUSE_HANDOVER:     { from: open, may: ['ASKED'], line: 'who follows it', says: 'always', redirecting: 'goes on' },
  // who of one's own house is in charge; a psychologist is given her cases by name
  ASSIGN:              { from: [...open, ...ended], may: [...sender, 'AUTHORITY', ...team, 'HOUSING_PARTNER', 'HEALTH_PARTNER'], redirecting: 'goes on', quiet: true },
  ADD_STATUS_UPDATE:   { from: [...open, ...ended], may: everyoneButUninformed, redirecting: 'goes on', quiet: true },
  // a conversation goes on whatever the steps, and for some weeks once the outcome was read
  SEND_MESSAGE:        { from: [...open, ...ended], may: everyoneButUninformed, redirecting: 'goes on', quiet: true, apart: true },
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof steps;
export const actions = Object.keys(steps) as Action[];
/** The rule of a step, as the specification has it. */
export const ruleOf = (action: Action): Rule => steps[action];

/** What is awaited in a state and from whom. All but a draft has a day until when; a programme, that of its measure. */
export const awaited: Readonly<Partial<Record<Status, { readonly step: Action; readonly by: Relation }>>> = {
  DRAFT: { step: 'SUBMIT', by: 'REFERRER' },
  SUBMITTED: { step: 'ACKNOWLEDGE', by: 'COORDINATOR' },
  INFO_REQUESTED: { step: 'PROVIDE_INFORMATION', by: 'REFERRER' },
  ACKNOWLEDGED: { step: 'ACCEPT', by: 'COORDINATOR' },
  WAITLISTED: { step: 'ACCEPT', by: 'COORDINATOR' },
  ACCEPTED: { step: 'SCHEDULE_INTAKE', by: 'CASEWORKER' },
  SCHEDULED: { step: 'START', by: 'CASEWORKER' },
  ACTIVE: { step: 'COMPLETE', by: 'CASEWORKER' },
  SUSPENDED: { step: 'RESUME', by: 'COORDINATOR' },
  // or by the sender, where no authority is behind
  COMPLETED: { step: 'ACKNOWLEDGE_OUTCOME', by: 'AUTHORITY' },
  ENDED_EARLY: { step: 'ACKNOWLEDGE_OUTCOME', by: 'AUTHORITY' },
  DECLINED: { step: 'ACKNOWLEDGE_OUTCOME', by: 'AUTHORITY' },
};

/** The field that a step of these lives corrects: who reads it reads what it was. */
export const correctedBy: Readonly<Partial<Record<Action, string>>> = {
  CORRECT_DETAILS: 'PHONE',
  CORRECT_SAFETY: 'SAFETY_CONSTRAINTS',
  CORRECT_IDENTITY: 'USAGE_NAME',
  CORRECT_MEASURE: 'SUPERVISED_BY',
  CORRECT_MODULES: 'MODULES',
  CORRECT_CIRCUMSTANCES: 'CIRCUMSTANCES',
  CORRECT_URGENCY: 'URGENT',
  CORRECT_ENTRY: 'RECEIVED_ON',
};

/** The columns of section 5, left to right. */
export const columns: readonly Relation[] = [
  'REFERRER',
  'UNINFORMED_REFERRER',
  'AUTHORITY',
  'COORDINATOR',
  'CASEWORKER',
  'CLINICIAN',
  'HOUSING_PARTNER',
  'HEALTH_PARTNER',
  'FORMER_PARTNER',
  'ASKED',
  'FORMER_REFERRER',
];

/** Who takes part no more, or not yet. */
export const apart: readonly Relation[] = ['FORMER_PARTNER', 'ASKED', 'FORMER_REFERRER'];
/** To whom nothing is written: they, and who follows the status only. */
export const unwritten: readonly Relation[] = ['UNINFORMED_REFERRER', ...apart];

/** r: reads, -: does not, o: reads what concerns the own module, k: reads what it was when their house handed the case over. */
// prettier-ignore
export const groups: readonly { readonly cells: string; readonly fields: readonly string[] }[] = [
  //                 ref uni aut coo cas cli hou hea for ask old
  { cells: 'r r r r r r r r r r r', fields: ['reference', 'status', 'department', 'draftStep', 'updatedAt', 'recipient', 'redirectTo', 'redirectedFrom', 'redirectedInto',
    'submittedAt', 'acknowledgedAt', 'informationRequestedAt', 'waitlistedAt', 'acceptedAt', 'declinedAt', 'withdrawnAt', 'scheduledAt', 'intakeAt', 'startedAt',
    'suspendedAt', 'completedAt', 'endedAt', 'outcomeAcknowledgedAt', 'reopenedAt', 'reopenUntil', 'askUntil', 'redirectAskedAt', 'redirectedAt'] },
  { cells: 'r r r r r r o o o r r', fields: ['modules'] },
  { cells: 'r - r r r r r r - r r', fields: ['participant'] },
  // legal basis, measure, deadlines
  { cells: 'r - r r r - - - - r k', fields: ['legalBasis', 'orderedBy', 'supervisedBy', 'prosecutionNumber', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate'] },
  { cells: 'r - r r r - - - - r -', fields: ['acknowledgeBy', 'dueAt', 'isOverdue'] },
  { cells: 'r - r r r - - - - r k', fields: ['circumstances'] },
  { cells: 'r - r r r - - - - r -', fields: ['recipientReason'] },
  { cells: 'r - r r r r r - - r -', fields: ['safetyConstraints', 'urgent'] },
  { cells: 'r r r r r - - - - r -', fields: ['declineReason', 'withdrawReason', 'endReason', 'reopenReason'] },
  // decided since: a partner does not learn that a court is behind, nor why the team paused
  { cells: 'r r r r r - - - - r -', fields: ['referrer'] },
  { cells: 'r - r r r - - - - r -', fields: ['suspendReason', 'referrerName', 'parties'] },
  // that it was entered for a house is told to that house, also where it follows the status only; a name is not
  { cells: 'r r r r r - - - - r -', fields: ['origin', 'receivedVia', 'receivedOn', 'enteredBy'] },
  { cells: 'r - r r r - - - - r -', fields: ['receivedBy'] },
  { cells: 'r - r r r r - - - r -', fields: ['personInformation'] },
  { cells: 'r - r r r r - - - - -', fields: ['consents'] },
  // how a desk shares its work is its own
  { cells: '- - - r r - - - - - -', fields: ['readers'] },
  { cells: 'r r r r r r r r r r r', fields: ['followedBy', 'isPrivate', 'handsOverTo', 'handedOverAt', 'readsUntil'] },
];

/** Who the person is, which a house that handed the case over goes on reading. */
export const identity: readonly string[] = ['birthName', 'usageName', 'firstName', 'birthDate', 'sex'];

/** Identity and contact details of the person: all of it, or none. */
export const personFields = [
  'birthName',
  'usageName',
  'firstName',
  'birthDate',
  'sex',
  'residence',
  'residencePlace',
  'commune',
  'phone',
  'phoneOwner',
  'secondPhone',
  'secondPhoneOwner',
  'email',
  'voicemailAllowed',
  'language',
  'interpreterNeeded',
  'accessNeeds',
  'accessNeedNote',
  'availability',
  'mobility',
  'contactBy',
] as const;

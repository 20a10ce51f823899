import { senderOf } from './parties.ts';
import { personFields } from './specification.ts';
import type { Action, Status } from './specification.ts';
import { who } from './words.ts';
import type { Module, Person, Relation, Service } from './words.ts';

/**
 * A referral as the specification has it, in as few words as will do: no database, no mask and no clock.
 */
export interface Case {
  readonly status: Status;
  /** what each organisation is to it */
  readonly parties: Readonly<Partial<Record<Service, readonly Relation[]>>>;
  /** what a partner takes in */
  readonly takesIn: Readonly<Partial<Record<Service, readonly Module[]>>>;
  /** those who took something in and do not any more: they read on for weeks, longer than these histories last */
  readonly over: readonly Service[];
  /** how much was written when the part of each of these ended: nothing after is theirs to read */
  readonly heard: Readonly<Partial<Record<Service, Heard>>>;
  /** what was given back, and nobody was chosen for since */
  readonly givenBack: readonly Module[];
  readonly hasPsychologist: boolean;
  readonly recipient: Service | null;
  readonly modules: readonly Module[];
  /** which house each asks to take the case over, until that is answered */
  readonly handing: Readonly<Partial<Record<Service, Service>>>;
  /** of the houses that handed it over: what stood in it then, and the line that says so */
  readonly handed: Readonly<Partial<Record<Service, Handed>>>;
  /** who is behind it: the court, and the SPIP as it is now */
  readonly orderedBy: Service | null;
  readonly supervisedBy: Service | null;
  /** the fields that have a value */
  readonly filled: readonly string[];
  readonly personFilled: readonly string[];
  readonly lines: readonly Line[];
  /** what was written, by which organisation and for whom */
  readonly messages: readonly SentMessage[];
  /** the CPCA whose answer to a redirection is awaited, and whether only the question made it a party */
  readonly redirection: { readonly service: Service; readonly cameFor: boolean } | null;
  /** whether the person agrees, as far as anybody recorded; and whether anything was recorded */
  readonly agrees: boolean;
  readonly recorded: boolean;
  /** whether the first interview is still to be held */
  readonly intakeToCome: boolean;
  readonly outcomeRead: boolean;
  /** from where it was refused or ended, the last time */
  readonly endedFrom: Status | null;
  /** who took the last step, and which */
  readonly last: { readonly who: Person; readonly action: Action } | null;
  /** what the constraints were corrected to; null while they are as they were sent */
  readonly corrected: Correction | null;
  /** all that a court ordered are sent as urgent; of some it is corrected */
  readonly urgent: boolean;
  /** who is in charge of it in each house */
  readonly inCharge: Readonly<Partial<Record<Service, Person | null>>>;
  /** of a draft: the one who sees it, until it is shared with their service or sent */
  readonly privateTo: Person | null;
  /** the case that this one goes on from */
  readonly goesOnFrom: number | null;
  readonly draft: Draft;
}

/** Of lines and messages, how many were there. */
export interface Heard {
  readonly lines: number;
  readonly messages: number;
}

/** What a house keeps of a case that it handed over. */
export interface Handed {
  readonly filled: readonly string[];
  readonly line: number;
}

export interface SentMessage {
  readonly by: Service;
  readonly audience: readonly Relation[];
}

/** Other constraints than those that a draft says. */
export type Correction = 'ANTI_APPROACH_BRACELET' | 'PLACES_TO_AVOID';

/** What a draft contains, as far as it decides anything. */
export interface Draft {
  readonly by: Person;
  /** of one that a CPCA enters: the house that it comes from, or nobody but the person; null: its author's house sends it */
  readonly entry: { readonly sender: Service | null } | null;
  readonly basis: 'ordered' | 'volunteer who agreed' | 'volunteer not asked';
  readonly orderedBy: Service | null;
  readonly supervisedBy: Service | null;
  /** the CPCA chosen; null: the one of the department */
  readonly recipient: Service | null;
  readonly local: Service;
  readonly modules: readonly Module[];
  readonly lacks: readonly string[];
}

/** A line of the timeline: what was done, and who reads that. */
interface Line {
  readonly action: Action;
  /** the house that did it */
  readonly by: Service;
  readonly audience: readonly Relation[];
  /** the house that alone reads it */
  readonly within?: Service;
}

/** Everything that happened in one history. */
export interface World {
  readonly cases: readonly Case[];
  /** which case each service sent with which key, and in which each person wrote with which, and to whom */
  readonly keys: Readonly<Record<string, number>>;
}

export interface Step {
  readonly who: Person;
  readonly action: Action;
  /** the case; one that is not there stands for an id of nothing */
  readonly on: number;
  /** false: based on what the case was before someone acted */
  readonly current: boolean;
  /** where it is not: based on what it was before the very last step */
  readonly oneBehind: boolean;
  readonly key: string;
  readonly word: boolean;
  readonly partners: readonly (readonly [Module, Service])[];
  readonly assign: boolean;
  /** whom a module is given to, of the one that is changed */
  readonly taker: Service;
  readonly cpca: Service;
  readonly audience: readonly Relation[];
  readonly completes: boolean;
  /** of what is recorded as agreed: a yes, or only that the person knows */
  readonly yes: boolean;
  /** of an appointment: it is to come, or was held an hour ago */
  readonly toCome: boolean;
  /** what the constraints are corrected to, the SPIP, and what is asked */
  readonly correction: Correction;
  readonly spip: Service;
  readonly asked: readonly Module[];
  /** the house that is asked to take the case over */
  readonly handTo: Service;
  /** whom to put in charge, and whom one saw in charge */
  readonly charge: Person | null;
  readonly seenInCharge: Person | null;
}

/** What the hub should answer: refusals, or the case that it shows; and whether its version is a new one. */
export interface Expected {
  readonly world: World;
  readonly refused: readonly string[];
  readonly shows: number | null;
  readonly changed: boolean;
}

/** Once the outcome was read: what was completed is not taken back. */
export const withOutcomeRead = (it: Case): Case => ({
  ...it,
  outcomeRead: true,
  filled: it.filled.filter((field) => it.status !== 'COMPLETED' || field !== 'reopenUntil'),
});

const ofOutcomes = [
  'declinedAt',
  'declineReason',
  'endedAt',
  'endReason',
  'outcomeAcknowledgedAt',
  'reopenUntil',
  'askUntil',
];

/** As it was before it was refused or ended. */
export const reopened = (it: Case): Case => ({
  ...it,
  status: it.endedFrom ?? it.status,
  outcomeRead: false,
  filled: it.filled.filter((field) => !ofOutcomes.includes(field)),
});

/** What only a CPCA says: of anybody else it is refused before it is asked what draft it is for. */
export const saysHowItCame = (it: Case, { action, completes }: Step): boolean =>
  action === 'SAVE_DRAFT' && completes && it.draft.lacks.includes('receivedBy');

/** Nobody says of an interview to come that it was held. */
export const isBeforeItsHour = ({ status, intakeToCome }: Case, action: Action): boolean =>
  action === 'START' && status === 'SCHEDULED' && intakeToCome;

const wordless: readonly Action[] = ['ACKNOWLEDGE', 'WAITLIST', 'START', 'RESUME', 'ACKNOWLEDGE_OUTCOME'];

/** A step that can say one thing only, sent twice by one person with nobody in between, was taken the first time. */
export function isRepeated({ last }: Case, { who: by, action, oneBehind, word }: Step): boolean {
  return oneBehind && !word && wordless.includes(action) && last?.action === action && last.who === by;
}

/** A new draft; null for someone who can neither send nor enter one. */
export function begin(world: World, draft: Draft): World | null {
  const { service, as } = who(draft.by);
  if (!as.includes('REFERRER') && draft.entry === null) return null;
  const lacking = (field: string): boolean => draft.lacks.includes(field);
  const begun: Case = {
    status: 'DRAFT',
    parties: { [service]: draft.entry === null ? ['REFERRER'] : ['COORDINATOR', 'CASEWORKER'] },
    takesIn: {},
    over: [],
    heard: {},
    givenBack: [],
    handing: {},
    handed: {},
    hasPsychologist: false,
    recipient: draft.recipient,
    modules: lacking('modules') ? [] : draft.modules,
    orderedBy: draft.orderedBy,
    supervisedBy: draft.supervisedBy,
    filled: initialFields(draft).filter((field) => !lacking(field)),
    personFilled: personFields.filter((field) => !lacking(field)),
    lines: [],
    messages: [],
    redirection: null,
    agrees: draft.basis === 'volunteer who agreed',
    recorded: false,
    last: null,
    intakeToCome: false,
    outcomeRead: false,
    endedFrom: null,
    corrected: null,
    urgent: draft.basis === 'ordered',
    inCharge: { [service]: draft.by },
    privateTo: draft.by,
    goesOnFrom: null,
    draft,
  };
  return { ...world, cases: [...world.cases, begun] };
}

/** The fields that a sender fills in, and those that are there with any draft. */
function initialFields(draft: Draft): readonly string[] {
  const { basis, orderedBy, supervisedBy, recipient, entry } = draft;
  const always = ['status', 'department', 'draftStep', 'updatedAt', 'parties'];
  const person = ['participant', 'personInformation', 'urgent', 'circumstances', 'safetyConstraints'];
  const measure = ['prosecutionNumber', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate'];
  return [
    ...always,
    ...(senderOf(draft) === null ? [] : ['referrer', 'referrerName']),
    ...(entry === null ? [] : ['origin', 'receivedVia', 'receivedOn', 'receivedBy', 'enteredBy']),
    ...person,
    ...['legalBasis', 'isOverdue'],
    ...(basis === 'ordered' ? measure : []),
    ...(orderedBy === null ? [] : ['orderedBy']),
    ...(supervisedBy === null ? [] : ['supervisedBy']),
    ...(recipient === null ? [] : ['recipient', 'recipientReason']),
  ];
}

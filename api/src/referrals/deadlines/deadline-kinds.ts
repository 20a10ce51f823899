/** In what a delay is counted. Working days leave out week-ends and French bank holidays. */
export const delayUnits = ['HOURS', 'WORKING_DAYS', 'DAYS', 'MONTHS'] as const;
export type DelayUnit = (typeof delayUnits)[number];

/** So many hours, days or months. */
export interface Delay {
  readonly amount: number;
  readonly unit: DelayUnit;
}

/** A delay that a CPCA may set for itself: what applies until it does, and between which bounds. */
interface DeadlineKindRow extends Delay {
  readonly least: number;
  readonly most: number;
}

/**
 * Every deadline of the network with what applies where a CPCA says nothing else, and none that nothing is counted by. The first ones run from the
 * step before; reports from the start of the programme; the last ones are counted from the measure.
 */
// prettier-ignore
export const deadlineKinds = {
  /** the receipt of what was sent */
  ACKNOWLEDGE:         { amount:  2, unit: 'WORKING_DAYS', least: 1, most: 10 },
  /** the same where a home removal makes it urgent */
  ACKNOWLEDGE_URGENT:  { amount: 24, unit: 'HOURS',        least: 1, most: 72 },
  /** the sender's answer to a question */
  ANSWER:              { amount:  5, unit: 'WORKING_DAYS', least: 1, most: 30 },
  /** the decision, from the receipt or from the sender's answer */
  DECIDE:              { amount: 10, unit: 'WORKING_DAYS', least: 1, most: 60 },
  /** a new look at someone who waits for a place */
  REVIEW_WAITLIST:     { amount: 30, unit: 'DAYS',         least: 7, most: 180 },
  /** the answer of the CPCA that is asked to take a case over */
  ANSWER_REDIRECTION:  { amount:  5, unit: 'WORKING_DAYS', least: 1, most: 30 },
  /** the first appointment, from the acceptance */
  INTAKE:              { amount: 14, unit: 'DAYS',         least: 1, most: 90 },
  /** whether the person came to it */
  ATTENDANCE:          { amount:  1, unit: 'WORKING_DAYS', least: 1, most: 10 },
  /** a new look at a programme that pauses */
  REVIEW_SUSPENSION:   { amount: 30, unit: 'DAYS',         least: 7, most: 180 },
  /** the authority's word that it has read the outcome */
  ACKNOWLEDGE_OUTCOME: { amount: 10, unit: 'WORKING_DAYS', least: 1, most: 60 },
  /** a refusal or an early end taken back, once its outcome was acknowledged */
  REOPEN:              { amount:  7, unit: 'DAYS',         least: 1, most: 30 },
  /** a question about what came of it, once that was acknowledged */
  ASK:                 { amount: 30, unit: 'DAYS',         least: 7, most: 180 },
  /** what a partner reads by a part that is over; the database counts it, as the part ends (`hub.fix_access_until`) */
  PARTNER_ACCESS:      { amount: 30, unit: 'DAYS',         least: 1, most: 90 },
  /** the first report, from the start of the programme */
  FIRST_REPORT:        { amount:  3, unit: 'MONTHS',       least: 1, most: 12 },
  /** each report after it, from the one before */
  NEXT_REPORT:         { amount:  6, unit: 'MONTHS',       least: 1, most: 12 },
  /** the last report, before the measure ends */
  FINAL_REPORT:        { amount:  1, unit: 'MONTHS',       least: 1, most: 6 },
  /** a course that is a sentence, done from its final conviction */
  COURSE:              { amount:  6, unit: 'MONTHS',       least: 1, most: 12 },
} as const satisfies Record<string, DeadlineKindRow>;

export type DeadlineKind = keyof typeof deadlineKinds;

/** Where a CPCA departs from what applies elsewhere. */
export type DeadlineAmounts = Readonly<Partial<Record<DeadlineKind, number>>>;

/** The delays that apply somewhere, one per kind. */
export type Deadlines = Readonly<Record<DeadlineKind, Delay>>;

/** What applies where a CPCA has set nothing. */
export const defaultDeadlines: Deadlines = deadlineKinds;

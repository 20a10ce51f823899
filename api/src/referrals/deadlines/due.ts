import { DateTime } from 'luxon';
import { transitionOf } from '../../access/index.ts';
import type { ReferralStatus } from '../../access/index.ts';
import type { Deadlines } from './deadline-kinds.ts';
import { endOfDelay, zone } from './working-days.ts';

/** What of a referral decides until when its next step is due. */
export interface DueFacts {
  readonly status: ReferralStatus;
  readonly urgent: boolean;
  readonly legalBasis: string | null;
  readonly personInformation: string | null;
  /** the house that it comes from, if only as a key; null where the person came alone */
  readonly referrer: unknown;
  /** the day on which the decision became final, as a date */
  readonly finalOn: string | null;
  /** first and last day of the measure, as dates */
  readonly measureStart: string | null;
  readonly measureEnd: string | null;
  readonly intakeAt: Date | null;
  readonly outcomeAcknowledgedAt: Date | null;
  /** asked of another CPCA, and taken over by it */
  readonly redirectAskedAt: Date | null;
  readonly redirectedAt: Date | null;
}

/** Until when a referral sent at this instant is to be acknowledged. */
export function acknowledgeBy(sentAt: Date, urgent: boolean, deadlines: Deadlines): Date {
  return endOfDelay(sentAt, urgent ? deadlines.ACKNOWLEDGE_URGENT : deadlines.ACKNOWLEDGE);
}

/**
 * Until when the next step is due, fixed as the wait for it begins at `since`; null where nothing is awaited or
 * nothing limits it. A date that has passed makes a referral late and never ends it.
 */
export function dueAt(facts: DueFacts, since: Date, deadlines: Deadlines): Date | null {
  // A sender who takes the referral back ends the wait for another CPCA too.
  if (facts.redirectAskedAt !== null && facts.redirectedAt === null && facts.status !== 'WITHDRAWN')
    return endOfDelay(since, deadlines.ANSWER_REDIRECTION);
  switch (facts.status) {
    case 'SUBMITTED':
      return acknowledgeBy(since, facts.urgent, deadlines);
    case 'INFO_REQUESTED':
      return endOfDelay(since, deadlines.ANSWER);
    case 'ACKNOWLEDGED':
      return endOfDelay(since, deadlines.DECIDE);
    case 'WAITLISTED':
      return endOfDelay(since, deadlines.REVIEW_WAITLIST);
    case 'ACCEPTED':
      return endOfDelay(since, deadlines.INTAKE);
    case 'SCHEDULED':
      return endOfDelay(facts.intakeAt ?? since, deadlines.ATTENDANCE);
    case 'ACTIVE':
      return programmeLimit(facts, deadlines);
    case 'SUSPENDED':
      return endOfDelay(since, deadlines.REVIEW_SUSPENSION);
    case 'COMPLETED':
    case 'ENDED_EARLY':
    case 'DECLINED':
      return facts.outcomeAcknowledgedAt === null && someoneReadsOutcome(facts)
        ? endOfDelay(since, deadlines.ACKNOWLEDGE_OUTCOME)
        : null;
    case 'DRAFT':
    case 'REDIRECTED':
    case 'WITHDRAWN':
      return null;
  }
}

/** False for a volunteer who has not consented, or who came alone: no authority is behind, and no sender reads it. */
export function someoneReadsOutcome({
  legalBasis,
  personInformation,
  referrer,
}: Pick<DueFacts, 'legalBasis' | 'personInformation' | 'referrer'>): boolean {
  return legalBasis !== 'VOLUNTARY' || (personInformation === 'CONSENTED' && referrer !== null);
}

/** Until when an outcome may be taken back and asked about, fixed as it is acknowledged; what was completed is not taken back. */
export function afterOutcome(
  status: ReferralStatus,
  readAt: Date,
  deadlines: Deadlines,
): { readonly reopenUntil: Date | null; readonly askUntil: Date } {
  const goesBack = transitionOf('REOPEN').from.includes(status);
  return {
    reopenUntil: goesBack ? endOfDelay(readAt, deadlines.REOPEN) : null,
    askUntil: endOfDelay(readAt, deadlines.ASK),
  };
}

/** What of a measure decides on which day its programme has to be done. */
export type MeasureDays = Pick<DueFacts, 'legalBasis' | 'finalOn' | 'measureStart' | 'measureEnd'>;

/** The last evening on which the programme can end: that of the measure, or of the six months of a course sentence. */
export function programmeLimit(facts: MeasureDays, deadlines: Deadlines): Date | null {
  const limits = [endOf(facts.measureEnd), courseLimit(facts, deadlines)].filter((limit) => limit !== null);
  return limits.reduce<Date | null>(
    (first, limit) => (first === null || limit < first ? limit : first),
    null,
  );
}

/** The calendar day of that evening, in Paris: YYYY-MM-DD. */
export function programmeLimitDay(facts: MeasureDays, deadlines: Deadlines): string | null {
  const limit = programmeLimit(facts, deadlines);
  return limit === null ? null : DateTime.fromJSDate(limit, { zone }).toISODate();
}

/**
 * Until when a course that is a sentence is to be done: six months from the day on which the conviction became final (Code
 * pénal, art. 131-5-1). Where nobody gave that day, the measure is taken to begin with it.
 */
export function courseLimit(
  { legalBasis, finalOn, measureStart }: Omit<MeasureDays, 'measureEnd'>,
  deadlines: Deadlines,
): Date | null {
  const convicted = endOf(finalOn ?? measureStart);
  return legalBasis === 'COURSE_SENTENCE' && convicted !== null
    ? endOfDelay(convicted, deadlines.COURSE)
    : null;
}

/** The evening of a calendar day, in Paris. */
export function endOf(day: string | null): Date | null {
  return day === null ? null : DateTime.fromISO(day, { zone }).endOf('day').toJSDate();
}

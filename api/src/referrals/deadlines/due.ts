import { DateTime } from 'luxon';
import type { ReferralStatus } from '../../access/index.ts';
import type { Deadlines } from './deadline-kinds.ts';
import { endOfDelay, zone } from './working-days.ts';

/** What of a referral decides until when its next step is due. */
export interface DueFacts {
  readonly status: ReferralStatus;
  readonly urgent: boolean;
  readonly legalBasis: string | null;
  readonly personInformation: string | null;
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

/** False for a volunteer who has not consented: the sender follows the status only, and no authority is behind. */
export function someoneReadsOutcome({
  legalBasis,
  personInformation,
}: Pick<DueFacts, 'legalBasis' | 'personInformation'>): boolean {
  return legalBasis !== 'VOLUNTARY' || personInformation === 'CONSENTED';
}

/** The last evening on which the programme can end: that of the measure, or of the six months of a course sentence. */
export function programmeLimit(
  facts: Pick<DueFacts, 'legalBasis' | 'measureStart' | 'measureEnd'>,
  deadlines: Deadlines,
): Date | null {
  const limits = [endOf(facts.measureEnd), courseLimit(facts, deadlines)].filter((limit) => limit !== null);
  return limits.reduce<Date | null>(
    (first, limit) => (first === null || limit < first ? limit : first),
    null,
  );
}

/** The calendar day of that evening, in Paris: YYYY-MM-DD. */
export function programmeLimitDay(
  facts: Pick<DueFacts, 'legalBasis' | 'measureStart' | 'measureEnd'>,
  deadlines: Deadlines,
): string | null {
  const limit = programmeLimit(facts, deadlines);
  return limit === null ? null : DateTime.fromJSDate(limit, { zone }).toISODate();
}

/** Until when a course that is a sentence is to be done; the measure begins with the final conviction. */
export function courseLimit(
  { legalBasis, measureStart }: Pick<DueFacts, 'legalBasis' | 'measureStart'>,
  deadlines: Deadlines,
): Date | null {
  const convicted = endOf(measureStart);
  return legalBasis === 'COURSE_SENTENCE' && convicted !== null
    ? endOfDelay(convicted, deadlines.COURSE)
    : null;
}

/** The evening of a calendar day, in Paris. */
export function endOf(day: string | null): Date | null {
  return day === null ? null : DateTime.fromISO(day, { zone }).endOf('day').toJSDate();
}

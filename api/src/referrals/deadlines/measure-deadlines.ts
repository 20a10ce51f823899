import { DateTime } from 'luxon';
import type { ReferralStatus } from '../../access/index.ts';
import type { Deadlines, Delay } from './deadline-kinds.ts';
import { courseLimit, endOf } from './due.ts';
import type { ReferralDeadline, ReferralDeadlineKind } from './referral-deadline.type.ts';
import { endOfDelay, zone } from './working-days.ts';

/** What of a referral decides which dates its measure sets. */
export interface MeasureFacts {
  readonly status: ReferralStatus;
  readonly legalBasis: string | null;
  readonly finalOn: string | null;
  readonly measureStart: string | null;
  readonly measureEnd: string | null;
  readonly startedAt: Date | null;
}

const closed: readonly ReferralStatus[] = ['COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN'];

/** The dates that the measure sets to an open case, the first one first. A volunteer's case has none. */
export function measureDeadlines(
  facts: MeasureFacts,
  deadlines: Deadlines,
  now: Date,
): readonly ReferralDeadline[] {
  if (closed.includes(facts.status) || facts.legalBasis === null || facts.legalBasis === 'VOLUNTARY')
    return [];
  const ends = endOf(facts.measureEnd);
  const dates: readonly (readonly [ReferralDeadlineKind, Date | null])[] = [
    ['COURSE', courseLimit(facts, deadlines)],
    ['REPORT', nextReport(facts, deadlines, now)],
    ['FINAL_REPORT', ends === null ? null : before(ends, deadlines.FINAL_REPORT)],
    ['MEASURE_END', ends],
  ];
  return dates
    .flatMap(([kind, dueAt]) => (dueAt === null ? [] : [{ kind, dueAt, isOverdue: dueAt < now }]))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

/** The first report that is still to come; reports end where the measure does. */
function nextReport(facts: MeasureFacts, deadlines: Deadlines, now: Date): Date | null {
  const { status, startedAt, measureEnd } = facts;
  if (startedAt === null || (status !== 'ACTIVE' && status !== 'SUSPENDED')) return null;
  const { amount: first } = deadlines.FIRST_REPORT;
  const { amount: each } = deadlines.NEXT_REPORT;
  // From the start each time: months added one after the other would slip off the ends of short ones.
  for (let months = first; ; months += each) {
    const report = endOfDelay(startedAt, { amount: months, unit: 'MONTHS' });
    if (report < now) continue;
    const ends = endOf(measureEnd);
    return ends === null || report < ends ? report : null;
  }
}

function before(end: Date, { amount }: Delay): Date {
  return DateTime.fromJSDate(end, { zone }).minus({ months: amount }).endOf('day').toJSDate();
}

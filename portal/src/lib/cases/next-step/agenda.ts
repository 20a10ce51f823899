import type { ReferralFilter } from '#lib/graphql/generated/graphql.ts';
import { isoDay, type Moment } from '#lib/text/format.ts';
import type { CaseLine } from '../detail/names.ts';

/** The interviews of today and tomorrow, as clocks in Paris have it. */
export function agendaOf(now: Moment): ReferralFilter {
  const today = isoDay(now);
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { statuses: ['SCHEDULED'], intakeFrom: today, intakeUntil: tomorrow };
}

/** In the order of the day. */
export function inOrder(lines: readonly CaseLine[]): readonly CaseLine[] {
  return lines.toSorted((one, other) => (one.intakeAt ?? '').localeCompare(other.intakeAt ?? ''));
}

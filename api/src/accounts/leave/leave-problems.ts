import { DateTime } from 'luxon';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';

/** A year typed wrong is found before it takes somebody out of the service for ten. */
const longest = { years: 1 };

/** What is to be mended in the days of a leave, in days of Paris; empty when nothing is. */
export function problemsOfDays(
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
  today: DateTime,
): readonly Refusal[] {
  const [first, last] = [firstDay, lastDay].map((day) => DateTime.fromISO(day, { zone: today.zone })) as [
    DateTime,
    DateTime,
  ];
  if (last < first) return [refusals.invalid('lastDay', says.leaveEndsBeforeItBegins)];
  if (last < today.startOf('day')) return [refusals.invalid('lastDay', says.leaveIsOver)];
  if (last > first.plus(longest)) return [refusals.invalid('lastDay', says.leaveTooLong)];
  return first > today.plus(longest) ? [refusals.invalid('firstDay', says.leaveTooFar)] : [];
}

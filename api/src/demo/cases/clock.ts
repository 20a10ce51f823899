import { DateTime } from 'luxon';

const zone = 'Europe/Paris';

/**
 * An instant in office hours, so many working days before `now`; zero is today. It lies after `previous` and
 * never in the future, so that steps stay in their order at whatever hour the demonstration starts.
 */
export function atDesk(daysAgo: number, now: Date, previous: Date | null, chance: () => number): Date {
  const minutes = 15 + Math.floor(chance() * 500);
  const wanted = workingDayBefore(now, daysAgo)
    .set({ hour: 9, minute: 0, second: 0, millisecond: 0 })
    .plus({ minutes });
  const earliest = previous === null ? 0 : previous.getTime() + (40 + Math.floor(chance() * 80)) * 60_000;
  const instant = Math.max(wanted.toMillis(), earliest);
  if (instant < now.getTime()) return new Date(instant);
  // Today is not that old yet: somewhere between what came before and now.
  const from = previous?.getTime() ?? now.getTime() - 2 * 3_600_000;
  return new Date(Math.max(from + 1, from + (now.getTime() - from) * (0.3 + chance() * 0.4)));
}

/** An appointment at 14 h in Paris, so many working days after `now`. */
export function appointmentIn(days: number, now: Date): Date {
  let day = DateTime.fromJSDate(now, { zone });
  for (let left = days; left > 0;) {
    day = day.plus({ days: 1 });
    if (day.weekday <= 5) left -= 1;
  }
  return day.set({ hour: 14, minute: 0, second: 0, millisecond: 0 }).toJSDate();
}

/** A calendar date so many days from this instant, in Paris. */
export function dayFrom(instant: Date, shift: { readonly days?: number; readonly months?: number }): string {
  return DateTime.fromJSDate(instant, { zone }).plus(shift).toISODate() ?? '';
}

/** Year and day of the year in Paris, as prosecution offices number their cases. */
export function ordinalDay(instant: Date): { readonly year: number; readonly ordinal: number } {
  const { year, ordinal } = DateTime.fromJSDate(instant, { zone });
  return { year, ordinal };
}

function workingDayBefore(now: Date, days: number): DateTime {
  let day = DateTime.fromJSDate(now, { zone });
  for (let left = days; left > 0;) {
    day = day.minus({ days: 1 });
    if (day.weekday <= 5) left -= 1;
  }
  return day;
}

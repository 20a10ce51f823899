import { DateTime } from 'luxon';
import type { Preferences } from './preferences.ts';

type Hours = Pick<Preferences, 'quietFrom' | 'quietUntil' | 'quietOnWeekends'>;
const zone = 'Europe/Paris';

/** True when this person does not want to be written to at this instant. */
export function isQuiet(at: Date, hours: Hours): boolean {
  return quietIn(DateTime.fromJSDate(at, { zone }), hours);
}

/** When a letter that is ready now goes out: at once, or as the quiet hours end. */
export function sendAfter(now: Date, hours: Hours): Date {
  let at = DateTime.fromJSDate(now, { zone });
  if (!quietIn(at, hours)) return now;
  // By the clock on the wall, hour by hour: a night of a clock change has one hour more or less.
  do at = at.startOf('hour').plus({ hours: 1 });
  while (quietIn(at, hours));
  return at.toJSDate();
}

/** When the next summary goes out: at its hour, on the next day that is not kept quiet. */
export function nextDigest(
  now: Date,
  { digestHour, quietOnWeekends }: Pick<Preferences, 'digestHour' | 'quietOnWeekends'>,
): Date {
  let at = DateTime.fromJSDate(now, { zone }).startOf('day').set({ hour: digestHour });
  while (at.toJSDate() <= now || (quietOnWeekends && at.weekday > 5)) {
    at = at.plus({ days: 1 }).startOf('day').set({ hour: digestHour });
  }
  return at.toJSDate();
}

function quietIn(at: DateTime, { quietFrom, quietUntil, quietOnWeekends }: Hours): boolean {
  if (quietOnWeekends && at.weekday > 5) return true;
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? at.hour >= quietFrom && at.hour < quietUntil
    : at.hour >= quietFrom || at.hour < quietUntil;
}

import { DateTime } from 'luxon';
import { bankHolidaysOf } from './bank-holidays.ts';
import type { Delay } from './deadline-kinds.ts';

/** Where the network's days begin and end. */
export const zone = 'Europe/Paris';

/**
 * The instant at which a delay that begins at `from` is over. Hours are counted by the clock; days, working days and
 * months last until the evening of their last day, in Paris: nobody is late at ten past nine of the fourteenth day, and no
 * deadline depends on the minute at which somebody sent.
 */
export function endOfDelay(from: Date, { amount, unit }: Delay): Date {
  const begun = DateTime.fromJSDate(from, { zone });
  switch (unit) {
    case 'HOURS':
      return begun.plus({ hours: amount }).toJSDate();
    case 'WORKING_DAYS':
      return addWorkingDays(begun, amount).endOf('day').toJSDate();
    case 'DAYS':
      return begun.plus({ days: amount }).endOf('day').toJSDate();
    case 'MONTHS':
      return begun.plus({ months: amount }).endOf('day').toJSDate();
  }
}

/**
 * The same hour, so many working days later; French bank holidays and week-ends do not count. What comes on a
 * day that does not count has until the evening of its last day: by the hour alone, what is sent on a Saturday
 * evening would be due after what is sent on the Sunday morning.
 */
export function addWorkingDays(from: DateTime, days: number): DateTime {
  let day = from;
  for (let left = days; left > 0;) {
    day = day.plus({ days: 1 });
    if (isWorkingDay(day)) left -= 1;
  }
  return days === 0 || isWorkingDay(from) ? day : day.endOf('day');
}

/** True when people are at their desks: neither a week-end nor a French bank holiday. */
export const isWorkingDay = (day: DateTime): boolean => day.weekday <= 5 && !isBankHoliday(day);

/** True on a French bank holiday, in the zone of the instant. */
export const isBankHoliday = (day: DateTime): boolean =>
  bankHolidaysOf(day.year).has(day.toFormat('yyyy-MM-dd'));

import Holidays from 'date-holidays';
import { DateTime } from 'luxon';

const bankHolidays = new Holidays('FR', { types: ['public'] });
const zone = 'Europe/Paris';

/** Working days allowed for the receipt, and hours when a home removal makes it urgent. */
export const receiptTarget = { workingDays: 2, urgentHours: 24 } as const;

/** Until when a referral sent at this instant is to be acknowledged. */
export function acknowledgeBy(sentAt: Date, urgent: boolean): Date {
  const sent = DateTime.fromJSDate(sentAt, { zone });
  if (urgent) return sent.plus({ hours: receiptTarget.urgentHours }).toJSDate();
  return addWorkingDays(sent, receiptTarget.workingDays).toJSDate();
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

function isWorkingDay(day: DateTime): boolean {
  if (day.weekday > 5) return false;
  // Noon in Paris is on the same calendar day wherever the server runs.
  const holidays = bankHolidays.isHoliday(day.set({ hour: 12 }).toJSDate());
  return holidays === false;
}

import { DateTime } from 'luxon';
import { isWorkingDay } from '../referrals/deadlines/working-days.ts';

/** The day that it is in Paris, where the network is: in the last hours of a day elsewhere it is the next one. */
export const today = (): string => DateTime.now().setZone('Europe/Paris').toISODate() ?? '';

/** The first working day from so many days on, as a date field takes it: on other days an appointment is asked about. */
export function inDays(days: number): string {
  let day = DateTime.now().setZone('Europe/Paris').plus({ days });
  while (!isWorkingDay(day)) day = day.plus({ days: 1 });
  return day.toISODate() ?? '';
}

/** The last working day before today. */
export function beforeToday(): string {
  let day = DateTime.now().setZone('Europe/Paris').minus({ days: 1 });
  while (!isWorkingDay(day)) day = day.minus({ days: 1 });
  return day.toISODate() ?? '';
}

/** The Sunday after next. */
export const onSunday = (): string =>
  DateTime.now().setZone('Europe/Paris').plus({ weeks: 1 }).set({ weekday: 7 }).toISODate() ?? '';

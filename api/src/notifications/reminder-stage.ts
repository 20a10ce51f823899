import { DateTime } from 'luxon';
import { addWorkingDays } from '../referrals/index.ts';
import type { NotificationEvent } from './events.ts';

/** A deadline is recalled before, after, and then to those above whoever lets it pass. */
export const reminderStages = ['NEAR', 'PASSED', 'ESCALATED'] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** Working days before and after a deadline at which it is recalled. */
export const reminderDays = { near: 1, passed: 1, escalated: 2 } as const;

export const eventOfStage: Readonly<Record<ReminderStage, NotificationEvent>> = {
  NEAR: 'DEADLINE_NEAR',
  PASSED: 'DEADLINE_PASSED',
  ESCALATED: 'ESCALATION',
};

const zone = 'Europe/Paris';

/**
 * The stages that a deadline has reached. Only before it is one told that it is near, also where the jobs did
 * not run for days; what has passed is told from the morning of the next working day.
 */
export function reachedStages(dueAt: Date, now: Date): readonly ReminderStage[] {
  const [due, at] = [DateTime.fromJSDate(dueAt, { zone }), DateTime.fromJSDate(now, { zone })];
  if (at < due) return due <= addWorkingDays(at, reminderDays.near) ? ['NEAR'] : [];
  return [
    ...(at >= addWorkingDays(due, reminderDays.passed).startOf('day') ? (['PASSED'] as const) : []),
    ...(at >= addWorkingDays(due, reminderDays.escalated) ? (['ESCALATED'] as const) : []),
  ];
}

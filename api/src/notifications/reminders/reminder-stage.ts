import { DateTime } from 'luxon';
import { addWorkingDays } from '../../referrals/index.ts';
import type { NotificationEvent } from '../events.ts';

/** What lies untouched is told to colleagues; a deadline is recalled before, after, and then to those above whoever lets it pass. */
export const reminderStages = ['UNTOUCHED', 'NEAR', 'PASSED', 'ESCALATED'] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** Working days before and after a deadline at which it is recalled. */
export const reminderDays = { near: 1, passed: 1, escalated: 2 } as const;

/** The same of a deadline that is counted in hours, in hours: whoever has a day to answer is not recalled on Monday. */
export const reminderHours = { near: 6, passed: 0, escalated: 12 } as const;

/** Working days after which colleagues hear of what who is in charge leaves untouched, unless the hub is set otherwise. */
export const defaultUntouchedDays = 5;

/** A deadline, and how the wait for it goes. */
export interface Waiting {
  readonly dueAt: Date;
  /** when the referral last moved: whoever acted knows until when, and whoever is to act was told then */
  readonly since: Date;
  /** whether hours were promised, by the clock and at week-ends too, and not working days */
  readonly inHours: boolean;
  /** working days after which it counts as left untouched; of hours, as the deadline passes */
  readonly untouchedDays: number;
}

export const eventOfStage: Readonly<Record<ReminderStage, NotificationEvent>> = {
  UNTOUCHED: 'UNTOUCHED',
  NEAR: 'DEADLINE_NEAR',
  PASSED: 'DEADLINE_PASSED',
  ESCALATED: 'ESCALATION',
};

const zone = 'Europe/Paris';

/**
 * The stages that a deadline has reached. Only before it is one told that it is near, also where the jobs did
 * not run for days, and not before half of the wait is over: who was asked a minute ago knows. What has passed is
 * told from the morning of the next working day, and to those above from the morning of the one after; of hours at once.
 */
export function reachedStages(waiting: Waiting, now: Date): readonly ReminderStage[] {
  const { dueAt, since, inHours } = waiting;
  const [due, at] = [DateTime.fromJSDate(dueAt, { zone }), DateTime.fromJSDate(now, { zone })];
  const untouched = isUntouched(waiting, now) ? (['UNTOUCHED'] as const) : [];
  if (at < due) {
    const isNear = inHours
      ? due <= at.plus({ hours: reminderHours.near })
      : due <= addWorkingDays(at, reminderDays.near);
    return [...untouched, ...(isNear && isHalfOver(since, dueAt, now) ? (['NEAR'] as const) : [])];
  }
  const passed = inHours
    ? due.plus({ hours: reminderHours.passed })
    : addWorkingDays(due, reminderDays.passed).startOf('day');
  const escalated = inHours
    ? due.plus({ hours: reminderHours.escalated })
    : addWorkingDays(due, reminderDays.escalated).startOf('day');
  return [
    ...untouched,
    ...(at >= passed ? (['PASSED'] as const) : []),
    ...(at >= escalated ? (['ESCALATED'] as const) : []),
  ];
}

/** Nobody touched it since the wait began: somebody may be ill. */
function isUntouched({ dueAt, since, inHours, untouchedDays }: Waiting, now: Date): boolean {
  if (inHours) return now >= dueAt;
  return (
    DateTime.fromJSDate(now, { zone }) >= addWorkingDays(DateTime.fromJSDate(since, { zone }), untouchedDays)
  );
}

const isHalfOver = (since: Date, dueAt: Date, now: Date): boolean =>
  now.getTime() - since.getTime() >= dueAt.getTime() - now.getTime();

import { DateTime } from 'luxon';
import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { withNote, withRequiredText } from './answer.ts';
import type { Change, ChangeWithNote } from './answer.ts';
import { afterOutcome, isBankHoliday, zone } from '../deadlines/index.ts';
import type { Confirmed } from '../referral.inputs.ts';
import { checkReason } from '../reasons/index.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import { refused, takeStep } from './take-step.ts';
import type { Outcome } from './take-step.ts';

/** How far ahead a first appointment may be made, and since when one may have taken place that was not, or otherwise. */
const furthestIntake = { months: 12 } as const;
const earliestIntake = { months: 1 } as const;

/** Hours at which people are seen, in Paris. */
const seenHours = { from: 7, until: 21 } as const;

/** Makes the first appointment, or another one in its place; also one that took place without having been made. */
export async function scheduleIntake(
  ctx: HubContext,
  input: ChangeWithNote & { readonly at: Date; readonly confirmed?: Confirmed },
): Promise<Outcome> {
  const at = DateTime.fromJSDate(input.at, { zone });
  const today = DateTime.now();
  if (at < today.minus(earliestIntake) || at > today.plus(furthestIntake)) {
    return refused(refusals.invalid('at', says.appointmentToCome));
  }
  const isMeant = input.confirmed?.includes('at') ?? false;
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'SCHEDULE_INTAKE', input, {
      note,
      prepare: (_unit, { accepted_at: accepted }) =>
        Promise.resolve(isMeant ? [] : unusualAppointment(at, today, instantOrNull(accepted))),
      change: ({ entity, now }) => {
        entity.scheduledAt = now;
        entity.intakeAt = input.at;
      },
    }),
  );
}

/** What is asked about an appointment: that the case was accepted after it, or that it has passed; its day, its hour. */
function unusualAppointment(at: DateTime, now: DateTime, accepted: Date | null): readonly Refusal[] {
  const minutes = at.hour * 60 + at.minute;
  const atNight = minutes < seenHours.from * 60 || minutes > seenHours.until * 60;
  return [
    ...(accepted !== null && at.toJSDate() < accepted
      ? [refusals.unusual('at', says.intakeBeforeAcceptance)]
      : at < now
        ? [refusals.unusual('at', says.intakeHasPassed)]
        : []),
    ...daysOff(at),
    ...(atNight ? [refusals.unusual('at', says.intakeAtNight)] : []),
  ];
}

/** People are seen on Saturdays; an appointment on a Sunday or a bank holiday is asked about. */
function daysOff(at: DateTime): readonly Refusal[] {
  if (at.weekday === 7) return [refusals.unusual('at', says.intakeOnSunday)];
  return isBankHoliday(at) ? [refusals.unusual('at', says.intakeOnBankHoliday)] : [];
}

/** The person came to the first appointment: the programme begins. */
export async function start(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'START', input, { note, change: ({ entity, now }) => void (entity.startedAt = now) }),
  );
}

/** Pauses the programme, for a coded reason. */
export async function suspend(
  ctx: HubContext,
  input: ChangeWithNote & { readonly reason: string },
): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'SUSPEND', input, {
      note,
      prepare: (unit) => checkReason(unit, 'SUSPEND', input.reason, note),
      change: ({ entity, now }) => {
        entity.suspendedAt = now;
        entity.suspendReason = input.reason;
      },
    }),
  );
}

/** Takes the programme up again. */
export async function resume(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'RESUME', input, { note, change: () => undefined }),
  );
}

/**
 * Ends the programme as completed. No record of sessions exists yet, so the step takes the caseworker's word
 * for it, and its line says that it does.
 */
export async function complete(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'COMPLETE', input, {
      note: note ?? 'Étapes prévues suivies, sur déclaration de l’équipe.',
      change: ({ entity, now }) => void (entity.completedAt = now),
    }),
  );
}

/** Ends before the last step, for a coded reason and with a report for those who follow the whole case. */
export async function endEarly(
  ctx: HubContext,
  input: Change & { readonly reason: string; readonly report: string },
): Promise<Outcome> {
  return withRequiredText(input.report, 'report', says.writeReport, (note) =>
    takeStep(ctx, 'END_EARLY', input, {
      note,
      prepare: (unit) => checkReason(unit, 'END', input.reason, note),
      change: ({ entity, now }) => {
        entity.endedAt = now;
        entity.endReason = input.reason;
      },
    }),
  );
}

/** Closes the loop: the authority, or the sender, has read how it ended. */
export async function acknowledgeOutcome(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'ACKNOWLEDGE_OUTCOME', input, {
      note,
      change: ({ entity, now, deadlines }) => {
        entity.outcomeAcknowledgedAt = now;
        Object.assign(entity, afterOutcome(entity.status, now, deadlines));
      },
    }),
  );
}

import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Words } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { caseRelations, everyParty } from '../../access/index.ts';
import type { Relation } from '../referral.enums.ts';
import { longestNote, malformedText } from '../drafting/check-draft.ts';
import { recordQuietly } from '../timeline/journal.ts';
import { checkReason } from '../reasons/index.ts';
import { relationBits } from '../reading/referral-node.ts';
import { isBlank } from '../drafting/plausible.ts';
import { refused, takeStep } from './take-step.ts';
import type { Outcome } from './take-step.ts';

export interface Change {
  readonly id: KeyOf<'Referral'>;
  readonly version: number;
}
export interface ChangeWithNote extends Change {
  readonly note?: string | null;
}

/** Acknowledges receipt: the sender's timestamped proof. */
export async function acknowledge(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'ACKNOWLEDGE', input, {
      note,
      change: ({ entity, now }) => void (entity.acknowledgedAt = now),
    }),
  );
}

/** Asks the sender for what is missing; the question goes to those who follow the whole case. */
export async function requestInformation(
  ctx: HubContext,
  input: Change & { readonly question: string },
): Promise<Outcome> {
  return withRequiredText(input.question, 'question', says.writeQuestion, (note) =>
    takeStep(ctx, 'REQUEST_INFORMATION', input, {
      note,
      change: ({ entity, now }) => void (entity.informationRequestedAt = now),
    }),
  );
}

/** Answers the question; the referral is acknowledged again, and was at the latest now. */
export async function provideInformation(
  ctx: HubContext,
  input: Change & { readonly answer: string },
): Promise<Outcome> {
  return withRequiredText(input.answer, 'answer', says.writeAnswer, (note) =>
    takeStep(ctx, 'PROVIDE_INFORMATION', input, {
      note,
      change: ({ entity, now }) => void (entity.acknowledgedAt ??= now),
    }),
  );
}

/** Puts the referral on the waiting list. */
export async function waitlist(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'WAITLIST', input, { note, change: ({ entity, now }) => void (entity.waitlistedAt = now) }),
  );
}

/** Does not take the referral on, for a coded reason. */
export async function decline(
  ctx: HubContext,
  input: ChangeWithNote & { readonly reason: string },
): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'DECLINE', input, {
      note,
      prepare: (unit) => checkReason(unit, 'DECLINE', input.reason, note),
      change: ({ entity, now }) => {
        entity.declinedAt = now;
        entity.declineReason = input.reason;
      },
    }),
  );
}

/** Takes the referral back, for a reason. */
export async function withdraw(
  ctx: HubContext,
  input: ChangeWithNote & { readonly reason: string },
): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'WITHDRAW', input, {
      note,
      prepare: (unit) => checkReason(unit, 'WITHDRAW', input.reason, note),
      change: ({ entity, now }) => {
        entity.withdrawnAt = now;
        entity.withdrawReason = input.reason;
      },
    }),
  );
}

/** Takes back what one's own house entered by mistake, and has not begun to treat: whoever was named in it may have written meanwhile. */
export async function withdrawEntry(
  ctx: HubContext,
  input: ChangeWithNote & { readonly reason: string },
): Promise<Outcome> {
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'WITHDRAW_ENTRY', input, {
      note,
      prepare: (unit) => checkReason(unit, 'WITHDRAW_ENTRY', input.reason, note),
      change: ({ entity, now }) => {
        entity.withdrawnAt = now;
        entity.entryWithdrawReason = input.reason;
      },
    }),
  );
}

/** Whoever follows the status only, takes part no more or is only asked: nothing is written to them. */
const unwritten = ~everyParty | caseRelations.uninformedReferrer;

/** Adds a line to the timeline for the relations named, whatever the state. */
export async function addStatusUpdate(
  ctx: HubContext,
  input: Change & { readonly note: string; readonly audience: readonly Relation[] },
): Promise<Outcome> {
  if (input.audience.length === 0) return refused(refusals.required('audience', says.chooseNoteReaders));
  let own = 0;
  return withRequiredText(input.note, 'note', says.writeNote, (note) =>
    takeStep(ctx, 'ADD_STATUS_UPDATE', input, {
      prepare: async (_unit, row) => {
        own = row.bits;
        return [];
      },
      // Who follows the status only reads no note: naming that relation would be a promise not kept.
      change: (step) => recordQuietly(step, note, (relationBits(input.audience) & ~unwritten) | own),
    }),
  );
}

/** Runs with a text that must be there and well formed. */
export async function withRequiredText(
  text: string,
  field: string,
  missing: Words,
  run: (text: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (isBlank(text)) return refused(refusals.required(field, missing));
  return withNote(text, field, (note) => run(note ?? ''));
}

/** Runs with a note that is well formed, or none. */
export async function withNote(
  text: string | null | undefined,
  field: string,
  run: (text: string | null) => Promise<Outcome>,
): Promise<Outcome> {
  const wrong = malformedText(field, text, longestNote);
  if (wrong.length > 0) return refused(...wrong);
  return run(isBlank(text) ? null : (text?.trim() ?? null));
}

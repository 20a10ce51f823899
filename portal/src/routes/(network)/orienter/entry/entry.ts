import { ReceivedViaValues, ReferralOriginValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { isoDay, numericDate } from '#lib/text/format.ts';
import { Gathering, type Problem, type Reading } from '#lib/form/reading.ts';
import { one, text, typedFrom, type Typed } from '#lib/form/typed.ts';
import { readDay } from '#lib/form/days.ts';

/** Reads from whom, how and when something reached the CPCA; what is needed of it the API knows. */
export function readEntry(typed: Typed): Reading {
  const found = new Gathering();
  const origin = one(typed, 'origin', ReferralOriginValues);
  found.keep('origin', origin);
  if (origin === null || origin === 'PARTNER') {
    found.keep('referrerId', text(typed, 'referrerId'));
    found.keep('referrerName', text(typed, 'referrerName'));
  }
  found.keep('receivedVia', one(typed, 'receivedVia', ReceivedViaValues));
  found.keep('receivedBy', text(typed, 'receivedBy'));
  const day = readDay(text(typed, 'receivedOn'));
  if (day.kind === 'wrong') found.refuse('receivedOn', day.message);
  else found.keep('receivedOn', day.kind === 'day' ? day.iso : null);
  return found.reading();
}

/**
 * What an entry lacks that is no draft yet, of which the API can say nothing: so that it is asked together with what the
 * form itself asks, in the same words.
 */
export function unsaidEntry(typed: Typed): readonly Problem[] {
  const asked = [
    ['origin', m.entry_say_origin()],
    ['referrerId', m.entry_say_sender()],
    ['receivedVia', m.entry_say_via()],
    ['receivedOn', m.entry_say_on()],
    ['receivedBy', m.entry_say_by()],
  ] as const;
  const fromHouse = text(typed, 'origin') === 'PARTNER';
  return asked
    .filter(([field]) => text(typed, field).trim() === '' && (field !== 'referrerId' || fromHouse))
    .map(([field, message]) => ({ field, message, namesItself: true }));
}

/** What a new entry says at first: it was received today, by whoever types it. */
export function firstEntry(viewerName: string, sender: string | null, now = new Date()): Typed {
  return typedFrom({
    origin: sender === null ? null : 'PARTNER',
    referrerId: sender,
    receivedOn: numericDate(isoDay(now)),
    receivedBy: viewerName,
  });
}

/** The draft's entry as the form shows it. */
export function typedEntry(draft: DraftFieldsFragment): Typed {
  return typedFrom({
    origin: draft.origin,
    referrerId: draft.referrer?.id,
    referrerName: draft.referrerName,
    receivedVia: draft.receivedVia,
    receivedOn: draft.receivedOn ? numericDate(draft.receivedOn) : null,
    receivedBy: draft.receivedBy,
  });
}

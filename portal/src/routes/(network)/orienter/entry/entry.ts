import { ReceivedViaValues, ReferralOriginValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { isoDay, numericDate } from '#lib/text/format.ts';
import { Gathering, type Reading } from '#lib/form/reading.ts';
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

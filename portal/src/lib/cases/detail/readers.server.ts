import type { RequestEvent } from '@sveltejs/kit';
import type { ReadersByField } from '#lib/access/readers.ts';
import { fieldReaders } from '#lib/server/access-grids.ts';

/** Who reads each field of a case, for the reason beside every lock. */
export interface CaseReaders {
  readonly referral: ReadersByField;
  readonly participant: ReadersByField;
}

const none: ReadersByField = {};

function only(readers: ReadersByField, fields: readonly string[]): ReadersByField {
  return Object.fromEntries(fields.flatMap((field) => (readers[field] ? [[field, readers[field]]] : [])));
}

/** The readers of the hidden fields alone: a page carries what it shows and no more. */
export async function caseReaders(
  event: RequestEvent,
  known: {
    readonly hidden: readonly string[];
    readonly participant?: { readonly hidden: readonly string[] } | null;
  },
): Promise<CaseReaders> {
  const hiddenOfPerson = known.participant?.hidden ?? [];
  if (known.hidden.length === 0 && hiddenOfPerson.length === 0) return { referral: none, participant: none };
  const [referral, participant] = await Promise.all([
    fieldReaders(event, 'Referral'),
    fieldReaders(event, 'Participant'),
  ]);
  return { referral: only(referral, known.hidden), participant: only(participant, hiddenOfPerson) };
}

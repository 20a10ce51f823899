import { error, type RequestEvent } from '@sveltejs/kit';
import type { ReadersByField } from '#lib/access/readers.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { openDraft, previousReferral, recipientsFor, type Previous, type Recipient } from './draft.server.ts';
import { readersWhileWriting } from './readers.server.ts';

/** Loaded again when the commune or the modules of a draft change, since the places beside the form depend on them. */
export const placesKey = 'orienter:places';

/** What every step shows beside its own fields: the draft, the places near the person, who will read, what may be copied. */
export interface LoadedStep<Draft = DraftFieldsFragment | null> {
  readonly draft: Draft;
  readonly recipients: readonly Recipient[];
  readonly previous: Previous | null;
  readonly readers: ReadersByField;
}

export async function loadStep(event: RequestEvent): Promise<LoadedStep<DraftFieldsFragment>> {
  const { id } = event.params;
  if (!id) error(404, m.error_title_404());
  return await besides(event, await openDraft(event, id));
}

/** The same for the start page, where there is no draft yet. */
export async function loadStart(event: RequestEvent): Promise<LoadedStep<null>> {
  return await besides(event, null);
}

async function besides<Draft extends DraftFieldsFragment | null>(
  event: RequestEvent,
  draft: Draft,
): Promise<LoadedStep<Draft>> {
  const basis = draft?.legalBasis ?? null;
  const [recipients, previous, referralReaders, personReaders] = await Promise.all([
    recipientsFor(event, draft),
    previousReferral(event),
    readersWhileWriting(event, 'Referral', basis),
    readersWhileWriting(event, 'Participant', basis),
  ]);
  return { draft, recipients, previous, readers: { ...referralReaders, ...personReaders } };
}

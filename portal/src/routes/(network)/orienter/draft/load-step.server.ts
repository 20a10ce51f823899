import type { ServerLoadEvent } from '@sveltejs/kit';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { openDraft, previousReferral, recipientsFor } from './draft.server.ts';
import { readersWhileWriting } from './readers.server.ts';

/** Loaded again when the commune or the modules of a draft change, since the places beside the form depend on them. */
export const placesKey = 'orienter:places';

/** What every step shows beside its own fields: the draft, the places near the person, who will read, what may be copied. */
export async function loadStep(event: ServerLoadEvent & { readonly params: { readonly id: string } }) {
  event.depends(placesKey);
  const draft = await openDraft(event, event.params.id);
  return { draft, ...(await besides(event, draft)) };
}

/** The same for the start page, where there is no draft yet. */
export async function loadStart(event: ServerLoadEvent) {
  return await besides(event, null);
}

async function besides(event: ServerLoadEvent, draft: DraftFieldsFragment | null) {
  const basis = draft?.legalBasis ?? null;
  const [recipients, previous, referralReaders, personReaders] = await Promise.all([
    recipientsFor(event, draft),
    previousReferral(event),
    readersWhileWriting(event, 'Referral', basis),
    readersWhileWriting(event, 'Participant', basis),
  ]);
  return { recipients, previous, readers: { ...referralReaders, ...personReaders } };
}

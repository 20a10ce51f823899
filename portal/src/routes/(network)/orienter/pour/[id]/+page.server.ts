import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  AgainPageDocument,
  KnownPersonOfDocument,
  type DraftFieldsFragment,
} from '#lib/graphql/generated/graphql.ts';
import { readsOn } from '#lib/cases/status-only.ts';
import { typedOf } from '#lib/form/typed.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { keyIn, newKey } from '#lib/server/idempotency-key.server.ts';
import { part } from '#lib/server-parts/part.server.ts';
import AgainCard from '../../again/AgainCard.svelte';
import { takenInto, takenOver } from '../../again/again.ts';
import { linkKnown } from '../../again/link-known.server.ts';
import { openDraft } from '../../draft/draft.server.ts';
import { saveSound } from '../../step/step-actions.server.ts';
import { stepAddress } from '../../step/steps.ts';
import type { Actions, PageServerLoad } from './$types';

/** The entry that is being written, where one came from it; it goes on, and nothing of it is lost. */
async function entryIn(event: RequestEvent): Promise<DraftFieldsFragment | null> {
  const id = event.url.searchParams.get('saisie');
  return id === null ? null : await openDraft(event, id);
}

/**
 * A new referral for the person of a case that one reads, or an entry that goes on with them: what may have changed is
 * asked first.
 */
export const load: PageServerLoad = async (event) => {
  const { referral: known } = await askPage(event, AgainPageDocument, { id: event.params.id });
  if (!known?.participant || readsOn(known)) error(404, m.error_title_404());
  const entry = await entryIn(event);
  const back = entry && stepAddress(entry.id, 3);
  return { card: part(AgainCard, { known, entry: back, beginKey: newKey() }) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { referral: known } = await graphqlFor(event).query(KnownPersonOfDocument, {
      id: event.params.id,
    });
    if (!known?.participant || readsOn(known)) error(404, m.error_title_404());
    const entry = await entryIn(event);
    const address = { id: entry?.id ?? null, version: entry?.version ?? null, key: keyIn(form) };
    const take = entry ? takenInto : takenOver;
    // what was taken once and is refused today is left out, and asked for in the form
    const { result } = await saveSound(event, 1, address, 'keep', {
      part: take(known.participant, typedOf(form)),
      problems: [],
    });
    if (result.kind !== 'saved') error(409, m.error_title_404());
    await linkKnown(event, known, result.id);
    redirect(303, entry ? `${stepAddress(entry.id, 2)}?repris=personne` : stepAddress(result.id, 1));
  },
};

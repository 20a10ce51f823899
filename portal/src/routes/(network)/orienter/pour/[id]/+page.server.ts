import { error, redirect } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { AgainPageDocument, KnownPersonOfDocument } from '#lib/graphql/generated/graphql.ts';
import { readsOn } from '#lib/cases/status-only.ts';
import { typedOf } from '#lib/form/typed.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { keyIn, newKey } from '#lib/server/idempotency-key.server.ts';
import { part } from '#lib/server-parts/part.server.ts';
import AgainCard from '../../again/AgainCard.svelte';
import { takenOver } from '../../again/again.ts';
import { linkKnown } from '../../again/link-known.server.ts';
import { saveSound } from '../../step/step-actions.server.ts';
import { stepAddress } from '../../step/steps.ts';
import type { Actions, PageServerLoad } from './$types';

/** A new referral for the person of a case that one reads: what may have changed is asked before it is begun. */
export const load: PageServerLoad = async (event) => {
  const { referral: known } = await askPage(event, AgainPageDocument, { id: event.params.id });
  if (!known?.participant || readsOn(known)) error(404, m.error_title_404());
  return { card: part(AgainCard, { known, beginKey: newKey() }) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const { referral: known } = await graphqlFor(event).query(KnownPersonOfDocument, {
      id: event.params.id,
    });
    if (!known?.participant || readsOn(known)) error(404, m.error_title_404());
    const address = { id: null, version: null, key: keyIn(form) };
    // what was taken once and is refused today is left out, and asked for in the form
    const { result } = await saveSound(event, 1, address, 'keep', {
      part: takenOver(known.participant, typedOf(form)),
      problems: [],
    });
    if (result.kind !== 'saved') error(409, m.error_title_404());
    await linkKnown(event, known, result.id);
    redirect(303, stepAddress(result.id, 1));
  },
};

import { fail, redirect } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { DiscardReferralDraftDocument } from '#lib/graphql/generated/graphql.ts';
import { frameActions } from './draft/frame-step.server.ts';
import { placesKey } from './draft/load-step.server.ts';
import { showStart } from './draft/show-step.server.ts';
import { addressOf } from './draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

const told = ['enregistre', 'supprime', 'absent'] as const;

/** The start: drafts to resume, and the first step of a new referral. */
export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  if (!event.locals.viewer?.mayRefer) return { start: null };
  const done = told.find((word) => word === event.url.searchParams.get('brouillon'));
  return { start: await showStart(event, null, done ?? null) };
};

export const actions: Actions = {
  ...frameActions(showStart),
  supprimer: async (event) => {
    const { id, version } = addressOf(event, await event.request.formData());
    if (id && version !== null) {
      const input = { id, version };
      const { discardReferralDraft } = await graphqlFor(event).mutate(DiscardReferralDraftDocument, {
        input,
      });
      // someone works on it elsewhere: it stays, and the list shows when it was saved
      if (!discardReferralDraft.discarded) {
        return fail(409, { ...(await showStart(event, null, 'garde')), conflict: null });
      }
    }
    redirect(303, '/orienter?brouillon=supprime');
  },
};

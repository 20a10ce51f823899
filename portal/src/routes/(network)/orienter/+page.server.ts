import { fail, redirect } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { DiscardReferralDraftDocument, FrameDocument } from '#lib/graphql/generated/graphql.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { lastFunction } from '#lib/server/last-function.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import { frameActions } from './draft/frame-step.server.ts';
import { placesKey } from './draft/load-step.server.ts';
import { showStart } from './draft/show-step.server.ts';
import { addressOf } from './draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

const notices = ['enregistre', 'supprime', 'absent'] as const;

/** The start: drafts to resume, and the first step of a new referral; for whom it is none, that it is none. */
export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  const guess = lastFunction(event);
  if (guess === null || deskOf(guess) !== 'refers') {
    await askPage(event, FrameDocument, {});
    if (!event.locals.viewer?.mayRefer) return { start: null };
  }
  const done = notices.find((word) => word === event.url.searchParams.get('brouillon'));
  const start = await showStart(event, null, done ?? null);
  return { start: event.locals.viewer?.mayRefer ? start : null };
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

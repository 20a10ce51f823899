import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  DiscardReferralDraftDocument,
  FrameDocument,
  ShareReferralDraftDocument,
} from '#lib/graphql/generated/graphql.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { lastFunction } from '#lib/server/last-function.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import { frameActions } from './frame/frame-step.server.ts';
import { placesKey } from './step/load-step.server.ts';
import { showStart } from './step/show-step.server.ts';
import { addressOf } from './step/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

const notices = ['enregistre', 'partage', 'supprime', 'absent'] as const;

/** Whether the visitor writes drafts: who sends, and who enters for somebody. */
const writes = ({ locals }: RequestEvent): boolean =>
  locals.viewer !== null && (locals.viewer.mayRefer || locals.viewer.mayEnter);

/** The start: drafts to resume, and the first step of a new referral or entry; for whom it is none, that it is none. */
export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  const guess = lastFunction(event);
  if (guess === null || !['refers', 'treats'].includes(deskOf(guess))) {
    await askPage(event, FrameDocument, {});
    if (!writes(event)) return { start: null };
  }
  const done = notices.find((word) => word === event.url.searchParams.get('brouillon'));
  const start = await showStart(event, null, done ?? null);
  return { start: writes(event) ? start : null };
};

export const actions: Actions = {
  ...frameActions(showStart),
  partager: async (event) => {
    const { id, version } = addressOf(event, await event.request.formData());
    if (id && version !== null) {
      const input = { id, version };
      const { shareReferralDraft } = await graphqlFor(event).mutate(ShareReferralDraftDocument, { input });
      // it was saved elsewhere since: what is shared is what one sees
      if (!shareReferralDraft.referral) {
        return fail(409, { ...(await showStart(event, null, 'change')), conflict: null });
      }
    }
    redirect(303, '/orienter?brouillon=partage');
  },
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

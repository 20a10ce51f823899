import { fail, redirect } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { DiscardReferralDraftDocument, OpenDraftsDocument } from '#lib/graphql/generated/graphql.ts';
import { firstFrame, frameChoices } from './draft/frame-choices.server.ts';
import { frameActions } from './draft/frame-step.server.ts';
import { loadStart } from './draft/load-step.server.ts';
import { addressOf } from './draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

const told = ['enregistre', 'supprime', 'absent'] as const;

/** The start: drafts to resume, and the first step of a new referral. */
export const load: PageServerLoad = async (event) => {
  if (!event.locals.viewer?.mayRefer) return { refers: false as const };
  const [{ referrals }, choices, besides] = await Promise.all([
    graphqlFor(event).query(OpenDraftsDocument, {}),
    frameChoices(event),
    loadStart(event),
  ]);
  return {
    refers: true as const,
    drafts: referrals.edges.map(({ node }) => node),
    choices,
    typed: firstFrame(event, null),
    told: told.find((word) => word === event.url.searchParams.get('brouillon')) ?? null,
    ...besides,
  };
};

export const actions: Actions = {
  ...frameActions,
  supprimer: async (event) => {
    const { id, version } = addressOf(event, await event.request.formData());
    if (id && version !== null) {
      const input = { id, version };
      const { discardReferralDraft } = await graphqlFor(event).mutate(DiscardReferralDraftDocument, {
        input,
      });
      // someone works on it elsewhere: it stays, and the list shows when it was saved
      if (!discardReferralDraft.discarded) return fail(409, { kept: true });
    }
    redirect(303, '/orienter?brouillon=supprime');
  },
};

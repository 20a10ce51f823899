import { error, fail, redirect } from '@sveltejs/kit';
import { fileTitle } from '#lib/cases/detail/names.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { blankMessage } from '#lib/conversation/blank-message.server.ts';
import Conversation from '#lib/conversation/Conversation.svelte';
import type { MessageRefused } from '#lib/conversation/refused.ts';
import { markShown, sendMessage } from '#lib/conversation/send.server.ts';
import { TalkPageDocument } from '#lib/graphql/generated/graphql.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** What was refused in this request, for the page that is rendered in the same one. */
const refusedHere = new WeakMap<App.Locals, MessageRefused>();

const caseAddress = (id: string): string => `/orientations/${encodeURIComponent(id)}`;

/** The conversation by itself: where a message is sent to, and where it stays when it could not go. */
export const load: PageServerLoad = async (event) => {
  const { referral: known } = await askPage(event, TalkPageDocument, { id: event.params.id });
  if (!known) error(404, m.error_title_404());
  await markShown(event, known);
  return {
    address: caseAddress(event.params.id),
    reference: known.reference ?? '',
    fileTitle: fileTitle(known),
    body: part(Conversation, {
      known,
      now: new Date().toISOString(),
      viewerName: event.locals.viewer?.name ?? '',
      refused: refusedHere.get(event.locals) ?? null,
      blankMessage: blankMessage(),
    }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const refused = await sendMessage(event, event.params.id);
    if (refused === null) redirect(303, `${caseAddress(event.params.id)}?fait=message#echanges`);
    refusedHere.set(event.locals, refused);
    return fail(422);
  },
};

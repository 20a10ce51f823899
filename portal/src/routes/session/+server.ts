import { part } from '#lib/server-parts/part.server.ts';
import { sessionState, statusOf } from '#lib/session/page-owner.server.ts';
import SessionNotice from '#lib/session/SessionNotice.svelte';
import { loadViewer } from '#lib/server/viewer.ts';
import type { RequestHandler } from './$types';

/**
 * Whether the page that asks may go on, and what it is to say: 200, 401 where its session has ended, 409 where it was
 * served to somebody else than who is signed in. The words come with the answer; the browser has no dictionary.
 */
export const GET: RequestHandler = async (event) => {
  event.locals.viewer = await loadViewer(event);
  const state = sessionState(event);
  return new Response(part(SessionNotice, { state }), {
    status: statusOf(state),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};

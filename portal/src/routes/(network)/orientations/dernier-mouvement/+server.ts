import { createHash } from 'node:crypto';
import { json } from '@sveltejs/kit';
import {
  CaseMovementDocument,
  NewestCaseDocument,
  type CaseStirFragment,
} from '#lib/graphql/generated/graphql.ts';
import { wordsFor } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import type { RequestHandler } from './$types';

/**
 * What the visitor sees that moves no referral, as a word that differs when it does. A colleague reading comes and goes;
 * that one reads oneself is no news.
 */
function stirOf(cases: readonly (CaseStirFragment | null)[]): string {
  const shown = cases.map((one) => one && { ...one, readers: one.readers?.filter((each) => !each.isViewer) });
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
}

/**
 * The newest movement, of one referral or of all the visitor's, how it is told, and what stirs besides. Pages that cannot
 * be told live ask for it; those that are told ask for the words.
 */
export const GET: RequestHandler = async (event) => {
  const id = event.url.searchParams.get('o');
  const shown = id
    ? [(await askPage(event, CaseMovementDocument, { id })).referral]
    : (await askPage(event, NewestCaseDocument, {})).referrals.edges.map(({ node }) => node);
  const [newest] = shown;
  if (!newest) return json({ referralChanged: null });
  const moved = {
    id: newest.id,
    reference: newest.reference,
    status: newest.status,
    version: newest.version,
  };
  return json({ referralChanged: moved, stir: stirOf(shown), words: wordsFor(newest) });
};

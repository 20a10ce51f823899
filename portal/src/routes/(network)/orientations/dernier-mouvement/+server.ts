import { createHash } from 'node:crypto';
import { json } from '@sveltejs/kit';
import {
  CaseMovementDocument,
  NewestCaseDocument,
  type CaseDetailsFragment,
} from '#lib/graphql/generated/graphql.ts';
import { announcementFor } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import type { RequestHandler } from './$types';

/**
 * A digest of what the visitor sees that changes without a movement. A colleague reading comes and goes;
 * that one reads oneself is no news.
 */
function digestOf(cases: readonly (CaseDetailsFragment | null)[]): string {
  const shown = cases.map((one) => one && { ...one, readers: one.readers?.filter((each) => !each.isViewer) });
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
}

/**
 * The newest movement, of one referral or of all the visitor's, its announcement, and a digest of the details that change
 * without a movement. Pages without a socket poll it; pages with one ask for the announcement.
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
  return json({ referralChanged: moved, digest: digestOf(shown), announcement: announcementFor(newest) });
};

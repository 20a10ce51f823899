import { json } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CaseMovementDocument, NewestCaseDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { time } from '#lib/text/format.ts';
import { statusLabel } from '#lib/text/labels.ts';
import type { RequestHandler } from './$types';

/**
 * The newest movement, of one referral or of all the visitor's, and how it is told. Pages that cannot be told live ask
 * for it; those that are told ask for the words.
 */
export const GET: RequestHandler = async (event) => {
  const id = event.url.searchParams.get('o');
  const graphql = graphqlFor(event);
  const moved = id
    ? (await graphql.query(CaseMovementDocument, { id })).referral
    : (await graphql.query(NewestCaseDocument, {})).referrals.edges[0]?.node;
  if (!moved) return json({ referralChanged: null });
  const told = { status: statusLabel(moved.status), time: time(new Date()) };
  return json({
    referralChanged: moved,
    words: {
      arrived: m.live_case_new(told),
      listed: moved.reference
        ? m.live_case_changed({ ...told, reference: moved.reference })
        : m.live_case_now(told),
      followed: m.live_case_now(told),
    },
  });
};

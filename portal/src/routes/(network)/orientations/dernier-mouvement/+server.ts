import { json } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CaseMovementDocument, NewestCaseDocument } from '#lib/graphql/generated/graphql.ts';
import type { RequestHandler } from './$types';

/** The newest movement of one referral or of all the visitor's, for pages that cannot be told live. */
export const GET: RequestHandler = async (event) => {
  const id = event.url.searchParams.get('o');
  const graphql = graphqlFor(event);
  const referralChanged = id
    ? (await graphql.query(CaseMovementDocument, { id })).referral
    : (await graphql.query(NewestCaseDocument, {})).referrals.edges[0]?.node;
  return json({ referralChanged: referralChanged ?? null });
};

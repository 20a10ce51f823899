import { error } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { WaitingCountDocument } from '#lib/graphql/generated/graphql.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here, and how many referrals wait for an answer, which the navigation shows on every page. */
export const load: LayoutServerLoad = async (event) => {
  // a referral that moves may change what waits for an answer
  event.depends('app:referrals');
  const { viewer } = event.locals;
  if (!viewer) error(401);
  const desk = viewer.membership ? deskOf(viewer.membership.function) : null;
  const waiting =
    desk === 'refers' || desk === 'treats'
      ? (await graphqlFor(event).query(WaitingCountDocument, {})).referrals.totalCount
      : null;
  return { viewer, desk, waiting };
};

import { graphqlFor } from '#lib/graphql/client.ts';
import { HomeOfReferrerDocument, HomeOfTeamDocument } from '#lib/graphql/generated/graphql.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { PageServerLoad } from './$types';

/** Each desk has its own first question, hence its own home. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const membership = event.locals.viewer?.membership;
  if (!membership) return { home: 'none' as const };
  const desk = deskOf(membership.function);
  const api = graphqlFor(event);
  switch (desk) {
    case 'refers':
      return { home: desk, now: new Date(), ...(await api.query(HomeOfReferrerDocument, {})) };
    case 'treats':
      return { home: desk, now: new Date(), ...(await api.query(HomeOfTeamDocument, {})) };
    case 'observes':
    case 'administers':
      return { home: desk };
    default:
      return desk satisfies never;
  }
};

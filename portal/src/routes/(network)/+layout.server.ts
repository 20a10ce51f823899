import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { awaitedFilter } from '#lib/cases/followed/followed.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { UnreadCountDocument, WaitingCountDocument } from '#lib/graphql/generated/graphql.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here, how many referrals wait for an answer and how many notifications are unread: on every page. */
export const load: LayoutServerLoad = async (event) => {
  // a referral that moves may change what waits for an answer
  event.depends('app:referrals', 'app:notifications');
  const { viewer, unavailable } = event.locals;
  if (unavailable) {
    const { unsent } = unavailable;
    error(503, m.error_title_503(), unsent ? { unsent } : {});
  }
  if (!viewer) error(401);
  const desk = viewer.membership ? deskOf(viewer.membership.function) : null;
  const api = graphqlFor(event);
  const [waiting, told] = await Promise.all([
    desk === 'refers' || desk === 'treats'
      ? api.query(WaitingCountDocument, { awaited: awaitedFilter })
      : null,
    api.query(UnreadCountDocument, {}),
  ]);
  return {
    viewer,
    desk,
    waiting: waiting?.referrals.totalCount ?? null,
    unread: told.viewer?.unreadNotifications ?? 0,
  };
};

import { text } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { UnreadCountDocument } from '#lib/graphql/generated/graphql.ts';
import type { RequestHandler } from './$types';

/** How many notifications are unread, as a number: for a bell that cannot be told live. */
export const GET: RequestHandler = async (event) => {
  const { viewer } = await graphqlFor(event).query(UnreadCountDocument, {});
  return text(String(viewer?.unreadNotifications ?? 0));
};

import { json } from '@sveltejs/kit';
import { askPage } from '#lib/server/ask-page.ts';
import { NotificationCountsDocument } from '#lib/graphql/generated/graphql.ts';
import type { RequestHandler } from './$types';

/** What the bell shows, for one whose live connection fails. */
export const GET: RequestHandler = async (event) => {
  const { viewer } = await askPage(event, NotificationCountsDocument, {});
  return json(viewer?.counts ?? { asking: 0, unread: 0 });
};

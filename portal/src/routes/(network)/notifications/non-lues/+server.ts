import { text } from '@sveltejs/kit';
import { askPage } from '#lib/server/ask-page.ts';
import { UnreadDocument } from '#lib/graphql/generated/graphql.ts';
import type { RequestHandler } from './$types';

/** How many notifications are unread, as a number: for a bell that cannot be told live. */
export const GET: RequestHandler = async (event) => {
  const { viewer } = await askPage(event, UnreadDocument, {});
  return text(String(viewer?.unread ?? 0));
};

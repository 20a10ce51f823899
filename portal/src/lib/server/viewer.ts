import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { ViewerDocument } from '#lib/graphql/generated/graphql.ts';

/** Whether the visitor carries a session at all; the API alone knows whether it is still good. */
function carriesSession(event: RequestEvent): boolean {
  return event.cookies.getAll().some((cookie) => cookie.name.endsWith('session_token'));
}

/** Asks the API who is calling. Without a session cookie there is nobody to ask about. */
export async function loadViewer(event: RequestEvent): Promise<App.Locals['viewer']> {
  if (!carriesSession(event)) return null;
  const { viewer } = await graphqlFor(event).query(ViewerDocument, {});
  return viewer ?? null;
}

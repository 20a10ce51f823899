import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { ViewerDocument, type ViewerMembershipFragment } from '#lib/graphql/generated/graphql.ts';
import type { ActingMembership, Viewer } from '#lib/shell/viewer.ts';

/** Whether the visitor carries a session at all; the API alone knows whether it is still good. */
function carriesSession(event: RequestEvent): boolean {
  return event.cookies.getAll().some((cookie) => cookie.name.endsWith('session_token'));
}

/** A membership is a governed object, so its fields may be null in the contract; one's own is always readable. */
function acting({
  id,
  function: memberFunction,
  organisation,
}: ViewerMembershipFragment): ActingMembership | null {
  return memberFunction && organisation ? { id, function: memberFunction, organisation } : null;
}

/** Asks the API who is calling. Without a session cookie there is nobody to ask about. */
export async function loadViewer(event: RequestEvent): Promise<Viewer | null> {
  if (!carriesSession(event)) return null;
  const { viewer } = await graphqlFor(event).query(ViewerDocument, {});
  if (!viewer) return null;
  return {
    name: viewer.name,
    email: viewer.email,
    mayRefer: viewer.mayRefer,
    membership: viewer.membership ? acting(viewer.membership) : null,
    memberships: viewer.memberships.map(acting).filter((membership) => membership !== null),
  };
}

import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  FrameDocument,
  type AskerFragment,
  type ViewerMembershipFragment,
} from '#lib/graphql/generated/graphql.ts';
import type { ActingMembership, Viewer } from '#lib/shell/viewer.ts';

/** Whether the visitor carries a session at all; the API alone knows whether it is still good. */
export function carriesSession(event: RequestEvent): boolean {
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

/** Who asks, as the pages know them; null where nobody is signed in. */
export function viewerOf(asker: AskerFragment | null): Viewer | null {
  if (!asker) return null;
  return {
    name: asker.name,
    email: asker.email,
    needsSecondFactor: asker.needsSecondFactor,
    confirmedUntil: asker.confirmedUntil ?? null,
    mayRefer: asker.mayRefer,
    mayEnter: asker.mayEnter,
    membership: asker.membership ? acting(asker.membership) : null,
    memberships: asker.memberships.map(acting).filter((membership) => membership !== null),
  };
}

/** Asks the API who is calling, and nothing else. Without a session cookie there is nobody to ask about. */
export async function loadViewer(event: RequestEvent): Promise<Viewer | null> {
  if (!carriesSession(event)) return null;
  const { viewer } = await graphqlFor(event).query(FrameDocument, { frame: false });
  return viewerOf(viewer);
}

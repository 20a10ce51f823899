import type { Refusal } from '../../errors.ts';
import { linkToHandOver } from './links-of-hub.ts';
import { invitationNode } from './read-invitations.ts';
import type { InvitationNode, InvitationRow } from './read-invitations.ts';

export interface InvitationAnswer {
  readonly invitation: InvitationNode | null;
  readonly link: string | null;
  readonly userErrors: readonly Refusal[];
}

/** An invitation as it is now, with its link where no letter takes it. */
export const answer = (row: InvitationRow): InvitationAnswer => ({
  invitation: invitationNode(row),
  link: linkToHandOver({ id: row.id, number: row.link_number }),
  userErrors: [],
});

/** Why nothing was changed; without a reason: it was, and nothing is left. */
export function refused(...userErrors: readonly Refusal[]): InvitationAnswer {
  return { invitation: null, link: null, userErrors };
}

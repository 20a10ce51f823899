import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { membershipByUuid } from './accounts/memberships.ts';
import type { HubContext } from './context.ts';
import { organisationByUuid } from './directory/index.ts';
import { parseNodeId } from './ids.ts';
import { readDeadLetter, readNotification } from './notifications/index.ts';
import {
  readConsent,
  readAttachment,
  readMessage,
  readParticipant,
  readPersonLink,
  readReferral,
  readStatusUpdate,
} from './referrals/index.ts';
import { Node } from './vocabulary/index.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id; null when there is none, or none for this viewer.',
  })
  async node(@Ctx() ctx: HubContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    ctx.signedIn();
    const parsed = parseNodeId(id);
    if (parsed === null) return null;
    const { type, uuid } = parsed;
    switch (type) {
      case 'Organisation':
        return organisationByUuid(ctx, uuid);
      case 'Membership':
        return membershipByUuid(ctx, uuid);
      case 'Participant':
        return readParticipant(ctx, uuid);
      case 'Referral':
        return readReferral(ctx, uuid);
      case 'StatusUpdate':
        return readStatusUpdate(ctx, uuid);
      case 'Message':
        return readMessage(ctx, uuid);
      case 'PersonLink':
        return readPersonLink(ctx, uuid);
      case 'Consent':
        return readConsent(ctx, uuid);
      case 'Attachment':
        return readAttachment(ctx, uuid);
      case 'Notification':
        return readNotification(ctx, uuid);
      case 'DeadLetter':
        return readDeadLetter(ctx, uuid);
      // Parts of an organisation: read with it, not by themselves.
      case 'Site':
      case 'Offer':
      case 'Agreement':
      // Its owner's alone, and read with the list of them.
      case 'SavedView':
        return null;
    }
  }
}

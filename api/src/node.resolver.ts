import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { pageSizes } from './access/page.ts';
import { membershipByUuid } from './accounts/memberships.ts';
import { viewerByKey } from './accounts/viewer-node.ts';
import type { HubContext } from './context.ts';
import {
  agreementByUuid,
  capacityByOffer,
  communeByKey,
  departmentByKey,
  offerByUuid,
  organisationByUuid,
  readContact,
  siteByUuid,
} from './directory/index.ts';
import { requestErrors, says } from './errors.ts';
import { parseNodeId, type NodeType } from './ids.ts';
import { preferencesByMembership, readDeadLetter, readNotification } from './notifications/index.ts';
import {
  readConsent,
  readAttachment,
  readMessage,
  readParticipant,
  readPersonLink,
  readReason,
  readReferral,
  readSavedView,
  readStatusUpdate,
  settingsByOrganisation,
} from './referrals/index.ts';
import { Node } from './vocabulary/index.ts';

/** What an id leads to, of whatever type. */
type Found = { readonly typeName: string } | null;

/** No more ids are looked up at once than a page has rows. */
const mostIds = pageSizes.most;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id; null when there is none, or none for this viewer.',
  })
  node(@Ctx() ctx: HubContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Found> {
    ctx.signedIn();
    return nodeOf(ctx, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several objects by their ids, in the order asked for; null where there is none, or none for this viewer.',
  })
  async nodes(
    @Ctx() ctx: HubContext,
    @Arg('ids', () => [ID], { description: `Their ids, ${mostIds} at most.` }) ids: readonly string[],
  ): Promise<readonly Found[]> {
    ctx.signedIn();
    if (ids.length > mostIds) throw requestErrors.badInput(says.fewerIds(mostIds));
    const once = [...new Set(ids)];
    const nodes = await Promise.all(once.map((id) => nodeOf(ctx, id)));
    return ids.map((id) => nodes[once.indexOf(id)] ?? null);
  }
}

async function nodeOf(ctx: HubContext, id: string): Promise<Found> {
  const parsed = parseNodeId(id);
  return parsed === null ? null : readers[parsed.type](ctx, parsed.uuid);
}

/** How an object of each type is read by its key, through the viewer's own mask. */
const readers: Readonly<Record<NodeType, (ctx: HubContext, uuid: string) => Promise<Found>>> = {
  Organisation: organisationByUuid,
  Membership: membershipByUuid,
  Participant: readParticipant,
  Referral: readReferral,
  StatusUpdate: readStatusUpdate,
  Message: readMessage,
  PersonLink: readPersonLink,
  Consent: readConsent,
  Attachment: readAttachment,
  Notification: readNotification,
  DeadLetter: readDeadLetter,
  Contact: readContact,
  Site: siteByUuid,
  Offer: offerByUuid,
  Agreement: agreementByUuid,
  SavedView: readSavedView,
  Viewer: viewerByKey,
  NotificationPreferences: preferencesByMembership,
  DeadlineSettings: settingsByOrganisation,
  ModuleCapacity: capacityByOffer,
  Reason: readReason,
  Commune: communeByKey,
  Department: departmentByKey,
};

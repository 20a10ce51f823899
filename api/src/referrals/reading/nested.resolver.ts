import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { membershipByUuid } from '../../accounts/index.ts';
import type { HubContext } from '../../context.ts';
import { communeByInsee, organisationByUuid } from '../../directory/index.ts';
import { Participant } from '../participant.type.ts';
import type { PartyNode } from '../parties/party-reader.ts';
import { ReferralParty } from '../parties/referral-party.type.ts';
import type { ParticipantNode, StatusUpdateNode } from './referral-node.ts';
import { StatusUpdate } from '../timeline/status-update.type.ts';

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver()
  commune(@Ctx() ctx: HubContext, @Root() { row }: ParticipantNode) {
    return communeByInsee(ctx, row.commune_insee);
  }
}

@Resolver(() => ReferralParty)
export class ReferralPartyResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { organisationUuid }: PartyNode) {
    return organisationByUuid(ctx, organisationUuid);
  }
}

@Resolver(() => StatusUpdate)
export class StatusUpdateResolver {
  @FieldResolver()
  authorOrganisation(@Ctx() ctx: HubContext, @Root() { row }: StatusUpdateNode) {
    return organisationByUuid(ctx, row.author_organisation_id);
  }

  @FieldResolver()
  otherOrganisation(@Ctx() ctx: HubContext, @Root() { row }: StatusUpdateNode) {
    return row.other_organisation_id === null ? null : organisationByUuid(ctx, row.other_organisation_id);
  }

  @FieldResolver()
  assignee(@Ctx() ctx: HubContext, @Root() { row }: StatusUpdateNode) {
    return row.assignee_id === null ? null : membershipByUuid(ctx, row.assignee_id);
  }
}

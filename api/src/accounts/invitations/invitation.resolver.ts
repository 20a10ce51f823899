import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Organisation, organisationByUuid, type OrganisationRow } from '../../directory/index.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import { MemberFunctions } from '../membership.enums.ts';
import { membershipByUuid } from '../memberships.ts';
import { sendInvitationAgain, withdrawInvitation } from './change-invitations.ts';
import { ChangeInvitationInput, InviteInput, InviteManyInput } from './invitation.inputs.ts';
import {
  Invitation,
  InvitationConnection,
  InvitationPayload,
  InvitationsPayload,
} from './invitation.type.ts';
import { invite, inviteMany } from './invite.ts';
import { functionsToInvite } from './may-invite.ts';
import { invitationsOf } from './read-invitations.ts';
import type { InvitationNode } from './read-invitations.ts';

@Resolver(() => Invitation)
export class InvitationResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { row }: InvitationNode) {
    return row.organisation_id === null ? null : organisationByUuid(ctx, row.organisation_id);
  }

  @FieldResolver()
  invitedBy(@Ctx() ctx: HubContext, @Root() { row }: InvitationNode) {
    return row.invited_by_id === null ? null : membershipByUuid(ctx, row.invited_by_id);
  }

  @Mutation(() => InvitationPayload, {
    description:
      'Invites somebody to work in a house: for its leads, for who coordinates its department, and for whoever runs the accounts.',
  })
  invite(
    @Ctx() ctx: HubContext,
    @Arg('input', () => InviteInput, { description: 'Whom, where, as what.' }) input: InviteInput,
  ) {
    return invite(ctx, input);
  }

  @Mutation(() => InvitationsPayload, {
    description:
      'Invites the people of a list, by the rules of `invite`: those who may be are invited, and each of the others is told why not.',
  })
  inviteMany(
    @Ctx() ctx: HubContext,
    @Arg('input', () => InviteManyInput, { description: 'The list.' }) { invitations }: InviteManyInput,
  ) {
    return inviteMany(ctx, invitations);
  }

  @Mutation(() => InvitationPayload, {
    description: 'Sends the link of an invitation again, for another seven days; the one before is dead.',
  })
  sendInvitationAgain(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeInvitationInput, { description: 'Which one.' }) input: ChangeInvitationInput,
  ) {
    return sendInvitationAgain(ctx, input);
  }

  @Mutation(() => InvitationPayload, {
    description: 'Takes an invitation back: its link opens nothing any more.',
  })
  withdrawInvitation(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeInvitationInput, { description: 'Which one.' }) input: ChangeInvitationInput,
  ) {
    return withdrawInvitation(ctx, input);
  }
}

/** Who comes to work in a house. */
@Resolver(() => Organisation)
export class OrganisationInvitationsResolver {
  @FieldResolver(() => InvitationConnection, {
    description:
      'Who is invited to work there and has not come yet, the last first; empty for who lets nobody in there.',
  })
  invitations(
    @Ctx() ctx: HubContext,
    @Root() { uuid }: OrganisationRow,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return invitationsOf(ctx, uuid, page);
  }

  @FieldResolver(() => [MemberFunctions], {
    description: 'The functions to which the viewer may invite there; empty where they let nobody in.',
  })
  functionsToInvite(@Ctx() ctx: HubContext, @Root() { uuid }: OrganisationRow) {
    return functionsToInvite(ctx, uuid);
  }
}

import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Organisation, organisationByUuid, type OrganisationRow } from '../../directory/index.ts';
import type { KeyOf } from '../../names.types.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import { membershipByUuid } from '../memberships.ts';
import { endMember, restoreMember, suspendMember } from './change-team.ts';
import {
  confirmFactorLoss,
  mayConfirmLoss,
  mayReportLoss,
  reportFactorLoss,
  withdrawFactorLoss,
} from './factor-loss.ts';
import { teamOf } from './read-team.ts';
import type { TeamMemberNode } from './read-team.ts';
import { ChangeMemberInput, EndMemberInput } from './team-member.inputs.ts';
import { TeamMember, TeamMemberConnection, TeamMemberPayload } from './team-member.type.ts';

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { row }: TeamMemberNode) {
    return row.organisation_id === null ? null : organisationByUuid(ctx, row.organisation_id);
  }

  @FieldResolver()
  membership(@Ctx() ctx: HubContext, @Root() { row }: TeamMemberNode) {
    // one row under two names: as whoever answers for the house sees it, and as colleagues do
    return membershipByUuid(ctx, row.id as string as KeyOf<'Membership'>);
  }

  @FieldResolver()
  successor(@Ctx() ctx: HubContext, @Root() { row }: TeamMemberNode) {
    return row.successor_id === null ? null : membershipByUuid(ctx, row.successor_id);
  }

  @FieldResolver()
  factorLostBy(@Ctx() ctx: HubContext, @Root() { row }: TeamMemberNode) {
    return row.factor_lost_by_id === null ? null : membershipByUuid(ctx, row.factor_lost_by_id);
  }

  @FieldResolver()
  mayReportLoss(@Root() { row }: TeamMemberNode): boolean {
    return mayReportLoss(row);
  }

  @FieldResolver()
  mayConfirmLoss(@Ctx() ctx: HubContext, @Root() { row }: TeamMemberNode): boolean {
    return mayConfirmLoss(ctx, row);
  }

  @Mutation(() => TeamMemberPayload, {
    description:
      'Says that somebody has lost all that they come in with besides the passphrase. For the leads of the house, who coordinates its department and whoever runs the accounts; one of the others confirms it within seven days. The person is told by letter.',
  })
  reportFactorLoss(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeMemberInput, { description: 'Whose.' }) input: ChangeMemberInput,
  ) {
    return reportFactorLoss(ctx, input);
  }

  @Mutation(() => TeamMemberPayload, {
    description:
      'Confirms what somebody else said, in another function: what the person came in with is forgotten and their sessions end. The person is told by letter.',
  })
  confirmFactorLoss(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeMemberInput, { description: 'Whose.' }) input: ChangeMemberInput,
  ) {
    return confirmFactorLoss(ctx, input);
  }

  @Mutation(() => TeamMemberPayload, { description: 'Takes back that it is lost.' })
  withdrawFactorLoss(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeMemberInput, { description: 'Whose.' }) input: ChangeMemberInput,
  ) {
    return withdrawFactorLoss(ctx, input);
  }

  @Mutation(() => TeamMemberPayload, {
    description:
      'Suspends a function: its holder is in it no more, and their sessions end. For the leads of the house and whoever runs the accounts; nobody suspends themselves.',
  })
  suspendMember(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeMemberInput, { description: 'Whose.' }) input: ChangeMemberInput,
  ) {
    return suspendMember(ctx, input);
  }

  @Mutation(() => TeamMemberPayload, {
    description: 'Gives a suspended function back, or takes back that one is to end.',
  })
  restoreMember(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeMemberInput, { description: 'Whose.' }) input: ChangeMemberInput,
  ) {
    return restoreMember(ctx, input);
  }

  @Mutation(() => TeamMemberPayload, {
    description:
      'Ends a function, at once or with its last day; its holder’s cases go to a colleague, and each says so.',
  })
  endMember(
    @Ctx() ctx: HubContext,
    @Arg('input', () => EndMemberInput, { description: 'Whose, when, and who takes over.' })
    input: EndMemberInput,
  ) {
    return endMember(ctx, input);
  }
}

/** Who works in a house, for whoever answers for it. */
@Resolver(() => Organisation)
export class OrganisationTeamResolver {
  @FieldResolver(() => TeamMemberConnection, {
    description:
      'Who works there, with who is suspended and who is to leave, the first to come first; empty for who does not answer for the house.',
  })
  team(@Ctx() ctx: HubContext, @Root() { uuid }: OrganisationRow, @Args(() => PageArgs) page: PageArgs) {
    return teamOf(ctx, uuid, page);
  }
}

import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { mayEnter, mayRefer } from '../access/index.ts';
import type { MemberFunction } from '../access/index.ts';
import type { HubContext, Viewer as SignedIn } from '../context.ts';
import { Organisation, organisationByUuid, type OrganisationRow } from '../directory/index.ts';
import { PageArgs } from '../vocabulary/index.ts';
import { MemberFunctions } from './membership.enums.ts';
import { Membership, MembershipConnection } from './membership.type.ts';
import { colleagues, membersOf, membershipByUuid, ownMemberships } from './memberships.ts';
import type { MembershipNode } from './memberships.ts';
import { viewerNode } from './viewer-node.ts';
import type { ViewerNode } from './viewer-node.ts';
import { Viewer } from './viewer.type.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() ctx: HubContext): ViewerNode | null {
    return viewerNode(ctx);
  }

  @FieldResolver()
  name(@Root() { identity }: SignedIn): string {
    return identity.name;
  }

  @FieldResolver()
  email(@Root() { identity }: SignedIn): string {
    return identity.email;
  }

  @FieldResolver()
  needsSecondFactor(@Root() { identity }: SignedIn): boolean {
    return identity.needsSecondFactor;
  }

  @FieldResolver()
  confirmedUntil(@Root() { identity }: SignedIn): Date | null {
    return identity.confirmedUntil;
  }

  @FieldResolver()
  membership(@Ctx() ctx: HubContext, @Root() { acting }: SignedIn) {
    return acting === null ? null : membershipByUuid(ctx, acting.membershipId);
  }

  @FieldResolver()
  memberships(@Ctx() ctx: HubContext) {
    return ownMemberships(ctx);
  }

  @FieldResolver()
  mayRefer(@Root() { acting }: SignedIn): boolean {
    return acting !== null && mayRefer(acting.function);
  }

  @FieldResolver()
  mayEnter(@Root() { acting }: SignedIn): boolean {
    return acting !== null && mayEnter(acting.function);
  }

  @FieldResolver(() => [Membership], { description: 'The people of one’s own organisation, by name.' })
  colleagues(
    @Ctx() ctx: HubContext,
    @Arg('function', () => MemberFunctions, { nullable: true, description: 'Those of this function only.' })
    memberFunction: MemberFunction | null,
  ) {
    return colleagues(ctx, memberFunction);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { organisationUuid }: MembershipNode) {
    return organisationByUuid(ctx, organisationUuid);
  }
}

/** Who works in a house. */
@Resolver(() => Organisation)
export class OrganisationMembersResolver {
  @FieldResolver(() => MembershipConnection, {
    description:
      'Who works there, by when they came, as far as the viewer may know: colleagues by name, coordinators that there is somebody in a function.',
  })
  members(@Ctx() ctx: HubContext, @Root() { uuid }: OrganisationRow, @Args(() => PageArgs) page: PageArgs) {
    return membersOf(ctx, uuid, page);
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { membershipByUuid } from '../memberships.ts';
import type { MembershipNode } from '../memberships.ts';
import { Membership } from '../membership.type.ts';
import { Viewer } from '../viewer.type.ts';
import { endLeave, saveLeave } from './change-leaves.ts';
import { EndLeaveInput, SaveLeaveInput } from './leave.inputs.ts';
import { Leave, LeavePayload } from './leave.type.ts';
import { leaveByMember, ownLeaves } from './read-leaves.ts';
import type { LeaveNode } from './read-leaves.ts';

@Resolver(() => Leave)
export class LeaveResolver {
  @Mutation(() => LeavePayload, {
    description: 'Says when somebody of one’s own house is away, and who stands in.',
  })
  saveLeave(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SaveLeaveInput, { description: 'Who, from when until when, and who stands in.' })
    input: SaveLeaveInput,
  ) {
    return saveLeave(ctx, input);
  }

  @Mutation(() => LeavePayload, {
    description: 'Ends a leave of one’s own house, or takes it back before it has begun.',
  })
  endLeave(
    @Ctx() ctx: HubContext,
    @Arg('input', () => EndLeaveInput, { description: 'Which one.' }) input: EndLeaveInput,
  ) {
    return endLeave(ctx, input);
  }

  @FieldResolver()
  membership(@Ctx() ctx: HubContext, @Root() { row }: LeaveNode) {
    return row.membership_id === null ? null : membershipByUuid(ctx, row.membership_id);
  }

  @FieldResolver()
  standIn(@Ctx() ctx: HubContext, @Root() { row }: LeaveNode) {
    return row.stand_in_id === null ? null : membershipByUuid(ctx, row.stand_in_id);
  }
}

@Resolver(() => Membership)
export class MembershipLeaveResolver {
  @FieldResolver(() => Leave, {
    nullable: true,
    description:
      'When they are away, now or soon; null when they are not, and for whoever is of another house.',
  })
  leave(@Ctx() ctx: HubContext, @Root() { uuid }: MembershipNode) {
    return leaveByMember(ctx, uuid);
  }
}

@Resolver(() => Viewer)
export class ViewerLeavesResolver {
  @FieldResolver(() => [Leave], {
    description: 'Who of one’s own house is away, now or soon: the next to begin first.',
  })
  leaves(@Ctx() ctx: HubContext) {
    return ownLeaves(ctx);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { membershipByUuid } from '../accounts/index.ts';
import type { HubContext } from '../context.ts';
import { departmentByCode, organisationByUuid } from '../directory/index.ts';
import { selectionOf } from '../graphql/selection.ts';
import { uuidOf } from '../ids.ts';
import { readConsents } from './consent/consent-reader.ts';
import { readReaders } from './desk/reading-claim-reader.ts';
import { readMeasureDeadlines } from './deadlines/read-measure-deadlines.ts';
import { missingFrom } from './drafting/missing.ts';
import { reasonByCode } from './reasons/index.ts';
import { readParties } from './parties/party-reader.ts';
import { listReferrals, readContinuation, readReferral } from './reading/read-referrals.ts';
import { participantLoader } from './reading/participant-loader.ts';
import type { ReferralNode } from './reading/referral-node.ts';
import { ReferralFilter, ReferralOrder } from './referral.inputs.ts';
import { Referral, ReferralConnection } from './referral.type.ts';
import { listTimeline } from './timeline/timeline.ts';
import { StatusUpdateConnection } from './timeline/status-update.type.ts';
import { PageArgs, UserError } from '../vocabulary/index.ts';

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => ReferralConnection, { description: 'The referrals that concern the viewer, and only these.' })
  referrals(
    @Ctx() ctx: HubContext,
    @Arg('filter', () => ReferralFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: ReferralFilter | null,
    @Arg('orderBy', () => ReferralOrder, { nullable: true, description: 'Last sent first when absent.' })
    orderBy: ReferralOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const path = ['ReferralConnection', 'edges', 'ReferralEdge', 'node', 'Referral'] as const;
    return listReferrals(ctx, filter, orderBy, page, selectionOf(info, path));
  }

  @Query(() => Referral, {
    nullable: true,
    description: 'One referral; null when there is none of this id, or none for this viewer.',
  })
  async referral(
    @Ctx() ctx: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    const uuid = uuidOf('Referral', id);
    const found = await readReferral(ctx, uuid, selectionOf(info, ['Referral']));
    if (found === null && uuid !== null) ctx.askedInVain({ type: 'Referral', uuid });
    return found;
  }

  @FieldResolver()
  department(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return departmentByCode(ctx, row.department_code);
  }

  @FieldResolver()
  referrer(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return organisationByUuid(ctx, row.referrer_id);
  }

  @FieldResolver()
  enteredBy(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return organisationByUuid(ctx, row.entered_by_id);
  }

  @FieldResolver()
  recipient(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return organisationByUuid(ctx, row.recipient_id);
  }

  @FieldResolver()
  orderedBy(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return organisationByUuid(ctx, row.ordered_by_id);
  }

  @FieldResolver()
  supervisedBy(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return organisationByUuid(ctx, row.supervised_by_id);
  }

  @FieldResolver()
  redirectTo(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return organisationByUuid(ctx, row.redirect_to_id);
  }

  @FieldResolver()
  redirectedFrom(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Info() info: GraphQLResolveInfo) {
    return readReferral(ctx, row.redirected_from_id, selectionOf(info, ['Referral']));
  }

  @FieldResolver()
  redirectedInto(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Info() info: GraphQLResolveInfo) {
    return readContinuation(ctx, row.id, selectionOf(info, ['Referral']));
  }

  @FieldResolver()
  participant(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Info() info: GraphQLResolveInfo) {
    if (row.participant_id === null) return null;
    return participantLoader(ctx, selectionOf(info, ['Participant']).fields).get(row.participant_id);
  }

  @FieldResolver()
  parties(@Ctx() ctx: HubContext, @Root() { row, hidden }: ReferralNode) {
    return hidden.includes('parties') ? null : readParties(ctx, row.id);
  }

  @FieldResolver()
  consents(@Ctx() ctx: HubContext, @Root() { row, hidden }: ReferralNode) {
    return hidden.includes('consents') ? null : readConsents(ctx, row.id);
  }

  @FieldResolver()
  followedBy(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return row.followed_by_id === null ? null : membershipByUuid(ctx, row.followed_by_id);
  }

  @FieldResolver()
  handsOverTo(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return row.hands_over_to_id === null ? null : organisationByUuid(ctx, row.hands_over_to_id);
  }

  @FieldResolver()
  readers(@Ctx() ctx: HubContext, @Root() { row, hidden }: ReferralNode) {
    return hidden.includes('readers') ? null : readReaders(ctx, row.id);
  }

  @FieldResolver()
  declineReason(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return reasonByCode(ctx, 'DECLINE', row.decline_reason);
  }

  @FieldResolver()
  withdrawReason(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return row.entry_withdraw_reason === null
      ? reasonByCode(ctx, 'WITHDRAW', row.withdraw_reason)
      : reasonByCode(ctx, 'WITHDRAW_ENTRY', row.entry_withdraw_reason);
  }

  @FieldResolver()
  suspendReason(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return reasonByCode(ctx, 'SUSPEND', row.suspend_reason);
  }

  @FieldResolver()
  endReason(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return reasonByCode(ctx, 'END', row.end_reason);
  }

  @FieldResolver()
  reopenReason(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode) {
    return reasonByCode(ctx, 'REOPEN', row.reopen_reason);
  }

  @FieldResolver()
  deadlines(@Ctx() ctx: HubContext, @Root() { row, hidden }: ReferralNode) {
    return hidden.includes('deadlines') ? null : readMeasureDeadlines(ctx, row);
  }

  @FieldResolver(() => [UserError], {
    description:
      'What still keeps a draft from being sent: what `submitReferral` would answer now. Nothing of what was sent.',
  })
  missing(@Ctx() ctx: HubContext, @Root() referral: ReferralNode) {
    return missingFrom(ctx, referral);
  }

  @FieldResolver(() => StatusUpdateConnection, {
    description: 'What happened, last first; a line meant for others is not there.',
  })
  timeline(@Ctx() ctx: HubContext, @Root() { row }: ReferralNode, @Args(() => PageArgs) page: PageArgs) {
    return listTimeline(ctx, row, page);
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { ReferralPayload } from '../payload.type.ts';
import { assign } from './assign.ts';
import { claim, release } from './claim.ts';
import {
  AcknowledgeReferralsInput,
  AssignReferralInput,
  AssignReferralsInput,
  ClaimReferralInput,
  ReleaseReferralInput,
} from './desk.inputs.ts';
import { acknowledgeSeveral, assignSeveral } from './several.ts';
import { ReferralItemsPayload } from './several.type.ts';

const inputArgument = { description: 'Which, and what.' } as const;

/** A desk that several people share. */
@Resolver()
export class DeskMutations {
  @Mutation(() => ReferralPayload, {
    description:
      'Says that the viewer has a referral open, to those who answer it too. It stops nobody and ends after 3 minutes unless said again.',
  })
  claimReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ClaimReferralInput, inputArgument) input: ClaimReferralInput,
  ) {
    return claim(ctx, input.id);
  }

  @Mutation(() => ReferralPayload, { description: 'Says that the viewer has closed a referral.' })
  releaseReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ReleaseReferralInput, inputArgument) input: ReleaseReferralInput,
  ) {
    return release(ctx, input.id);
  }

  @Mutation(() => ReferralPayload, {
    description: 'Says who of the house is in charge of a referral; nobody outside of it is told.',
  })
  assignReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AssignReferralInput, inputArgument) input: AssignReferralInput,
  ) {
    return assign(ctx, input);
  }

  @Mutation(() => ReferralItemsPayload, {
    description: 'Acknowledges the receipt of up to 50 referrals, each by itself.',
  })
  acknowledgeReferrals(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AcknowledgeReferralsInput, inputArgument) input: AcknowledgeReferralsInput,
  ) {
    return acknowledgeSeveral(ctx, input.items);
  }

  @Mutation(() => ReferralItemsPayload, {
    description: 'Puts one person in charge of up to 50 referrals, each by itself.',
  })
  assignReferrals(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AssignReferralsInput, inputArgument) input: AssignReferralsInput,
  ) {
    return assignSeveral(ctx, input.items, input.assigneeId ?? null);
  }
}

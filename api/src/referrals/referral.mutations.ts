import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../context.ts';
import { accept } from './lifecycle/accept.ts';
import {
  acknowledge,
  addStatusUpdate,
  decline,
  provideInformation,
  requestInformation,
  waitlist,
  withdraw,
  withdrawEntry,
} from './lifecycle/answer.ts';
import {
  AcceptReferralInput,
  AcknowledgeReferralInput,
  AddStatusUpdateInput,
  DeclineReferralInput,
  ProvideReferralInformationInput,
  RequestReferralInformationInput,
  WaitlistReferralInput,
  WithdrawEntryInput,
  WithdrawReferralInput,
} from './lifecycle/answer.input.ts';
import { discardDraft, saveDraft, shareDraft } from './drafting/draft.ts';
import {
  DiscardReferralDraftInput,
  EnterReferralInput,
  ReferralDraftInput,
  ShareReferralDraftInput,
  SubmitReferralInput,
} from './drafting/draft.input.ts';
import { DiscardPayload, ReferralPayload } from './payload.type.ts';
import { enter, submit } from './drafting/submit.ts';

/** The steps of the lifecycle. Each declares its input and hands over to its verb. */
@Resolver()
export class ReferralMutations {
  @Mutation(() => ReferralPayload, { description: 'Saves a draft: what is known so far, at any point.' })
  saveReferralDraft(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ReferralDraftInput, { description: 'Which, and what.' }) input: ReferralDraftInput,
  ) {
    return saveDraft(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Lets the author’s service see a draft and go on with it; until then it is its author’s alone. What is shared stays so.',
  })
  shareReferralDraft(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ShareReferralDraftInput, { description: 'Which draft.' })
    input: ShareReferralDraftInput,
  ) {
    return shareDraft(ctx, input);
  }

  @Mutation(() => DiscardPayload, { description: 'Throws a draft away; nothing of it stays.' })
  async discardReferralDraft(
    @Ctx() ctx: HubContext,
    @Arg('input', () => DiscardReferralDraftInput, { description: 'Which draft.' })
    input: DiscardReferralDraftInput,
  ) {
    const { userErrors } = await discardDraft(ctx, input);
    return { discarded: userErrors.length === 0, userErrors };
  }

  @Mutation(() => ReferralPayload, {
    description: 'Sends a draft to its CPCA. The same idempotency key twice makes one referral.',
  })
  submitReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SubmitReferralInput, { description: 'Which, and what.' }) input: SubmitReferralInput,
  ) {
    return submit(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Enters what reached the CPCA by another way than the hub, for the house that it comes from or for a person who came alone: sent, and acknowledged at once. Its draft is one that somebody of the CPCA saved. The same idempotency key twice makes one referral.',
  })
  enterReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => EnterReferralInput, { description: 'Which draft.' }) input: EnterReferralInput,
  ) {
    return enter(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Acknowledges receipt: the sender’s timestamped proof.' })
  acknowledgeReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AcknowledgeReferralInput, { description: 'Which, and what.' })
    input: AcknowledgeReferralInput,
  ) {
    return acknowledge(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Asks the sender for what is missing.' })
  requestReferralInformation(
    @Ctx() ctx: HubContext,
    @Arg('input', () => RequestReferralInformationInput, { description: 'Which, and what.' })
    input: RequestReferralInformationInput,
  ) {
    return requestInformation(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Answers what was asked.' })
  provideReferralInformation(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ProvideReferralInformationInput, { description: 'Which, and what.' })
    input: ProvideReferralInformationInput,
  ) {
    return provideInformation(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Accepts, and says who takes in what.' })
  acceptReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AcceptReferralInput, { description: 'Which, and what.' }) input: AcceptReferralInput,
  ) {
    return accept(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Puts on the waiting list.' })
  waitlistReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => WaitlistReferralInput, { description: 'Which, and what.' })
    input: WaitlistReferralInput,
  ) {
    return waitlist(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Does not take on, for a coded reason.' })
  declineReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => DeclineReferralInput, { description: 'Which, and what.' })
    input: DeclineReferralInput,
  ) {
    return decline(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Takes back, for a coded reason.' })
  withdrawReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => WithdrawReferralInput, { description: 'Which, and what.' })
    input: WithdrawReferralInput,
  ) {
    return withdraw(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Takes back what the viewer’s CPCA entered by mistake, for a coded reason: possible until that CPCA treats it (accepts, asks, declines, …). What others wrote in it meanwhile does not keep it.',
  })
  withdrawEntry(
    @Ctx() ctx: HubContext,
    @Arg('input', () => WithdrawEntryInput, { description: 'Which, and why.' }) input: WithdrawEntryInput,
  ) {
    return withdrawEntry(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Adds a note to the timeline for the relations named.' })
  addStatusUpdate(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AddStatusUpdateInput, { description: 'Which, and what.' })
    input: AddStatusUpdateInput,
  ) {
    return addStatusUpdate(ctx, input);
  }
}

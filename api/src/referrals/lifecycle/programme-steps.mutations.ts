import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { ReferralPayload } from '../payload.type.ts';
import {
  acknowledgeOutcome,
  complete,
  endEarly,
  resume,
  scheduleIntake,
  start,
  suspend,
} from './programme-steps.ts';
import {
  AcknowledgeOutcomeInput,
  CompleteReferralInput,
  EndReferralEarlyInput,
  ResumeReferralInput,
  ScheduleIntakeInput,
  StartReferralInput,
  SuspendReferralInput,
} from './programme-steps.input.ts';

const inputArgument = { description: 'Which, and what.' } as const;

/** The steps of the lifecycle from the first appointment to the end. */
@Resolver()
export class ProgrammeStepMutations {
  @Mutation(() => ReferralPayload, {
    description: 'Makes the first appointment, or moves it to another time.',
  })
  scheduleIntake(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ScheduleIntakeInput, inputArgument) input: ScheduleIntakeInput,
  ) {
    return scheduleIntake(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description: 'Begins the programme: the first appointment was attended.',
  })
  startReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => StartReferralInput, inputArgument) input: StartReferralInput,
  ) {
    return start(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Pauses the programme, for a coded reason.' })
  suspendReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SuspendReferralInput, inputArgument) input: SuspendReferralInput,
  ) {
    return suspend(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Takes the programme up again.' })
  resumeReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ResumeReferralInput, inputArgument) input: ResumeReferralInput,
  ) {
    return resume(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Completes the programme, on the caseworker’s word.' })
  completeReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => CompleteReferralInput, inputArgument) input: CompleteReferralInput,
  ) {
    return complete(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description: 'Ends before the last step, for a coded reason and with a report.',
  })
  endReferralEarly(
    @Ctx() ctx: HubContext,
    @Arg('input', () => EndReferralEarlyInput, inputArgument) input: EndReferralEarlyInput,
  ) {
    return endEarly(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description: 'Closes the loop: the outcome was read by the authority or the sender.',
  })
  acknowledgeOutcome(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AcknowledgeOutcomeInput, inputArgument) input: AcknowledgeOutcomeInput,
  ) {
    return acknowledgeOutcome(ctx, input);
  }
}

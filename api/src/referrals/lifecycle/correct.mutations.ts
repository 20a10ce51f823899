import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { updateParticipant } from './correct.ts';
import { UpdateParticipantInput } from './correct.input.ts';
import { ReferralPayload } from '../payload.type.ts';

/** What is corrected of a person once their referral was sent. */
@Resolver()
export class CorrectionMutations {
  @Mutation(() => ReferralPayload, {
    description:
      'Corrects how the person is reached and what keeps someone safe, while the referral is open: by its sender, the coordination and the team. What is there already is answered as done, and leaves no line.',
  })
  updateParticipant(
    @Ctx() ctx: HubContext,
    @Arg('input', () => UpdateParticipantInput, { description: 'Which, and what.' })
    input: UpdateParticipantInput,
  ) {
    return updateParticipant(ctx, input);
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { ReferralPayload } from '../payload.type.ts';
import { correctReferral } from './correct.ts';
import { CorrectReferralInput, UpdateParticipantInput } from './correction.inputs.ts';

/** What is corrected of a referral once it was sent. */
@Resolver()
export class CorrectionMutations {
  @Mutation(() => ReferralPayload, {
    description:
      'Corrects what was sent, until there is an outcome: who the person is and how they are reached, the measure, its days, court and SPIP, the modules, the circumstances, whether it is urgent and, of what one’s own house entered, how and when it came. Who may correct which is in `accessGrids`; what a field was stays in `Referral.corrections`. What is there already is answered as done, and leaves no line. A court or SPIP that corrects itself away is answered no referral: it is none of theirs any more.',
  })
  correctReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => CorrectReferralInput, { description: 'Which, and what.' })
    input: CorrectReferralInput,
  ) {
    return correctReferral(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description: 'Corrects how the person is reached and what keeps someone safe.',
    deprecationReason: 'Use correctReferral, which corrects this and all else.',
  })
  updateParticipant(
    @Ctx() ctx: HubContext,
    @Arg('input', () => UpdateParticipantInput, { description: 'Which, and what.' })
    input: UpdateParticipantInput,
  ) {
    return correctReferral(ctx, input);
  }
}

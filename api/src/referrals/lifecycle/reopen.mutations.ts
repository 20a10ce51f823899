import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { ReferralPayload } from '../payload.type.ts';
import { ReasonCode } from '../reasons/index.ts';
import { ChangeInput } from '../referral.inputs.ts';
import { reopen } from './reopen.ts';

@InputType({ description: 'A referral that was declined or ended by mistake.' })
export class ReopenReferralInput extends ChangeInput {
  @Field(() => ReasonCode, { description: 'Why: a reason of the kind REOPEN that is not retired.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A word beside it, for those who follow the whole case; 4,000 characters at most. Needed when the reason says so.',
  })
  note?: string | null;
}

/** Taking an outcome back. */
@Resolver()
export class ReopeningMutations {
  @Mutation(() => ReferralPayload, {
    description:
      'Takes back a refusal or an early end: the referral stands again where it stood. Possible until `reopenUntil`, and while nobody has acknowledged the outcome.',
  })
  reopenReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ReopenReferralInput, { description: 'Which, and why.' }) input: ReopenReferralInput,
  ) {
    return reopen(ctx, input);
  }
}

import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import type { HubContext } from '../../context.ts';
import { ReferralPayload } from '../payload.type.ts';
import { acceptRedirection, redirect, refuseRedirection } from './redirect.ts';
import { ChangeInput } from '../referral.inputs.ts';

@InputType({ description: 'A referral to hand to another CPCA.' })
export class RedirectReferralInput extends ChangeInput {
  @IdField('Organisation', { description: 'The other CPCA.' })
  declare readonly recipientId: KeyOf<'Organisation'>;

  @Field(() => String, { description: 'Why; 4,000 characters at most.' })
  note!: string;
}

@InputType({ description: 'The answer of the CPCA that was asked.' })
export class AnswerRedirectionInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Whether it takes the referral over.' })
  accept!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A word beside it; needed for a refusal. 4,000 characters at most.',
  })
  note?: string | null;
}

const inputArgument = { description: 'Which, and what.' } as const;

/** A referral changes hands when both coordinators agree. */
@Resolver()
export class RedirectionMutations {
  @Mutation(() => ReferralPayload, { description: 'Asks another CPCA to take a referral over.' })
  redirectReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => RedirectReferralInput, inputArgument) input: RedirectReferralInput,
  ) {
    return redirect(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Answers a redirection. Accepted, the referral goes on as a new one, which is the one answered.',
  })
  answerRedirection(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AnswerRedirectionInput, inputArgument) input: AnswerRedirectionInput,
  ) {
    return input.accept
      ? acceptRedirection(ctx, input)
      : refuseRedirection(ctx, { ...input, note: input.note ?? '' });
  }
}

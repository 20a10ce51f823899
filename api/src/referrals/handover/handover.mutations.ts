import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { ReferralPayload } from '../payload.type.ts';
import { ChangeInput } from '../referral.inputs.ts';
import { acceptHandover, handOver, refuseHandover, withdrawHandover } from './handover.ts';

@InputType({ description: 'A case to hand over to another house of the same nature.' })
export class HandOverReferralInput extends ChangeInput {
  @IdField('Organisation', {
    description:
      'Another SPIP, for a SPIP; another court or service of one, for a court. Of a court, its service of the same kind is meant.',
  })
  declare readonly organisationId: KeyOf<'Organisation'>;

  @Field(() => String, {
    description: 'Why: the person moves, the court lets go; 4,000 characters at most.',
  })
  note!: string;
}

@InputType({ description: 'A question to another house, taken back.' })
export class WithdrawHandoverInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'A word beside it, for those who follow the whole case; 4,000 characters at most.',
  })
  note?: string | null;
}

@InputType({ description: 'The answer of the house that was asked.' })
export class AnswerHandoverInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Whether it follows the case from now on.' })
  accept!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A word beside it; needed for a refusal. 4,000 characters at most.',
  })
  note?: string | null;
}

const inputArgument = { description: 'Which, and what.' } as const;

/** A case changes hands between two SPIP, or two courts, when both agree. */
@Resolver()
export class HandoverMutations {
  @Mutation(() => ReferralPayload, {
    description:
      'Asks another SPIP, or another court, to follow a case from now on. It reads the case, to answer; nothing else waits for that.',
  })
  handOverReferral(
    @Ctx() ctx: HubContext,
    @Arg('input', () => HandOverReferralInput, inputArgument) input: HandOverReferralInput,
  ) {
    return handOver(ctx, input);
  }

  @Mutation(() => ReferralPayload, { description: 'Takes the question to another house back.' })
  withdrawHandover(
    @Ctx() ctx: HubContext,
    @Arg('input', () => WithdrawHandoverInput, inputArgument) input: WithdrawHandoverInput,
  ) {
    return withdrawHandover(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Answers whether one’s house follows the case from now on. Accepted, the one that asked keeps what it wrote, and the status.',
  })
  answerHandover(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AnswerHandoverInput, inputArgument) input: AnswerHandoverInput,
  ) {
    return input.accept
      ? acceptHandover(ctx, input)
      : refuseHandover(ctx, { ...input, note: input.note ?? '' });
  }
}

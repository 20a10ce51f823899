import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Module } from '../../directory/index.ts';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { ReferralPayload } from '../payload.type.ts';
import { ChangeInput } from '../referral.inputs.ts';
import { changeClinician, changePartner, declinePart } from './change-parties.ts';

const noteText = 'A word beside it, for those who follow the whole case; 4,000 characters at most.';

@InputType({ description: 'Who takes in a module from now on.' })
export class ChangePartnerInput extends ChangeInput {
  @Field(() => Module, { description: 'The module: one that was asked for and that partners take in.' })
  module!: Module;

  @IdField('Organisation', {
    description:
      'A partner that offers it, or the CPCA that has the referral, which then takes it in itself.',
  })
  declare readonly organisationId: KeyOf<'Organisation'>;

  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'The psychologist assigned from now on.' })
export class ChangeClinicianInput extends ChangeInput {
  @IdField('Membership', { description: 'A psychologist of the CPCA that has the referral.' })
  declare readonly clinicianId: KeyOf<'Membership'>;

  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'What a partner gives back.' })
export class DeclinePartInput extends ChangeInput {
  @Field(() => Module, { description: 'The module that one’s house takes in.' })
  module!: Module;

  @Field(() => String, {
    description: 'Why, for those who follow the whole case; 4,000 characters at most.',
  })
  reason!: string;
}

const inputArgument = { description: 'Which, and who.' } as const;

/** Who takes part is said anew while the person is in charge. */
@Resolver()
export class PartyMutations {
  @Mutation(() => ReferralPayload, {
    description:
      'Gives a module to another partner. The part of the former one is over: it reads what it read for a while, and the status from then on.',
  })
  changePartner(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangePartnerInput, inputArgument) input: ChangePartnerInput,
  ) {
    return changePartner(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Gives back a module that one’s house takes in, with the reason. Its part is over, and it is asked for that module no more.',
  })
  declinePart(
    @Ctx() ctx: HubContext,
    @Arg('input', () => DeclinePartInput, inputArgument) input: DeclinePartInput,
  ) {
    return declinePart(ctx, input);
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Assigns another psychologist. The former one reads the status from then on, and her own words.',
  })
  changeClinician(
    @Ctx() ctx: HubContext,
    @Arg('input', () => ChangeClinicianInput, inputArgument) input: ChangeClinicianInput,
  ) {
    return changeClinician(ctx, input);
  }
}

import { Field, InputType } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { Module } from '../../directory/index.ts';
import { Relation } from '../referral.enums.ts';
import { ReasonCode } from '../reasons/index.ts';
import { ChangeInput } from '../referral.inputs.ts';

const noteText = 'A word beside it, for those who follow the whole case; 4,000 characters at most.';

@InputType({ description: 'A referral whose receipt to acknowledge.' })
export class AcknowledgeReferralInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'What is missing to decide.' })
export class RequestReferralInformationInput extends ChangeInput {
  @Field(() => String, { description: 'The question; 4,000 characters at most.' })
  question!: string;
}

@InputType({ description: 'What was missing.' })
export class ProvideReferralInformationInput extends ChangeInput {
  @Field(() => String, { description: 'The answer; 4,000 characters at most.' })
  answer!: string;
}

@InputType({ description: 'Who takes in one module.' })
export class ModulePartnerInput {
  @Field(() => Module, { description: 'A module that was asked for.' })
  module!: Module;

  @IdField('Organisation', { description: 'An organisation that offers it.' })
  declare readonly organisationId: KeyOf<'Organisation'>;
}

@InputType({ description: 'A referral to accept, and who takes in what.' })
export class AcceptReferralInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;

  @Field(() => [ModulePartnerInput], {
    nullable: true,
    description: 'Partners that take in a module; from then on they see it through their own mask.',
  })
  partners?: ModulePartnerInput[] | null;

  @IdField('Membership', {
    nullable: true,
    description: 'The psychologist assigned: a membership of the CPCA.',
  })
  declare readonly clinicianId?: KeyOf<'Membership'> | null;
}

@InputType({ description: 'A referral to put on the waiting list.' })
export class WaitlistReferralInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'A referral not to take on.' })
export class DeclineReferralInput extends ChangeInput {
  @Field(() => ReasonCode, { description: 'Why: a reason of the kind DECLINE that is not retired.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: `${noteText} Needed when the reason says so.` })
  note?: string | null;
}

@InputType({ description: 'A referral to take back.' })
export class WithdrawReferralInput extends ChangeInput {
  @Field(() => ReasonCode, { description: 'Why: a reason of the kind WITHDRAW that is not retired.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: `${noteText} Needed when the reason says so.` })
  note?: string | null;
}

@InputType({ description: 'A referral that was entered by mistake.' })
export class WithdrawEntryInput extends ChangeInput {
  @Field(() => ReasonCode, { description: 'Why: a reason of the kind WITHDRAW_ENTRY that is not retired.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: `${noteText} Needed when the reason says so.` })
  note?: string | null;
}

@InputType({ description: 'A line to add to the timeline.' })
export class AddStatusUpdateInput extends ChangeInput {
  @Field(() => String, { description: 'Plain text, 4,000 characters at most.' })
  note!: string;

  @Field(() => [Relation], { description: 'Who reads it, by relation; its author always does.' })
  audience!: Relation[];
}

import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { Module } from '../../directory/index.ts';
import { CalendarDate } from '../../vocabulary/index.ts';
import { ReachInput } from './reach.input.ts';
import { LegalBasis, PersonInformation, Sex } from '../referral.enums.ts';
import { ChangeInput } from '../referral.inputs.ts';

@InputType({
  description:
    'What is known so far. Every field is optional; one left out keeps its value, null empties it. Without `id` a new draft is begun.',
})
export class ReferralDraftInput extends ReachInput {
  @IdField('Referral', { nullable: true, description: 'The draft to go on with; absent: a new one.' })
  declare readonly id?: KeyOf<'Referral'> | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the change is based on; needed with `id`.',
  })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For a new draft, made by the client, 8 to 100 visible characters without a space: the same key again, after a double click or a lost answer, goes on with the draft that it began.',
  })
  idempotencyKey?: string | null;

  @Field(() => Int, { nullable: true, description: 'The step of the form, 1 to 4, to come back to.' })
  draftStep?: number | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Cadre juridique.' })
  legalBasis?: LegalBasis | null;

  @IdField('Organisation', { nullable: true, description: 'The court that ordered the measure.' })
  declare readonly orderedById?: KeyOf<'Organisation'> | null;

  @IdField('Organisation', { nullable: true, description: 'The SPIP that supervises it.' })
  declare readonly supervisedById?: KeyOf<'Organisation'> | null;

  @Field(() => String, { nullable: true, description: 'The court’s own number; 60 characters at most.' })
  prosecutionNumber?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of the measure.' })
  measureStart?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the measure.' })
  measureEnd?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Next hearing.' })
  hearingDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Nom de naissance; 100 characters at most.' })
  birthName?: string | null;

  @Field(() => String, { nullable: true, description: 'Nom d’usage; 100 characters at most.' })
  usageName?: string | null;

  @Field(() => String, { nullable: true, description: 'Prénom; 100 characters at most.' })
  firstName?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of birth, from 1900 to today.' })
  birthDate?: string | null;

  @Field(() => Sex, { nullable: true, description: 'Sexe.' })
  sex?: Sex | null;

  @Field(() => PersonInformation, { nullable: true, description: 'Whether the person knows, and agrees.' })
  personInformation?: PersonInformation | null;

  @Field(() => [Module], { nullable: true, description: 'What is asked.' })
  modules?: Module[] | null;

  @Field(() => String, { nullable: true, description: 'Circumstances; 4,000 characters at most.' })
  circumstances?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True when a home removal makes it urgent.' })
  urgent?: boolean | null;

  @IdField('Organisation', {
    nullable: true,
    description: 'The CPCA; absent: the one of the person’s commune.',
  })
  declare readonly recipientId?: KeyOf<'Organisation'> | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why another CPCA than the one of the department; 500 characters at most. Needed to send to another one.',
  })
  recipientReason?: string | null;
}

@InputType({ description: 'A draft to throw away.' })
export class DiscardReferralDraftInput extends ChangeInput {}

@InputType({ description: 'A draft to send.' })
export class SubmitReferralInput extends ChangeInput {
  @Field(() => String, {
    description: 'Made by the client, 8 to 100 characters: the same key twice sends one referral.',
  })
  idempotencyKey!: string;
}

import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { EntryInput } from './entry.input.ts';
import { PersonInformation } from '../referral.enums.ts';
import { ChangeInput } from '../referral.inputs.ts';

@InputType({
  description:
    'What is known so far. Every field is optional; one left out keeps its value, null empties it. Without `id` a new draft is begun.',
})
export class ReferralDraftInput extends EntryInput {
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

  @Field(() => PersonInformation, { nullable: true, description: 'Whether the person knows, and agrees.' })
  personInformation?: PersonInformation | null;

  @IdField('Organisation', {
    nullable: true,
    description: 'The CPCA; absent: the one of the person’s department.',
  })
  declare readonly recipientId?: KeyOf<'Organisation'> | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why another CPCA than the one of the department; 500 characters at most. Needed to send to another one.',
  })
  recipientReason?: string | null;
}

@InputType({ description: 'A draft to share with one’s service.' })
export class ShareReferralDraftInput extends ChangeInput {}

@InputType({ description: 'A draft to throw away.' })
export class DiscardReferralDraftInput extends ChangeInput {}

@InputType({ description: 'A draft of what reached the CPCA by another way, to enter as received.' })
export class EnterReferralInput extends ChangeInput {
  @Field(() => String, {
    description: 'Made by the client, 8 to 100 characters: the same key twice enters one referral.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A draft to send.' })
export class SubmitReferralInput extends ChangeInput {
  @Field(() => String, {
    description: 'Made by the client, 8 to 100 characters: the same key twice sends one referral.',
  })
  idempotencyKey!: string;
}

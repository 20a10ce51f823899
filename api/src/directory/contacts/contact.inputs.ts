import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import type { ContactVisibility } from './contact-bounds.ts';
import { ContactVisibilities } from './contact.type.ts';

/** What is said of a contact, whether it is added or changed: a field that is left out is emptied. */
@InputType()
export abstract class ContactFields {
  @Field(() => String, { description: 'What one calls about; 120 characters at most.' })
  function!: string;

  @Field(() => String, { nullable: true, description: 'Who answers; 120 characters at most.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Direct line; a contact needs one, a mobile or an e-mail address.',
  })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile telephone.' })
  mobile?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'When to call, in words; 120 characters at most.' })
  callWhen?: string | null;

  @Field(() => Boolean, {
    description:
      'Whether to call it first, which takes a number; the one that was first until now is so no more.',
  })
  callFirst!: boolean;

  @Field(() => ContactVisibilities, { description: 'To whom it is shown.' })
  visibility!: ContactVisibility;
}

@InputType({ description: 'A contact to add to a house.' })
export class AddContactInput extends ContactFields {
  @IdField('Organisation', { description: 'The house.' })
  declare readonly organisationId: KeyOf<'Organisation'>;

  @Field(() => String, {
    nullable: true,
    description:
      'Made by the client, 8 to 100 visible characters without a space: the same key again, after a double click or a lost answer, answers the contact that it added, and with anything else in it is refused. Absent: each request adds one.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A contact to change, as it is to be from now on.' })
export class UpdateContactInput extends ContactFields {
  @IdField('Contact', { description: 'Which one.' })
  declare readonly id: KeyOf<'Contact'>;

  @Field(() => Int, { description: 'The version that the change was based on.' })
  version!: number;
}

@InputType({ description: 'A contact to remove.' })
export class RemoveContactInput {
  @IdField('Contact', { description: 'Which one.' })
  declare readonly id: KeyOf<'Contact'>;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

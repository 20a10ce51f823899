import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum, Governed, Node, UserError, wordsOf } from '../../vocabulary/index.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { contactVisibilities } from './contact-bounds.ts';
import type { ContactVisibility } from './contact-bounds.ts';

export const ContactVisibilities = wordsOf(contactVisibilities);
describeEnum(ContactVisibilities, {
  name: 'ContactVisibility',
  description: 'To whom a contact is shown.',
  of: {
    NETWORK: 'Everybody in the network.',
    COORDINATORS: 'Those who coordinate, and the house itself.',
    HOUSE: 'The house itself and nobody else.',
  },
});

/** Whom to call in a house. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'Whom to call in a house of the network (contact d’un service).',
})
export class Contact {
  id!: string;

  hidden!: string[];

  @Field(() => Int, { description: 'Goes up with each change; a change states the one it was based on.' })
  version!: number;

  @Field(() => Boolean, { description: 'True when the viewer may change and remove it.' })
  mayChange!: boolean;

  @Field(() => Organisation, { description: 'The house.' })
  organisation!: Organisation;

  @Field(() => String, { description: 'What one calls about: the front desk, a unit, a post.' })
  function!: string;

  @Field(() => String, { nullable: true, description: 'Who answers, where it is a person.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Direct line.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile telephone.' })
  mobile!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'When to call, in words.' })
  callWhen!: string | null;

  @Field(() => Boolean, { description: 'True for the one to call first: one in each house at most.' })
  callFirst!: boolean;

  @Field(() => ContactVisibilities, { description: 'To whom it is shown.' })
  visibility!: ContactVisibility;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of a contact answers.' })
export class ContactPayload {
  @Field(() => Contact, {
    nullable: true,
    description: 'The contact as it is now; null when it was removed or nothing was changed.',
  })
  contact!: Contact | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The house, with all its contacts as they are now; null when nothing was changed.',
  })
  organisation!: Organisation | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

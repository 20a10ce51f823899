import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { organisationByUuid, type OrganisationRow } from '../organisations/index.ts';
import { addContact, removeContact, updateContact } from './change-contacts.ts';
import type { ContactAnswer } from './change-contacts.ts';
import { AddContactInput, RemoveContactInput, UpdateContactInput } from './contact.inputs.ts';
import { Contact, ContactPayload, ContactVisibilities } from './contact.type.ts';
import { contactsOf, mayAddContacts, visibilitiesToKeep } from './read-contacts.ts';
import type { ContactNode } from './read-contacts.ts';

/** Whom to call in a house. */
@Resolver(() => Contact)
export class ContactResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { organisationUuid }: ContactNode) {
    return organisationByUuid(ctx, organisationUuid);
  }

  @Mutation(() => ContactPayload, {
    description: 'Adds a contact to a house: for the house itself and for who coordinates its department.',
  })
  addContact(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AddContactInput, { description: 'Of which house, and what.' }) input: AddContactInput,
  ) {
    return addContact(ctx, input);
  }

  @Mutation(() => ContactPayload, { description: 'Changes a contact: for those who may add one.' })
  updateContact(
    @Ctx() ctx: HubContext,
    @Arg('input', () => UpdateContactInput, { description: 'Which one, and what.' })
    input: UpdateContactInput,
  ) {
    return updateContact(ctx, input);
  }

  @Mutation(() => ContactPayload, { description: 'Removes a contact: for those who may add one.' })
  removeContact(
    @Ctx() ctx: HubContext,
    @Arg('input', () => RemoveContactInput, { description: 'Which one.' }) input: RemoveContactInput,
  ) {
    return removeContact(ctx, input);
  }
}

/** The contacts of an entry of the directory. */
@Resolver(() => Organisation)
export class OrganisationContactsResolver {
  @FieldResolver(() => [Contact], {
    description: 'Whom to call there, as far as it is shown to the viewer; the one to call first leads.',
  })
  contacts(@Ctx() ctx: HubContext, @Root() { uuid }: OrganisationRow) {
    return contactsOf(ctx, uuid);
  }

  @FieldResolver(() => Boolean, { description: 'True when the viewer may add contacts to it.' })
  mayAddContacts(@Ctx() ctx: HubContext, @Root() { uuid }: OrganisationRow) {
    return mayAddContacts(ctx, uuid);
  }

  @FieldResolver(() => [ContactVisibilities], {
    description:
      'To whom the viewer may show a contact of it: nobody puts one away from their own eyes. Empty for who keeps none.',
  })
  contactVisibilities(@Ctx() ctx: HubContext, @Root() { uuid }: OrganisationRow) {
    return visibilitiesToKeep(ctx, uuid);
  }
}

/** What a change answers leads on to the house. */
@Resolver(() => ContactPayload)
export class ContactPayloadResolver {
  @FieldResolver()
  organisation(@Ctx() ctx: HubContext, @Root() { organisationUuid }: ContactAnswer) {
    return organisationByUuid(ctx, organisationUuid);
  }
}

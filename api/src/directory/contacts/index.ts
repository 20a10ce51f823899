/** Whom to call in a house: kept by the house and by who coordinates its department, shown to whom each contact says. */
export { contactSearchText } from './contact-search-text.ts';
export { ContactEntity } from './contact.entity.ts';
export { Contact } from './contact.type.ts';
export { ContactPayloadResolver, ContactResolver, OrganisationContactsResolver } from './contact.resolver.ts';
export { readContact } from './read-contacts.ts';
export { ContactSubscription } from './contact.subscription.ts';

/** The subscription as it is sent. It is written out, since printing a parsed document costs the page 8 kB. */
export const caseChanged =
  'subscription CaseChanged($id: ID) {\n  referralChanged(id: $id) {\n    id\n    reference\n    status\n    version\n  }\n}';

/** The same of the contacts of a house. */
export const contactsChanged =
  'subscription ContactsChanged($id: ID!) {\n  contactsChanged(organisationId: $id) {\n    id\n  }\n}';

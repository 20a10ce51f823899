/** To whom a contact is shown. */
export const contactVisibilities = ['NETWORK', 'COORDINATORS', 'HOUSE'] as const;
export type ContactVisibility = (typeof contactVisibilities)[number];

/** Longest text of each field, in characters, for the API and the database alike. */
export const contactBounds = {
  function: 120,
  name: 120,
  phone: 30,
  mobile: 30,
  email: 254,
  callWhen: 120,
} as const;

/** To whom a referral can be sent. */
export { RecipientResolver } from './recipient.resolver.ts';
export { Recipient } from './recipient.type.ts';
export { recipientsFor } from './recipients.ts';
export type { RecipientRow } from './recipients.ts';

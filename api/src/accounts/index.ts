/** Accounts: who works where, in which function, and who is signed in. */
export { membershipByUuid } from './memberships.ts';

/** Accounts: who works where, in which function, and who is signed in. */
export { membershipByUuid } from './memberships.ts';
export { actingAs, viewerFor } from './acting.ts';
export type { Accounts } from './sign-in.ts';
export { MembershipResolver, ViewerResolver } from './viewer.resolver.ts';

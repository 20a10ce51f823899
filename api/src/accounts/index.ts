/** Accounts: who works where, in which function, and who is signed in. */
export { membershipByUuid, membershipByUuid as readMembership } from './memberships.ts';
export { actingAs, viewerFor } from './acting.ts';
export type { Accounts } from './sign-in.ts';
export { viewerByKey as readViewer } from './viewer-node.ts';
export { accountKnownValues } from './known-values.ts';
export * from './invitations/index.ts';
export * from './journal/index.ts';
export * from './leave/index.ts';
export * from './team/index.ts';
export { forgetFactor } from './factors/forget-factor.ts';
export { endUnusedSessions } from './sessions/end-unused.ts';
export { MembershipResolver, OrganisationMembersResolver, ViewerResolver } from './viewer.resolver.ts';

/** Who is invited to work in a house: by its leads, by who coordinates its department, by whoever runs the accounts. */
export { InvitationEntity } from './invitation.entity.ts';
export { Invitation } from './invitation.type.ts';
export { InvitationResolver, OrganisationInvitationsResolver } from './invitation.resolver.ts';
export { invitationByUuid as readInvitation } from './read-invitations.ts';
export { housesNamed, inviteAtConsole, isFunction, setUpLink } from './invite-at-console.ts';
export type { ConsoleInvitation } from './invite-at-console.ts';
export { linksOf } from './invitation-link.ts';
export type { Links } from './invitation-link.ts';
export { useInvitationLinks } from './links-of-hub.ts';

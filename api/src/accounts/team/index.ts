/** Who works in a house: suspended, given back, ended, and who takes over what they were in charge of. */
export { OrganisationTeamResolver, TeamMemberResolver } from './team-member.resolver.ts';
export { teamMemberByUuid as readTeamMember } from './read-team.ts';
export { TeamMemberEntity } from './team-member.entity.ts';
export { endMemberships } from './end-memberships.ts';
export { putToSleep } from './put-to-sleep.ts';

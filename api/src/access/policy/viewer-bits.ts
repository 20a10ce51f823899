import { directoryRelations } from '../relations.ts';

/**
 * The SQL that says who asks. `nullif`, because a setting made locally becomes '' after the commit: an
 * identity that is not set matches no row.
 */
const setting = (name: string, type: string): string =>
  `nullif(current_setting('maillage.${name}', true), '')::${type}`;

export const viewerOrganisation = `(${setting('organisation_id', 'uuid')})`;
export const viewerMembership = `(${setting('membership_id', 'uuid')})`;
export const viewerUser = `(${setting('user_id', 'text')})`;
export const viewerFunctions = `coalesce(${setting('functions', 'int')}, 0)`;
export const viewerDirectory = `coalesce(${setting('directory', 'int')}, 0)`;

/** SQL: true for who coordinates, whatever their organisation. */
export const viewerCoordinates = `${viewerDirectory} & ${directoryRelations.coordinator} <> 0`;

/** The clinician bit counts for the psychologist assigned, not for her colleagues. */
export const caseViewer = {
  organisation: viewerOrganisation,
  bits: `(case when party.clinician_id = ${viewerMembership} then party.relations else party.relations & ~32 end) & ${viewerFunctions}`,
  participantBits: `(case when ${viewerMembership} = any(party.clinician_ids) then party.relations else party.relations & ~32 end) & ${viewerFunctions}`,
} as const;

/**
 * SQL: true for an organisation that is a party only because it is asked to take a referral over, or because it took
 * over later what goes on from it. One that coordinated before is a party since an earlier instant. It stays so once
 * it took it over: there it goes on elsewhere.
 */
export const onlyAsked = (referral: string, party = 'party'): string =>
  `coalesce(${referral}.redirect_to_id = ${party}.organisation_id and ${referral}.redirect_asked_at = ${party}.submitted_at
    or ${referral}.status = 'REDIRECTED' and ${party}.submitted_at >= ${referral}.redirected_at, false)`;

/** Bits on an entry of the directory: everyone signed in, its own members, coordinators, administrators. */
export function directoryBits(organisation: string): string {
  return `((${viewerDirectory} & (1 | 4 | 8)) | (case when ${organisation} = ${viewerOrganisation} then 2 else 0 end))`;
}

/** The same for memberships, where one is also oneself; being in the network says nothing about people. */
export function membershipBits(organisation: string, user: string): string {
  return `((${viewerDirectory} & (4 | 8)) | (case when ${organisation} = ${viewerOrganisation} then 2 else 0 end) | (case when ${user} = ${viewerUser} then 16 else 0 end))`;
}

/** SQL: when something last changed in a referral that the viewer reads. */
export const activityOf = (referral: string): string =>
  `(select activity.at from hub.referral_activity activity
     where activity.referral_id = ${referral}.id and activity.organisation_id = ${viewerOrganisation} and activity.functions = ${viewerFunctions})`;

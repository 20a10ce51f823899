import {
  accountRelations,
  caseRelations,
  directoryRelations,
  formerParties,
  houseRelations,
  leadsOwnHouse,
  partnerBits,
  teamRelations,
} from '../relations.ts';

const { network, own, coordinator, administrator, self } = directoryRelations;

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

/** SQL: true for who acts in a service through the registry that works for it. */
export const isThroughRegistry = `exists (select from hub.membership acting where acting.id = ${viewerMembership} and acting.through_id is not null)`;

/** SQL: true for who coordinates, whatever their organisation. */
export const viewerCoordinates = `${viewerDirectory} & ${coordinator} <> 0`;

/** SQL: true for a function that its holder has at this instant: begun, neither suspended nor ended. */
export const isActiveMember = (row: string): string =>
  `${row}.active_from <= now() and (${row}.active_until is null or ${row}.active_until > now()) and ${row}.suspended_at is null`;

/** SQL: true for who runs the accounts. */
export const isAdministrator = `${viewerDirectory} & ${administrator} <> 0`;

const { clinician, formerPartner } = caseRelations;

/** SQL: the bits that a party of a case gives to one of its house. A psychologist is what she is by name: her house's part is not hers. */
export const bitsOfMember = (given: {
  readonly functions: string;
  readonly isAssigned: string;
  readonly wasAssigned: string;
}): string =>
  `(case when ${given.isAssigned} then party.relations & ~${formerPartner}
         when ${given.wasAssigned} then ${formerPartner}
         when ${given.functions} & ${clinician} <> 0 then party.relations & ~${clinician | formerPartner}
         else party.relations & ~${clinician} end) & ${given.functions}`;

/**
 * The clinician bit counts for the psychologist assigned, not for her colleagues; of a draft that its author has not shared
 * with their service no bit counts for anybody else.
 */
const assigned = (isAssigned: string, wasAssigned: string): string =>
  `case when party.private_to_id is not null and party.private_to_id is distinct from ${viewerMembership} then 0
         else ${bitsOfMember({ functions: viewerFunctions, isAssigned, wasAssigned })} end`;

export const caseViewer = {
  organisation: viewerOrganisation,
  bits: assigned(
    `party.clinician_id = ${viewerMembership}`,
    `${viewerMembership} = any(party.former_clinician_ids)`,
  ),
  // Of a person one reads nothing more by what one was.
  participantBits: assigned(`${viewerMembership} = any(party.clinician_ids)`, 'false'),
} as const;

/**
 * SQL: true for an organisation that is a party only because it is asked to take a referral over, or because it took
 * over later what goes on from it. One that coordinated before is a party since an earlier instant. It stays so once
 * it took it over: there it goes on elsewhere.
 */
export const isInvitedOnly = (referral: string, party = 'party'): string =>
  `coalesce(${referral}.redirect_to_id = ${party}.organisation_id and ${referral}.redirect_asked_at = ${party}.submitted_at
    or ${referral}.status = 'REDIRECTED' and ${party}.submitted_at >= ${referral}.redirected_at, false)`;

/**
 * SQL: the bits by which one's own words stay readable to who takes part no more: those of its house, or of the psychologist
 * herself, whose house goes on.
 */
export const ownWords = (row: string): string =>
  `(case when ${row}.author_organisation_id = ${viewerOrganisation} and (${viewerFunctions} & ${clinician} = 0 or ${row}.author_id = ${viewerMembership}) then ${formerParties} else 0 end)`;

/**
 * SQL: the bits by which nothing is read of what was written then: those of a partner whose part was over before. Who took part until the
 * case was closed hears on, as long as the case may still be asked about.
 */
export const afterPart = (written: string, referral = `${written}.referral_id`): string =>
  `(case when party.over_at < ${written}.at and party.over_at is distinct from (select closed.outcome_acknowledged_at from hub.referral closed where closed.id = ${referral}) then ${partnerBits} else 0 end)`;

/**
 * SQL: the audience of a line, as far as this party hears it. Who handed a case over hears that it was taken over, and nothing
 * of what comes after; nor does a partner of what comes after its part.
 */
export const heard = (line: string, referral?: string): string =>
  `(${line}.audience & ~(case when ${line}.at = party.handed_over_at then 0 else ${caseRelations.formerReferrer} end) & ~${afterPart(line, referral)})`;

const when = (condition: string, bit: number): string => `(case when ${condition} then ${bit} else 0 end)`;

/** Bits that everyone signed in, coordinators and administrators hold on whatever is the whole network's. */
export const networkBits = `(${viewerDirectory} & ${network | coordinator | administrator})`;

/** SQL: a coordinator of the CPCA that leads a convention coordinates the region, and not its own department alone. */
export const leadsRegion = (): string => `rights.leads_region(${viewerOrganisation})`;

/** Bits on an entry of the directory: everyone signed in, its own members, coordinators, administrators. */
export function directoryBits(organisation: string): string {
  return `(${networkBits} | ${when(`${organisation} = ${viewerOrganisation}`, own)})`;
}

/** The same for memberships, where one is also oneself; being in the network says nothing about people. */
export function membershipBits(organisation: string, user: string): string {
  return `((${viewerDirectory} & ${coordinator | administrator}) | ${when(`${organisation} = ${viewerOrganisation}`, own)} | ${when(`${user} = ${viewerUser}`, self)})`;
}

/**
 * SQL: true where the viewer's CPCA receives for a department in which this house has its seat or which it serves. Who
 * leads a convention coordinates its departments too, and what belongs to no department.
 */
export const coordinatesHouse = (organisation: string): string =>
  // Every table has a name of its own here: one that was called as its caller's row would be compared with itself.
  `exists (select from (select mine.department_code from hub.coverage mine where mine.organisation_id = ${viewerOrganisation}
                        union all select bound.department_code from hub.agreement led
                                    join hub.agreement_department bound on bound.agreement_id = led.id
                                   where led.lead_id = ${viewerOrganisation}) ours
            where ours.department_code in (select seat.department_code from hub.organisation seat where seat.id = ${organisation}
                                           union all select served.department_code from hub.coverage served where served.organisation_id = ${organisation})
               or not exists (select from hub.organisation seat where seat.id = ${organisation} and seat.department_code is not null)
                  and not exists (select from hub.coverage served where served.organisation_id = ${organisation})
                  and exists (select from hub.agreement led where led.lead_id = ${viewerOrganisation}))`;

/**
 * Bits on what hangs on a house.
 * @param coordinates says who coordinates its department: a view looks it up, a policy has to ask a function
 */
export function houseBits(
  organisation: string,
  coordinates: (house: string) => string = coordinatesHouse,
): string {
  const isOwn = `${organisation} = ${viewerOrganisation}`;
  return `(${[
    when(`${viewerDirectory} & ${network} <> 0`, houseRelations.network),
    when(viewerCoordinates, houseRelations.coordinator),
    when(`${viewerCoordinates} and ${coordinates(organisation)}`, houseRelations.departmentCoordinator),
    when(isOwn, houseRelations.member),
    when(`${isOwn} and ${viewerCoordinates}`, houseRelations.ownCoordinator),
  ].join(' | ')})`;
}

/** The same for a policy or a trigger, which may not read the tables beside its own. */
export const houseBitsAsWriter = (organisation: string): string =>
  houseBits(organisation, (house) => `rights.viewer_coordinates(${house})`);

/**
 * Bits on what hangs on the team of a house.
 * @param coordinates says who coordinates its department: a view looks it up, a policy has to ask a function
 */
export function teamBits(
  organisation: string,
  coordinates: (house: string) => string = coordinatesHouse,
): string {
  return `(${[
    when(
      `${organisation} = ${viewerOrganisation} and ${viewerDirectory} & ${leadsOwnHouse} <> 0`,
      teamRelations.lead,
    ),
    when(`${viewerCoordinates} and ${coordinates(organisation)}`, teamRelations.departmentCoordinator),
    when(isAdministrator, teamRelations.administrator),
  ].join(' | ')})`;
}

/** The same for a policy or a trigger, which may not read the tables beside its own. */
export const teamBitsAsWriter = (organisation: string): string =>
  teamBits(organisation, (house) => `rights.viewer_coordinates(${house})`);

/** Bits on what somebody keeps for themselves, in one of their functions. */
export const accountBits = (membership: string): string =>
  when(`${membership} = ${viewerMembership}`, accountRelations.self);

/** SQL: whose desk the viewer sits at: the service's, or their own where what counts is to whom it is assigned. */
export const deskOwner = `(case when ${viewerFunctions} & ${clinician} <> 0 then ${viewerMembership} else ${viewerOrganisation} end)`;

/** SQL: when something last changed in a referral that the viewer reads. */
export const activityOf = (referral: string): string =>
  `(select desk.activity_at from hub.referral_desk desk
     where desk.referral_id = ${referral}.id and desk.owner_id = ${deskOwner} and desk.functions = ${viewerFunctions})`;

import { memberFunctions, type MemberFunction } from '../../access/index.ts';
import type { OrganisationKind } from '../../directory/index.ts';

/** The functions that people have in a house, by its kind. A kind that is not here does not compile. */
// prettier-ignore
const functionsByKind = {
  COURT_OF_APPEAL:             ['PROSECUTOR', 'REGISTRY', 'LEAD'],
  JUDICIAL_COURT:              ['REGISTRY', 'LEAD'],
  LOCAL_COURT:                 ['FAMILY_JUDGE', 'REGISTRY', 'LEAD'],
  PROSECUTION_SERVICE:         ['PROSECUTOR', 'LEAD'],
  // they order a judicial supervision as the judges of liberty and custody do
  INVESTIGATION_SERVICE:       ['LIBERTY_AND_CUSTODY_JUDGE', 'LEAD'],
  LIBERTY_AND_CUSTODY_SERVICE: ['LIBERTY_AND_CUSTODY_JUDGE', 'LEAD'],
  SENTENCE_ENFORCEMENT_SERVICE:['SENTENCE_ENFORCEMENT_JUDGE', 'LEAD'],
  FAMILY_AFFAIRS_SERVICE:      ['FAMILY_JUDGE', 'LEAD'],
  COURT_REGISTRY:              ['REGISTRY', 'LEAD'],
  PROBATION_SERVICE:           ['PROBATION_OFFICER', 'LEAD'],
  CPCA:                        ['COORDINATOR', 'CASEWORKER', 'CLINICIAN', 'LEAD', 'ADMINISTRATOR'],
  HELPLINE:                    ['ASSOCIATION_WORKER', 'LEAD'],
  PREFECTURE:                  ['OBSERVER', 'LEAD'],
  SUB_PREFECTURE:              ['OBSERVER', 'LEAD'],
  REGIONAL_HEALTH_AGENCY:      ['OBSERVER', 'LEAD'],
  POLICE:                      ['LOCAL_OFFICER', 'LEAD'],
  GENDARMERIE:                 ['LOCAL_OFFICER', 'LEAD'],
  HEALTH:                      ['HEALTH_WORKER', 'LEAD'],
  ASSOCIATION:                 ['ASSOCIATION_WORKER', 'HOUSING_WORKER', 'LEAD'],
  TOWN_HALL:                   ['LOCAL_OFFICER', 'LEAD'],
  DEPARTMENT_COUNCIL:          ['LOCAL_OFFICER', 'LEAD'],
  ADMINISTRATION:              ['OBSERVER', 'LOCAL_OFFICER', 'LEAD'],
} as const satisfies Readonly<Record<OrganisationKind, readonly MemberFunction[]>>;

/**
 * The functions that somebody may invite to in a house of this kind. Whoever runs the accounts is made by their like: a
 * coordinator who could invite one would be one.
 */
export function functionsOfHouse(kind: OrganisationKind, inviter: MemberFunction): readonly MemberFunction[] {
  const all: readonly MemberFunction[] = functionsByKind[kind];
  return inviter === 'ADMINISTRATOR' ? all : all.filter((one) => one !== 'ADMINISTRATOR');
}

/** Every function, by the order of the grids: what the console may invite to. */
export const everyFunction = Object.keys(memberFunctions) as readonly MemberFunction[];

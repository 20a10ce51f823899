import { ModuleValues, type Module, type OrganisationKind } from '#lib/graphql/generated/enums.ts';
import type { OrganisationFilter } from '#lib/graphql/generated/graphql.ts';
import { departments } from '#lib/directory/departments.ts';

/** Kinds as people look for them; the contract is finer. */
export const kindGroups = {
  juridictions: [
    'COURT_OF_APPEAL',
    'JUDICIAL_COURT',
    'LOCAL_COURT',
    'PROSECUTION_SERVICE',
    'INVESTIGATION_SERVICE',
    'LIBERTY_AND_CUSTODY_SERVICE',
    'SENTENCE_ENFORCEMENT_SERVICE',
    'FAMILY_AFFAIRS_SERVICE',
    'COURT_REGISTRY',
  ],
  spip: ['PROBATION_SERVICE'],
  cpca: ['CPCA', 'HELPLINE'],
  sante: ['HEALTH'],
  associations: ['ASSOCIATION'],
  collectivites: ['TOWN_HALL', 'DEPARTMENT_COUNCIL'],
  securite: ['POLICE', 'GENDARMERIE'],
  etat: ['PREFECTURE', 'SUB_PREFECTURE', 'REGIONAL_HEALTH_AGENCY', 'ADMINISTRATION'],
} as const satisfies Record<string, readonly OrganisationKind[]>;

export type KindGroup = keyof typeof kindGroups;
export const kindGroupNames = Object.keys(kindGroups).filter(isKindGroup);

function isKindGroup(name: string): name is KindGroup {
  return Object.hasOwn(kindGroups, name);
}

function isModule(name: string): name is Module {
  return ModuleValues.some((value) => value === name);
}

/** What someone looks for, as it stands in the address of the page. */
export interface DirectoryQuestion {
  readonly search: string;
  readonly kinds: readonly KindGroup[];
  readonly modules: readonly Module[];
  readonly departments: readonly string[];
  readonly after: string | null;
  /** How many entries lie on the pages before this one. */
  readonly before: number;
  /** The entry shown beside the list. */
  readonly sheet: string | null;
}

/** Reads the address; what it does not know it leaves out. */
export function readQuestion(parameters: URLSearchParams): DirectoryQuestion {
  const before = Number(parameters.get('rang') ?? 0);
  return {
    search: (parameters.get('q') ?? '').trim().slice(0, 100),
    kinds: parameters.getAll('genre').filter(isKindGroup),
    modules: parameters.getAll('propose').filter(isModule),
    departments: parameters
      .getAll('departement')
      .filter((code) => departments.some((department) => department.code === code)),
    after: parameters.get('apres'),
    before: Number.isInteger(before) && before > 0 ? before : 0,
    sheet: parameters.get('fiche'),
  };
}

/** The same question as the API asks it. */
export function filterOf(question: DirectoryQuestion): OrganisationFilter | null {
  const filter: OrganisationFilter = {
    ...(question.kinds.length > 0
      ? { kinds: question.kinds.flatMap((group) => [...kindGroups[group]]) }
      : {}),
    ...(question.modules.length > 0 ? { modules: [...question.modules] } : {}),
    ...(question.departments.length > 0 ? { departments: [...question.departments] } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The address of a question, with some of it changed. Changing what is asked starts the list again. */
export function addressOf(
  question: DirectoryQuestion,
  change: Partial<DirectoryQuestion> = {},
): `/annuaire${string}` {
  const { search, kinds, modules, departments: codes, after, before, sheet } = { ...question, ...change };
  const parameters = new URLSearchParams();
  if (search) parameters.set('q', search);
  for (const kind of kinds) parameters.append('genre', kind);
  for (const module of modules) parameters.append('propose', module);
  for (const code of codes) parameters.append('departement', code);
  if (after) {
    parameters.set('apres', after);
    parameters.set('rang', String(before));
  }
  if (sheet) parameters.set('fiche', sheet);
  const text = parameters.toString();
  return text ? `/annuaire?${text}` : '/annuaire';
}

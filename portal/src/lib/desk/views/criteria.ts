import { departments } from '#lib/directory/departments.ts';
import {
  CameByValues,
  LegalBasisValues,
  ModuleValues,
  ReferralStatusValues,
  RelationValues,
  type CameBy,
  type LegalBasis,
  type Module,
  type ReferralStatus,
  type Relation,
} from '#lib/graphql/generated/enums.ts';
import type { ReferralFilter, SavedCriteriaInput } from '#lib/graphql/generated/graphql.ts';

/** What a list may be narrowed to besides its view. Nothing in it says anything of a person: it stands in addresses. */
export interface Criteria {
  readonly statuses: readonly ReferralStatus[];
  readonly departments: readonly string[];
  readonly modules: readonly Module[];
  readonly legalBases: readonly LegalBasis[];
  readonly cameBy: readonly CameBy[];
  readonly relations: readonly Relation[];
  readonly urgent: boolean;
  readonly overdue: boolean;
  readonly awaitsViewer: boolean;
  /** Whose outcome the authority has not acknowledged. */
  readonly outcomeUnacknowledged: boolean;
  /** Who takes care of it: oneself, nobody yet; null: whoever. */
  readonly charge: Charge | null;
  /** A house that sends, a court, a colleague in charge: by id, one of each. */
  readonly referrerId: string | null;
  readonly orderedById: string | null;
  readonly inChargeId: string | null;
}
export const charges = ['moi', 'personne'] as const;
export type Charge = (typeof charges)[number];

const departmentCodes = departments.map(({ code }) => code);

/** The names of the lists of words in addresses. */
export const listNames = {
  statuses: 'statut',
  departments: 'dep',
  modules: 'besoin',
  legalBases: 'cadre',
  cameBy: 'origine',
  relations: 'lien',
} as const;
/** The names of what is asked for or not. */
export const switchNames = {
  urgent: 'urgent',
  overdue: 'retard',
  awaitsViewer: 'attend',
  outcomeUnacknowledged: 'sans-accuse',
} as const;

/** The names of what is one of those that a list shows, by id. */
export const choiceNames = {
  referrerId: 'service',
  orderedById: 'juridiction',
  inChargeId: 'responsable',
} as const;
type Choice = keyof typeof choiceNames;

const choices = (chosen: (choice: Choice) => unknown): Readonly<Record<Choice, string | null>> => {
  const id = (value: unknown): string | null =>
    typeof value === 'string' && /^[\w-]{1,100}$/.test(value) ? value : null;
  return {
    referrerId: id(chosen('referrerId')),
    orderedById: id(chosen('orderedById')),
    inChargeId: id(chosen('inChargeId')),
  };
};

const chargeIn = (word: string | null): Charge | null => charges.find((charge) => charge === word) ?? null;

/** What an address asks for; a word that it does not know is left out. */
export function criteriaIn(query: URLSearchParams): Criteria {
  const words = <Word extends string>(name: string, known: readonly Word[]): readonly Word[] =>
    known.filter((word) => query.getAll(name).includes(word));
  return {
    statuses: words(listNames.statuses, ReferralStatusValues),
    departments: words(listNames.departments, departmentCodes),
    modules: words(listNames.modules, ModuleValues),
    legalBases: words(listNames.legalBases, LegalBasisValues),
    cameBy: words(listNames.cameBy, CameByValues),
    relations: words(listNames.relations, RelationValues),
    urgent: query.get(switchNames.urgent) === 'oui',
    overdue: query.get(switchNames.overdue) === 'oui',
    awaitsViewer: query.get(switchNames.awaitsViewer) === 'oui',
    outcomeUnacknowledged: query.get(switchNames.outcomeUnacknowledged) === 'oui',
    charge: chargeIn(query.get('suivi')) ?? chargeIn(query.get(choiceNames.inChargeId)),
    ...choices((choice) => {
      const chosen = query.get(choiceNames[choice]);
      // the panel asks in one field whose it is: oneself, nobody, or a colleague
      return choice === 'inChargeId' && chargeIn(chosen) ? null : chosen;
    }),
  };
}

/** The same as an address holds it, without a question mark; empty when there is none. */
export function criteriaQuery(criteria: Criteria): string {
  const query = new URLSearchParams();
  for (const [list, name] of Object.entries(listNames) as [keyof typeof listNames, string][])
    for (const word of criteria[list]) query.append(name, word);
  for (const [criterion, name] of Object.entries(switchNames) as [keyof typeof switchNames, string][])
    if (criteria[criterion]) query.set(name, 'oui');
  if (criteria.charge) query.set('suivi', criteria.charge);
  for (const [choice, name] of Object.entries(choiceNames) as [Choice, string][]) {
    const id = criteria[choice];
    if (id) query.set(name, id);
  }
  return query.toString();
}

/** How many criteria are set. */
export function criteriaCount(criteria: Criteria): number {
  return new URLSearchParams(criteriaQuery(criteria)).size;
}

/** As the API filters; what is not set takes nothing from the view that it is added to. */
export function criteriaFilter(criteria: Criteria): ReferralFilter & SavedCriteriaInput {
  const { statuses, departments: codes, modules, legalBases, cameBy, relations, charge } = criteria;
  const { referrerId, orderedById, inChargeId } = criteria;
  return {
    ...(statuses.length > 0 && { statuses: [...statuses] }),
    ...(codes.length > 0 && { departments: [...codes] }),
    ...(modules.length > 0 && { modules: [...modules] }),
    ...(legalBases.length > 0 && { legalBases: [...legalBases] }),
    ...(cameBy.length > 0 && { cameBy: [...cameBy] }),
    ...(relations.length > 0 && { relations: [...relations] }),
    ...(criteria.urgent && { urgent: true }),
    ...(criteria.overdue && { overdue: true }),
    ...(criteria.awaitsViewer && { awaitsViewer: true }),
    ...(criteria.outcomeUnacknowledged && { outcomeUnacknowledged: true }),
    ...(charge === 'moi' && { mine: true }),
    ...(charge === 'personne' && { followed: false }),
    ...(referrerId && { referrerId }),
    ...(orderedById && { orderedById }),
    ...(inChargeId && { inChargeId }),
  };
}

/** The statuses that both a view and the criteria on it name: a view that is narrowed never shows what is not in it. */
export function statusFilter(
  ofView: readonly ReferralStatus[] | null,
  criteria: Pick<Criteria, 'statuses'> | undefined,
): { readonly statuses?: ReferralStatus[] } {
  const wanted = criteria && criteria.statuses.length > 0 ? criteria.statuses : null;
  const both = ofView && wanted ? wanted.filter((status) => ofView.includes(status)) : (ofView ?? wanted);
  return both === null ? {} : { statuses: [...both] };
}

/** Criteria from a filter, or from a view that was kept. */
export function criteriaOf(filter: Readonly<Partial<Record<keyof SavedCriteriaInput, unknown>>>): Criteria {
  const words = <Word extends string>(stored: unknown, known: readonly Word[]): readonly Word[] =>
    known.filter((word) => Array.isArray(stored) && stored.includes(word));
  return {
    statuses: words(filter.statuses, ReferralStatusValues),
    departments: words(filter.departments, departmentCodes),
    modules: words(filter.modules, ModuleValues),
    legalBases: words(filter.legalBases, LegalBasisValues),
    cameBy: words(filter.cameBy, CameByValues),
    relations: words(filter.relations, RelationValues),
    urgent: filter.urgent === true,
    overdue: filter.overdue === true,
    awaitsViewer: filter.awaitsViewer === true,
    outcomeUnacknowledged: filter.outcomeUnacknowledged === true,
    charge: filter.mine === true ? 'moi' : filter.followed === false ? 'personne' : null,
    ...choices((choice) => filter[choice]),
  };
}

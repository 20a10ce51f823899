import type { VisibleDatabase } from '../../../access/visible.types.ts';
import type { WriteUnit } from '../../../context.ts';
import { courtServiceKinds } from '../../../directory/index.ts';
import type { LegalBasis } from '../../referral.enums.ts';

/** A service of a court that orders or enforces. */
export type CourtService = Exclude<(typeof courtServiceKinds)[number], 'COURT_REGISTRY'>;

/**
 * Which services of a court order or enforce what stands under a legal basis. Where only the court is named, the first is
 * meant; any other may be chosen.
 */
export const servicesBehind = {
  VOLUNTARY: [],
  PROSECUTION_ALTERNATIVE: ['PROSECUTION_SERVICE'],
  PENAL_SETTLEMENT: ['PROSECUTION_SERVICE'],
  JUDICIAL_SUPERVISION: ['LIBERTY_AND_CUSTODY_SERVICE', 'INVESTIGATION_SERVICE'],
  SUPERVISION_WITH_PLACEMENT: ['LIBERTY_AND_CUSTODY_SERVICE', 'INVESTIGATION_SERVICE'],
  PROBATIONARY_SUSPENDED_SENTENCE: ['SENTENCE_ENFORCEMENT_SERVICE'],
  COURSE_SENTENCE: ['SENTENCE_ENFORCEMENT_SERVICE'],
  SENTENCE_ADJUSTMENT: ['SENTENCE_ENFORCEMENT_SERVICE'],
  PROTECTION_ORDER: ['FAMILY_AFFAIRS_SERVICE'],
  // Of a sentence, or of a supervision before it.
  CARE_OBLIGATION: ['SENTENCE_ENFORCEMENT_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'INVESTIGATION_SERVICE'],
  CARE_INJUNCTION: ['SENTENCE_ENFORCEMENT_SERVICE'],
} as const satisfies Readonly<Record<LegalBasis, readonly CourtService[]>>;

type House = VisibleDatabase['visible.organisation'];
type Basis = LegalBasis | null | undefined;

/** Under which legal basis a house is named, and under which it was before. */
export interface Named {
  readonly basis: Basis;
  readonly before?: Basis;
}

/**
 * The kind of service that is meant by a house of this kind; null: the house itself. What followed from one legal basis
 * follows the next, where that service does nothing under it.
 */
export function kindMeant(kind: House['kind'], { basis, before }: Named): CourtService | null {
  const services: readonly CourtService[] = servicesBehind[basis ?? 'VOLUNTARY'];
  const [first = null] = services;
  if (kind === 'JUDICIAL_COURT') return first;
  const followed = servicesBehind[before ?? 'VOLUNTARY'][0] === kind && before !== basis;
  return followed && !services.some((service) => service === kind) ? first : null;
}

/** The service that is meant by a court, or that follows from another legal basis; else the house itself. */
export async function serviceMeant(unit: WriteUnit, house: House, named: Named): Promise<House> {
  return (await serviceOf(unit, house, kindMeant(house.kind, named))) ?? house;
}

/** Of a court, its service that is what a house of this kind is in its own, or that the legal basis says; else the house itself. */
export async function serviceLike(
  unit: WriteUnit,
  house: House,
  kind: House['kind'],
  basis: Basis,
): Promise<House> {
  const same =
    house.kind === 'JUDICIAL_COURT' ? courtServiceKinds.find((service) => service === kind) : undefined;
  return (await serviceOf(unit, house, same ?? kindMeant(house.kind, { basis }))) ?? house;
}

async function serviceOf(
  unit: WriteUnit,
  house: House,
  kind: House['kind'] | null,
): Promise<House | undefined> {
  const court = house.kind === 'JUDICIAL_COURT' ? house.id : house.parent_id;
  if (kind === null || court === null) return undefined;
  return unit.visible
    .selectFrom('visible.organisation')
    .selectAll()
    .where('parent_id', '=', court)
    .where('kind', '=', kind)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

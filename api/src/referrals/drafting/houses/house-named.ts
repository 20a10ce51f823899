import type { WriteUnit } from '../../../context.ts';
import { refusals } from '../../../errors.ts';
import type { Refusal } from '../../../errors.ts';
import type { KeyOf } from '../../../names.types.ts';
import { servicesBehind } from './court-service.ts';
import { visibleOrganisation } from '../check-draft.ts';

const among =
  (...kinds: readonly string[]) =>
  (kind: string) =>
    kinds.includes(kind);
const isCpca = among('CPCA');

/** Which kinds of houses may be named as what. */
const named = {
  orderedById: among(
    ...(['JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_OF_APPEAL'] as const),
    ...Object.values(servicesBehind).flat(),
  ),
  supervisedById: among('PROBATION_SERVICE'),
  recipientId: isCpca,
  // A CPCA that cannot take somebody redirects them.
  referrerId: (kind: string) => !isCpca(kind),
} as const;

/** As what an input names a house. */
export type NamedAs = keyof typeof named;

type OrganisationRow = NonNullable<Awaited<ReturnType<typeof visibleOrganisation>>>;

/** A house that an input names, through the viewer’s own view; null where it names none, undefined where it says nothing of it. */
export async function houseNamed(
  unit: WriteUnit,
  field: NamedAs,
  id: KeyOf<'Organisation'> | null | undefined,
): Promise<{ readonly house: OrganisationRow | null | undefined; readonly refusals: readonly Refusal[] }> {
  if (!id) return { house: id === undefined ? undefined : null, refusals: [] };
  const house = await visibleOrganisation(unit, id);
  if (house !== null && named[field](house.kind)) return { house, refusals: [] };
  return { house: undefined, refusals: [refusals.notFound(field)] };
}

import { areOfOneNature } from '../../access/index.ts';
import { anyOf } from '../../access/queries/index.ts';
import type { WriteUnit } from '../../context.ts';
import type { KeyOf } from '../../names.types.ts';
import { serviceLike } from '../drafting/houses/court-service.ts';
import type { ReferralRow } from '../reading/referral-node.ts';

/**
 * The house that is asked, by the one chosen: another of the nature of the viewer’s own, SPIP or court. Of a court, its service
 * of the same kind is meant. Null where there is none such.
 */
export async function houseMeant(
  unit: WriteUnit,
  row: ReferralRow,
  chosen: KeyOf<'Organisation'>,
): Promise<KeyOf<'Organisation'> | null> {
  const houses = await unit.visible
    .selectFrom('visible.organisation')
    .selectAll()
    .where(anyOf('id', [row.viewer_organisation_id, chosen]))
    .execute();
  const own = houses.find(({ id }) => id === row.viewer_organisation_id);
  const named = houses.find(({ id }) => id === chosen);
  if (own === undefined || named === undefined || !areOfOneNature(own.kind, named.kind)) return null;
  const meant = await serviceLike(unit, named, own.kind, row.legal_basis);
  return meant.id === own.id ? null : meant.id;
}

import { houseRelations, type MemberFunction } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import type { KeyOf } from '../../names.types.ts';
import { functionsOfHouse } from './functions-of-house.ts';

/**
 * The functions to which the viewer may invite in a house: its leads, who coordinates its department, and whoever runs the
 * accounts. Empty for everybody else, and for a house that is not there.
 */
export async function functionsToInvite(
  db: WriteUnit['visible'],
  ctx: HubContext,
  house: KeyOf<'Organisation'>,
): Promise<readonly MemberFunction[]> {
  const { function: inviter, organisationId } = ctx.acting();
  const isLead = inviter === 'LEAD' && house === organisationId;
  if (!isLead && inviter !== 'ADMINISTRATOR' && inviter !== 'COORDINATOR') return [];
  const found = await db
    .selectFrom('visible.house')
    .innerJoin('visible.organisation', 'visible.organisation.id', 'visible.house.organisation_id')
    .select(['visible.organisation.kind', 'visible.house.bits'])
    .where('visible.house.organisation_id', '=', house)
    .executeTakeFirst();
  if (found === undefined) return [];
  if (inviter === 'COORDINATOR' && (found.bits & houseRelations.departmentCoordinator) === 0) return [];
  return functionsOfHouse(found.kind, inviter);
}

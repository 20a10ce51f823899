import { anyOf } from '../../access/queries/index.ts';
import { houseRelations, type MemberFunction } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import type { OrganisationKind } from '../../directory/index.ts';
import type { KeyOf } from '../../names.types.ts';
import { functionsOfHouse } from './functions-of-house.ts';

/** A house, as far as it decides who lets people in there. */
interface House {
  readonly kind: OrganisationKind;
  /** what the viewer is to it */
  readonly bits: number;
}

/**
 * The functions to which the viewer may invite in a house: its leads, who coordinates its department, and whoever runs the
 * accounts. Empty for everybody else, and for a house that is not there.
 */
export async function functionsToInvite(
  ctx: HubContext,
  house: KeyOf<'Organisation'>,
): Promise<readonly MemberFunction[]> {
  if (!mayInviteSomewhere(ctx, house)) return [];
  const found = await ctx
    .loader<KeyOf<'Organisation'>, House | null>('who lets people in', (ids) =>
      ctx.read((db) => housesOf(db, ids)),
    )
    .load(house);
  return offered(ctx, found);
}

/** The same inside a change, of several houses: those into which the viewer lets nobody are not among them. */
export async function functionsToInviteNow(
  unit: WriteUnit,
  ctx: HubContext,
  houses: readonly KeyOf<'Organisation'>[],
): Promise<ReadonlyMap<KeyOf<'Organisation'>, readonly MemberFunction[]>> {
  const asked = [...new Set(houses)].filter((house) => mayInviteSomewhere(ctx, house));
  if (asked.length === 0) return new Map();
  const found = await housesOf(unit.visible, asked);
  const all = asked.map((house, place) => [house, offered(ctx, found[place] ?? null)] as const);
  return new Map(all.filter(([, functions]) => functions.length > 0));
}

/** Nobody else is asked about a house: a lead lets people into their own alone. */
function mayInviteSomewhere(ctx: HubContext, house: KeyOf<'Organisation'>): boolean {
  const { acting } = ctx.signedIn();
  if (acting === null) return false;
  return acting.function === 'LEAD'
    ? house === acting.organisationId
    : acting.function === 'ADMINISTRATOR' || acting.function === 'COORDINATOR';
}

function offered(ctx: HubContext, house: House | null): readonly MemberFunction[] {
  const { function: inviter } = ctx.acting();
  if (house === null) return [];
  const coordinates = (house.bits & houseRelations.departmentCoordinator) !== 0;
  return inviter === 'COORDINATOR' && !coordinates ? [] : functionsOfHouse(house.kind, inviter);
}

async function housesOf(
  db: WriteUnit['visible'],
  ids: readonly KeyOf<'Organisation'>[],
): Promise<readonly (House | null)[]> {
  const rows = await db
    .selectFrom('visible.house')
    .innerJoin('visible.organisation', 'visible.organisation.id', 'visible.house.organisation_id')
    .select(['visible.organisation.id', 'visible.organisation.kind', 'visible.house.bits'])
    .where(anyOf('visible.house.organisation_id', ids))
    .execute();
  const found = new Map<string, House>(rows.map(({ id, ...house }) => [id, house]));
  return ids.map((id) => found.get(id) ?? null);
}

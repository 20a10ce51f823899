import type { Selectable } from 'kysely';
import { anyOf, type PageRequest } from '../access/queries/index.ts';
import type { VisibleDatabase } from '../access/visible.types.ts';
import type { MemberFunction } from '../access/index.ts';
import type { HubContext } from '../context.ts';
import { nodeId } from '../ids.ts';
import type { KeyOf } from '../names.types.ts';
import type { Listed } from '../vocabulary/index.ts';
import { byArrival, listOfHouse } from './house-list.ts';
import type { Membership } from './membership.type.ts';

type Row = Selectable<VisibleDatabase['visible.membership']>;

/** A masked membership; its organisation is read when asked for. */
export type MembershipNode = Omit<Membership, 'organisation'> & {
  readonly typeName: 'Membership';
  readonly uuid: KeyOf<'Membership'>;
  readonly organisationUuid: KeyOf<'Organisation'> | null;
};

function membershipNode(row: Row): MembershipNode {
  return {
    typeName: 'Membership',
    uuid: row.id,
    id: nodeId('Membership', row.id),
    hidden: row.hidden,
    function: row.function,
    organisationUuid: row.organisation_id,
    personName: row.person_name,
  };
}

/** Every active function of the person who is signed in, oldest first. */
export async function ownMemberships(ctx: HubContext): Promise<MembershipNode[]> {
  const rows = await ctx.read((db) =>
    db.selectFrom('visible.membership').selectAll().where('is_self', '=', true).orderBy('id').execute(),
  );
  return rows.map(membershipNode);
}

/** The people of the viewer's own organisation, by name; those of one function when it is given. */
export async function colleagues(
  ctx: HubContext,
  memberFunction: MemberFunction | null | undefined,
): Promise<MembershipNode[]> {
  const { organisationId } = ctx.acting();
  const rows = await ctx.read((db) => {
    const all = db.selectFrom('visible.membership').selectAll().where('organisation_id', '=', organisationId);
    const some = memberFunction ? all.where('function', '=', memberFunction) : all;
    return some.orderBy('person_name').orderBy('id').execute();
  });
  return rows.map(membershipNode);
}

/** Who works in a house, as far as the viewer may know. */
export const membersOf = (
  ctx: HubContext,
  house: KeyOf<'Organisation'>,
  page: PageRequest,
): Promise<Listed<MembershipNode>> =>
  listOfHouse(
    ctx,
    { name: 'members', view: 'visible.membership', keys: byArrival, nodeOf: membershipNode },
    house,
    page,
  );

/** One membership; null when there is none, or none for this viewer. */
export async function membershipByUuid(
  ctx: HubContext,
  uuid: KeyOf<'Membership'>,
): Promise<MembershipNode | null> {
  const byId = ctx.loader<KeyOf<'Membership'>, MembershipNode | null>('membership', async (ids) => {
    const rows = await ctx.read((db) =>
      db.selectFrom('visible.membership').selectAll().where(anyOf('id', ids)).execute(),
    );
    const found = new Map<string, MembershipNode>(rows.map((row) => [row.id, membershipNode(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
  return byId.load(uuid);
}

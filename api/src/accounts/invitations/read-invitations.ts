import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { anyOf, readById, type OrderKey, type PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { instant, type Listed } from '../../vocabulary/index.ts';
import { listOfHouse } from '../house-list.ts';
import type { Invitation } from './invitation.type.ts';

export type InvitationRow = Selectable<VisibleDatabase['visible.invitation']>;
export type InvitationNode = Omit<Invitation, 'organisation' | 'invitedBy'> & {
  readonly typeName: 'Invitation';
  readonly row: InvitationRow;
};

/** The last invited first. */
const lastFirst: readonly OrderKey[] = [
  { name: 'at', expression: sql.ref('line.invited_at'), direction: 'desc', type: 'timestamptz' },
  { name: 'id', expression: sql.ref('line.id'), direction: 'desc', type: 'uuid' },
];

/** Who is invited to a house and has not come yet; empty for who lets nobody in there. */
export const invitationsOf = (
  ctx: HubContext,
  house: KeyOf<'Organisation'>,
  page: PageRequest,
): Promise<Listed<InvitationNode>> =>
  listOfHouse(
    ctx,
    { name: 'invitations', view: 'visible.invitation', keys: lastFirst, nodeOf: invitationNode },
    house,
    page,
  );

/** One invitation by its key; null when there is none, when it was accepted, or none for this viewer. */
export const invitationByUuid = readById(
  'Invitation',
  (db, ids) => db.selectFrom('visible.invitation').selectAll().where(anyOf('id', ids)).execute(),
  (row) => invitationNode(row),
);

/** The same inside a change. */
export async function invitationRow(
  db: WriteUnit['visible'],
  id: KeyOf<'Invitation'>,
): Promise<InvitationRow | null> {
  const [row = null] = await invitationRows(db, [id]);
  return row;
}

/** The same of several; those that are not there are left out. */
export const invitationRows = async (
  db: WriteUnit['visible'],
  ids: readonly KeyOf<'Invitation'>[],
): Promise<readonly InvitationRow[]> =>
  ids.length === 0
    ? []
    : await db.selectFrom('visible.invitation').selectAll().where(anyOf('id', ids)).execute();

/** A masked row in the form of the GraphQL type. */
export function invitationNode(row: InvitationRow): InvitationNode {
  return {
    typeName: 'Invitation',
    row,
    id: nodeId('Invitation', row.id),
    hidden: row.hidden,
    version: row.version,
    email: row.email,
    function: row.function,
    invitedAt: instant(row.invited_at),
    linkUntil: instant(row.link_until),
    delivery: row.delivery,
  };
}

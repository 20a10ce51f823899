import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Leave } from './leave.type.ts';

export type LeaveRow = Selectable<VisibleDatabase['visible.leave']>;
export type LeaveNode = Omit<Leave, 'membership' | 'standIn'> & {
  readonly typeName: 'Leave';
  readonly row: LeaveRow;
};

/** The leaves of one's own house that are not over, the next to begin first. */
export async function ownLeaves(ctx: HubContext): Promise<readonly LeaveNode[]> {
  const { organisationId } = ctx.acting();
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.leave')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('first_day')
      .orderBy('id')
      .execute(),
  );
  return rows.map(leaveNode);
}

/** The leave of a membership, whose key is its own; null when there is none, when it is over, or none for this viewer. */
export const leaveByMember = readById(
  'Leave',
  (db, ids) => db.selectFrom('visible.leave').selectAll().where(anyOf('id', ids)).execute(),
  (row) => leaveNode(row),
);

/** The same inside a change. */
export async function leaveRow(
  db: WriteUnit['visible'],
  member: KeyOf<'Membership'>,
): Promise<LeaveRow | null> {
  const row = await db.selectFrom('visible.leave').selectAll().where('id', '=', member).executeTakeFirst();
  return row ?? null;
}

/** A masked row in the form of the GraphQL type. */
export function leaveNode(row: LeaveRow): LeaveNode {
  return {
    typeName: 'Leave',
    row,
    id: nodeId('Leave', row.id),
    hidden: row.hidden,
    version: row.version,
    firstDay: row.first_day,
    lastDay: row.last_day,
  };
}

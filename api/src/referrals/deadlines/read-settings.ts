import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import { mayCoordinate } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { deadlineKinds } from './deadline-kinds.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import type { DeadlineSettings } from './deadline-settings.type.ts';

export type DeadlineSettingsRow = Selectable<VisibleDatabase['visible.deadline_setting']>;
export type DeadlineSettingsNode = Omit<DeadlineSettings, 'organisation'> & {
  readonly typeName: 'DeadlineSettings';
  readonly row: DeadlineSettingsRow;
};

/** The deadlines of a CPCA; null when it is none, or none for this viewer. */
export async function readDeadlineSettings(
  ctx: HubContext,
  organisation: KeyOf<'Organisation'> | null,
): Promise<DeadlineSettingsNode | null> {
  ctx.acting();
  return organisation === null ? null : settingsByOrganisation(ctx, organisation);
}

/** The same by the key of the CPCA, which is that of its settings too. */
export const settingsByOrganisation = readById(
  'DeadlineSettings',
  (db, ids) => db.selectFrom('visible.deadline_setting').selectAll().where(anyOf('id', ids)).execute(),
  (row, ctx) => settingsNode(ctx, row),
);

/** The row of a CPCA in the viewer's own view. */
export async function settingsRow(
  db: WriteUnit['visible'],
  organisation: KeyOf<'Organisation'>,
): Promise<DeadlineSettingsRow | null> {
  const row = await db
    .selectFrom('visible.deadline_setting')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .executeTakeFirst();
  return row ?? null;
}

/** True for who coordinates this CPCA; the row rights of the table say the same. */
export function mayChangeDeadlines(ctx: HubContext, organisation: KeyOf<'Organisation'> | null): boolean {
  const acting = ctx.acting();
  return acting.organisationId === organisation && mayCoordinate(acting.function);
}

/** A masked row in the form of the GraphQL type. */
export function settingsNode(ctx: HubContext, row: DeadlineSettingsRow): DeadlineSettingsNode {
  // The table keeps an object in it, and the verb that writes it keeps to the kinds.
  const amounts = row.amounts as Partial<Record<DeadlineKind, number>>;
  const kinds = Object.keys(deadlineKinds) as DeadlineKind[];
  return {
    typeName: 'DeadlineSettings',
    row,
    id: nodeId('DeadlineSettings', row.id),
    hidden: row.hidden,
    version: row.version,
    mayChange: mayChangeDeadlines(ctx, row.organisation_id),
    deadlines: kinds.map((kind) => {
      const { unit, amount, least, most } = deadlineKinds[kind];
      return { kind, unit, amount: amounts[kind] ?? amount, defaultAmount: amount, least, most };
    }),
  };
}

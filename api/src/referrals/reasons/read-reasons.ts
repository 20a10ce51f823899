import type { Selectable } from 'kysely';
import { readById, anyOf, anyOfWords } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { ReasonKind } from './reason-kinds.ts';
import type { Reason } from './reason.type.ts';

type ReasonRow = Selectable<VisibleDatabase['visible.reason']>;
export type ReasonNode = Reason & { readonly typeName: 'Reason' };

/** The reasons of a kind, or all, in the order in which people read them; retired ones too. */
export async function listReasons(ctx: HubContext, kind: ReasonKind | null): Promise<readonly ReasonNode[]> {
  ctx.acting();
  const rows = await ctx.read((db) => {
    const all = db.selectFrom('visible.reason').selectAll().orderBy('position').orderBy('code');
    return (kind === null ? all : all.where('kind', '=', kind)).execute();
  });
  return rows.map(reasonNode);
}

/** The reason whose code a case keeps, retired or not; null where it has none, or none for this viewer. */
export async function reasonByCode(
  ctx: HubContext,
  kind: ReasonKind,
  code: string | null,
): Promise<ReasonNode | null> {
  if (code === null) return null;
  return (await reasonsLoader(ctx).load(kind)).get(code) ?? null;
}

/** One reason by its key; null where there is none, or none for this viewer. */
export const readReason = readById(
  'Reason',
  (db, ids) => db.selectFrom('visible.reason').selectAll().where(anyOf('id', ids)).execute(),
  reasonNode,
);

/** One reason in the viewer's own view. */
export async function reasonRow(
  db: WriteUnit['visible'],
  kind: ReasonKind,
  code: string,
): Promise<ReasonRow | null> {
  const row = await db
    .selectFrom('visible.reason')
    .selectAll()
    .where('kind', '=', kind)
    .where('code', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

/** A masked row in the form of the GraphQL type. */
export function reasonNode(row: ReasonRow): ReasonNode {
  return {
    typeName: 'Reason',
    id: nodeId('Reason', row.id),
    hidden: row.hidden,
    version: row.version,
    kind: row.kind,
    code: row.code,
    labelFr: row.label_fr,
    labelEn: row.label_en,
    noteRequired: row.note_required,
    active: row.active,
    position: row.position,
  };
}

/** All reasons of a kind at once: a page of referrals says few different ones. */
function reasonsLoader(ctx: HubContext) {
  return ctx.loader<ReasonKind, ReadonlyMap<string, ReasonNode>>('reasons', async (kinds) => {
    const rows = await ctx.read((db) =>
      db.selectFrom('visible.reason').selectAll().where(anyOfWords('kind', kinds)).execute(),
    );
    return kinds.map(
      (kind) => new Map(rows.filter((row) => row.kind === kind).map((row) => [row.code, reasonNode(row)])),
    );
  });
}

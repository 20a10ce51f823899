import type { Selectable } from 'kysely';
import { anyOf, anyOfWords, readById } from '../../../access/queries/index.ts';
import type { VisibleDatabase } from '../../../access/visible.types.ts';
import type { HubContext } from '../../../context.ts';
import { nodeId } from '../../../ids.ts';
import { coordinatesRegion } from '../../reasons/index.ts';
import { LegalBasis } from '../../referral.enums.ts';
import type { ExpectedEnclosures } from './expected-enclosures.type.ts';

type ExpectedRow = Selectable<VisibleDatabase['visible.expected_enclosure']>;
export type ExpectedNode = Omit<ExpectedEnclosures, 'mayChange'> & {
  readonly typeName: 'ExpectedEnclosures';
};

/** What is expected under each legal basis, in the order in which people choose one. */
export async function listExpected(ctx: HubContext): Promise<readonly ExpectedNode[]> {
  ctx.acting();
  const rows = await ctx.read((db) => db.selectFrom('visible.expected_enclosure').selectAll().execute());
  const bases = Object.keys(LegalBasis);
  return rows
    .map(expectedNode)
    .sort((one, other) => bases.indexOf(one.legalBasis) - bases.indexOf(other.legalBasis));
}

/** The same of one legal basis, for a list of referrals at once. */
export function expectedLoader(ctx: HubContext) {
  return ctx.loader<LegalBasis, ExpectedNode | null>('expected enclosures', async (bases) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.expected_enclosure')
        .selectAll()
        .where(anyOfWords('legal_basis', bases))
        .execute(),
    );
    const nodes = new Map(rows.map((row) => [row.legal_basis, expectedNode(row)]));
    return bases.map((basis) => nodes.get(basis) ?? null);
  });
}

/** One of them by its key; null where there is none, or none for this viewer. */
export const readExpected = readById(
  'ExpectedEnclosures',
  (db, ids) => db.selectFrom('visible.expected_enclosure').selectAll().where(anyOf('id', ids)).execute(),
  expectedNode,
);

/** Whether the viewer may change them; the row rights of the table say the same. */
export function mayChangeExpected(ctx: HubContext): Promise<boolean> {
  return ctx
    .loader<'region', boolean>('coordinates the region', async (keys) => {
      const may = await ctx.read((db) => coordinatesRegion(ctx, db));
      return keys.map(() => may);
    })
    .load('region');
}

/** A masked row in the form of the GraphQL type. */
export function expectedNode(row: ExpectedRow): ExpectedNode {
  return {
    typeName: 'ExpectedEnclosures',
    id: nodeId('ExpectedEnclosures', row.id),
    hidden: row.hidden,
    version: row.version,
    legalBasis: row.legal_basis,
    fromCourt: row.from_court,
    fromProbation: row.from_probation,
    fromOthers: row.from_others,
  };
}

import type { SelectQueryBuilder } from 'kysely';
import { anyOfWords } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { codeOfKey, keyOfCode, nodeId } from '../../ids.ts';

/** A commune as it is answered; its department and courts are read when asked for. */
export interface CommuneNode extends CommuneRow {
  readonly typeName: 'Commune';
  readonly id: string;
}

/** A commune as read. */
export interface CommuneRow {
  readonly insee: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly postalCodes: readonly string[];
  readonly population: number | null;
  readonly departmentCode: string;
  readonly intercommunality: string | null;
}

type Communes = SelectQueryBuilder<
  VisibleDatabase,
  'visible.commune' | 'visible.intercommunality',
  CommuneRow
>;

/** Communes in the form of `CommuneRow`, to be narrowed. */
export function selectCommunes(db: Parameters<Parameters<HubContext['read']>[0]>[0]): Communes {
  return db
    .selectFrom('visible.commune')
    .leftJoin(
      'visible.intercommunality',
      'visible.intercommunality.siren',
      'visible.commune.intercommunality_siren',
    )
    .select([
      'visible.commune.insee',
      'visible.commune.name',
      'visible.commune.former_names as formerNames',
      'visible.commune.postal_codes as postalCodes',
      'visible.commune.population',
      'visible.commune.department_code as departmentCode',
      'visible.intercommunality.name as intercommunality',
    ]);
}

/** True for what may be an INSEE code or the code of a department; other text finds nothing and is not asked for. */
export function isCode(text: string): boolean {
  return /^[0-9AB]{2,5}$/.test(text);
}

/** A row in the form of the GraphQL type. */
export function communeNode(row: CommuneRow): CommuneNode {
  return { ...row, typeName: 'Commune', id: nodeId('Commune', keyOfCode(row.insee)) };
}

/** The commune of this key of `keyOfCode`; null when the network has none. */
export function communeByKey(ctx: HubContext, key: string): Promise<CommuneNode | null> {
  return communeByInsee(ctx, codeOfKey(key));
}

/** The commune of this INSEE code; null when the network has none. */
export async function communeByInsee(ctx: HubContext, insee: string | null): Promise<CommuneNode | null> {
  if (insee === null || !isCode(insee)) return null;
  return ctx
    .loader('commune', async (codes: readonly string[]) => {
      const rows = await ctx.read((db) =>
        selectCommunes(db).where(anyOfWords('visible.commune.insee', codes)).execute(),
      );
      const byInsee = new Map(rows.map((row) => [row.insee, communeNode(row)]));
      return codes.map((code) => byInsee.get(code) ?? null);
    })
    .load(insee);
}

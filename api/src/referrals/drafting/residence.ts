import { anyOf } from '../../access/queries/index.ts';
import type { WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { emptied } from './optional-input.ts';

/** What an input says of where someone lives. */
interface ResidenceInput {
  readonly residence?: string | null;
  readonly commune?: string | null;
}

/** Beyond the network nobody lives in one of its communes. */
const isBeyond = (residence: string | null | undefined): boolean =>
  residence === 'ELSEWHERE' || residence === 'ABROAD';

/** The commune that an input means: none beyond the network, whatever was chosen before. */
export const communeMeant = ({ residence, commune }: ResidenceInput): string | null | undefined =>
  isBeyond(residence) ? null : commune;

/** The department of the commune that an input names, through the viewer's own view; or why there is none. */
export async function departmentOfCommune(
  unit: WriteUnit,
  insee: string | null | undefined,
): Promise<{ readonly code: string | null | undefined; readonly refusals: readonly Refusal[] }> {
  if (!insee) return { code: emptied(insee), refusals: [] };
  const row = await unit.visible
    .selectFrom('visible.commune')
    .select('department_code')
    .where('insee', '=', insee)
    .executeTakeFirst();
  if (row !== undefined) return { code: row.department_code, refusals: [] };
  const words = /^\d[\dAB]\d{3}$/.test(insee) ? says.communeElsewhere : says.chooseCommune;
  return { code: undefined, refusals: [refusals.invalid('commune', words)] };
}

/** Who decides on the department of somebody who lives beyond the network, or nowhere. */
interface Deciding {
  readonly orderedById: KeyOf<'Organisation'> | null;
  readonly supervisedById: KeyOf<'Organisation'> | null;
  readonly recipientId: KeyOf<'Organisation'> | null;
  readonly referrerId: KeyOf<'Organisation'> | null;
}

/** The department of the court, of the SPIP, of the CPCA chosen, of the sender: of the first that has one. */
export async function departmentDecided(unit: WriteUnit, by: Deciding): Promise<string | null> {
  const ids = [by.orderedById, by.supervisedById, by.referrerId].filter((id) => id !== null);
  const rows =
    ids.length === 0
      ? []
      : await unit.visible
          .selectFrom('visible.organisation')
          .select(['id', 'department_code'])
          .where(anyOf('id', ids))
          .execute();
  const of = (id: string | null) => rows.find((row) => row.id === id)?.department_code ?? null;
  const court = of(by.orderedById) ?? of(by.supervisedById);
  if (court !== null || by.recipientId === null) return court ?? of(by.referrerId);
  const covered = await departmentsCovered(unit, by.recipientId);
  // of several that a CPCA covers, the sender's where it is among them
  return covered.find((code) => code === of(by.referrerId)) ?? covered[0] ?? of(by.referrerId);
}

async function departmentsCovered(unit: WriteUnit, id: KeyOf<'Organisation'>): Promise<readonly string[]> {
  const rows = await unit.visible
    .selectFrom('visible.coverage')
    .select('department_code')
    .where('organisation_id', '=', id)
    .orderBy('department_code')
    .execute();
  return rows.map((row) => row.department_code);
}

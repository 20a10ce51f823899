import { sql, type Expression, type SqlBool } from 'kysely';
import {
  totalCounts,
  countRows,
  eachNode,
  readPage,
  type OrderKey,
  type PageRequest,
} from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { communeNode, selectCommunes, type CommuneNode } from './communes.ts';
import { searchText, containsEachWord } from '../search/index.ts';

/**
 * Communes whose name, or that of one which has become part of them, holds every word typed, and which have the postal
 * code among what was typed ("63000 clermont"): those whose name begins with the words whole first, then those that
 * begin with them, then the larger ones. Nothing typed: all of them, the largest first.
 */
export async function searchCommunes(
  ctx: HubContext,
  typed: string,
  page: PageRequest,
): Promise<Listed<CommuneNode>> {
  const words = searchText(typed).split(' ');
  const codes = words.filter((word) => isPostalCode(word));
  const text = words.filter((word) => !isPostalCode(word)).join(' ');
  const name = sql<string>`visible.commune.search_text`;
  // a code alone asks for no word; signs alone find nothing
  const named = codes.length > 0 && text === '' ? '' : typed.replace(/\b\d{5}\b/g, ' ');
  const matches = sql<SqlBool>`(${sql.join([containsEachWord(name, named), ...codes.map(hasPostalCode)], sql` and `)})`;
  const keys: readonly OrderKey[] = [
    {
      name: 'begins',
      expression: sql<number>`case when starts_with(${name} || ' ', ${`${text} `}) then 0 when starts_with(${name}, ${text}) then 1 else 2 end`,
      direction: 'asc',
      type: 'int',
    },
    {
      name: 'population',
      expression: sql<number>`coalesce(visible.commune.population, 0)`,
      direction: 'desc',
      type: 'int',
    },
    { name: 'insee', expression: sql<string>`visible.commune.insee`, direction: 'asc', type: 'text' },
  ];
  const found = await ctx.read((db) =>
    readPage(ctx.list(`communes ${words.join(' ')}`), selectCommunes(db).where(matches), keys, page),
  );
  return {
    ...eachNode(found, communeNode),
    ...totalCounts((most) =>
      ctx.read((db) =>
        countRows(db, db.selectFrom('visible.commune').select('insee').where(matches).limit(most)),
      ),
    ),
  };
}

const isPostalCode = (word: string): boolean => /^\d{5}$/.test(word);

const hasPostalCode = (code: string): Expression<SqlBool> =>
  sql`visible.commune.postal_codes @> array[${code}]::text[]`;

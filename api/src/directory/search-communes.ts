import { sql } from 'kysely';
import { countedOnce, countRows } from '../access/counted.ts';
import { eachNode, readPage, type OrderKey, type PageRequest } from '../access/page.ts';
import type { HubContext } from '../context.ts';
import type { Listed } from '../vocabulary/index.ts';
import { communeNode, selectCommunes, type CommuneNode } from './communes.ts';
import { searchText } from './search-text.ts';
import { containsEachWord } from './search-condition.ts';

/**
 * Communes whose name holds every word typed, or whose postal code was typed: those that begin with what was
 * typed first, then the larger ones. Nothing typed: all of them, the largest first.
 */
export async function searchCommunes(
  ctx: HubContext,
  typed: string,
  page: PageRequest,
): Promise<Listed<CommuneNode>> {
  const text = searchText(typed);
  const name = sql<string>`visible.commune.search_text`;
  const matches = /^\d{5}$/.test(text)
    ? sql<boolean>`visible.commune.postal_codes @> array[${text}]::text[]`
    : containsEachWord(name, text);
  const keys: readonly OrderKey[] = [
    {
      name: 'begins',
      expression: sql<number>`case when starts_with(${name}, ${text}) then 0 else 1 end`,
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
    readPage(ctx.list(`communes ${text}`), selectCommunes(db).where(matches), keys, page),
  );
  return {
    ...eachNode(found, communeNode),
    ...countedOnce((most) =>
      ctx.read((db) =>
        countRows(db, db.selectFrom('visible.commune').select('insee').where(matches).limit(most)),
      ),
    ),
  };
}

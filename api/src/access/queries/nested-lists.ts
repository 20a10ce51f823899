import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Stretch } from './page.ts';
import type { VisibleDatabase } from '../visible.types.ts';

/** A list that hangs on objects, such as the timeline on a referral. Its rows are named `line` in the keys of its order. */
export interface NestedList {
  /** the masked view */
  readonly view: keyof VisibleDatabase;
  /** the column that says on what a row hangs */
  readonly hangsOn: string;
  /** SQL of what must hold of a row besides, where only some of the list are asked for */
  readonly only?: RawBuilder<unknown>;
}

/**
 * A stretch of one list as it hangs on each of many objects, in one statement: along the index for each of them, and no
 * further than its end.
 * @param groups the keys on which each list hangs: several, where an object goes on from others
 * @returns their rows, in the order of the groups, each with its keys as text beside it (`key_…`)
 */
export async function stretchesOf<Row>(
  db: Kysely<VisibleDatabase>,
  { view, hangsOn, only = always }: NestedList,
  groups: readonly (readonly string[])[],
  { keys, beyond, limit }: Stretch,
): Promise<readonly (readonly Row[])[]> {
  const texts = keys.map(({ expression, name }) => sql`(${expression})::text as ${sql.ref(`key_${name}`)}`);
  const order = sql.join(keys.map(({ expression, direction }) => sql`${expression} ${sql.raw(direction)}`));
  const { rows } = await sql<Row & { readonly place: string }>`
    select line.*, wanted.place from ${wanted(groups)}
     cross join lateral (select line.*, ${sql.join(texts)} from ${sql.table(view)} line
            where line.${sql.ref(hangsOn)} = any(wanted.keys::uuid[]) and ${only} ${beyond === null ? sql`` : sql`and ${beyond}`}
            order by ${order} limit ${limit}) line
     order by wanted.place, ${order}`.execute(db);
  const found: Row[][] = groups.map(() => []);
  for (const row of rows) found[Number(row.place) - 1]?.push(row);
  return found;
}

/** How many rows each of these lists has, in one statement. */
export async function countsOf(
  db: Kysely<VisibleDatabase>,
  { view, hangsOn, only = always }: NestedList,
  groups: readonly (readonly string[])[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly place: string; readonly count: number }>`
    select wanted.place, (select count(*)::int from ${sql.table(view)} line
            where line.${sql.ref(hangsOn)} = any(wanted.keys::uuid[]) and ${only}) as count from ${wanted(groups)}`.execute(
    db,
  );
  const counts = new Map(rows.map(({ place, count }) => [Number(place), count]));
  return groups.map((_, index) => counts.get(index + 1) ?? 0);
}

const always = sql`true`;

/** The groups as rows. An array of arrays would have to be as long as wide everywhere; a text of each has not. */
function wanted(groups: readonly (readonly string[])[]): RawBuilder<unknown> {
  return sql`unnest(${groups.map((keys) => `{${keys.join(',')}}`)}::text[]) with ordinality as wanted(keys, place)`;
}

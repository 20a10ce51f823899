import { sql } from 'kysely';
import type { Expression, SelectQueryBuilder, SqlBool } from 'kysely';
import { openCursor, type List } from './cursor.ts';
import { edgeOf, pageOf, type Page } from './edge.ts';
import { stretchOf, type PageRequest } from './page-request.ts';

export { pageSizes } from './page-request.ts';
export type { PageRequest } from './page-request.ts';
export type { List } from './cursor.ts';
export { eachNode } from './edge.ts';
export type { Page } from './edge.ts';

/** One key of an order. The last key of an order is unique; none is ever null (coalesce where it may be). */
export interface OrderKey {
  readonly name: string;
  readonly expression: Expression<unknown>;
  readonly direction: 'asc' | 'desc';
  /** SQL type of a cursor's value, so that text from a cursor compares as the column does */
  readonly type: 'text' | 'uuid' | 'timestamptz' | 'int' | 'boolean';
}

/** What is to be read for a page: the rows beyond a key, in this order, so many at most. */
export interface Stretch {
  readonly keys: readonly OrderKey[];
  /** null: from the beginning */
  readonly beyond: Expression<SqlBool> | null;
  readonly limit: number;
}

/**
 * Reads one page after a cursor, or before one, by comparing keys, so that rows which come or go never shift a page.
 * Backwards every key is turned round, which walks the same index from its other end.
 * @param list list and viewer: a cursor of another one is refused
 */
export async function readPage<DB, TB extends keyof DB, Row extends object>(
  list: List,
  query: SelectQueryBuilder<DB, TB, Row>,
  keys: readonly OrderKey[],
  request: PageRequest,
): Promise<Page<Row>> {
  return readStretch(list, keys, request, async ({ keys: order, beyond: after, limit }) => {
    let ordered = query;
    for (const key of order) {
      ordered = ordered
        .select(sql<string>`(${key.expression})::text`.as(`key_${key.name}`))
        .orderBy(key.expression as never, key.direction);
    }
    if (after !== null) ordered = ordered.where(after);
    return await ordered.limit(limit).execute();
  });
}

/**
 * The same, of whatever reads the rows: each carries its keys as text beside it (`key_…`), exact to the microsecond which
 * a Date would lose.
 */
export async function readStretch<Row extends object>(
  list: List,
  keys: readonly OrderKey[],
  request: PageRequest,
  read: (stretch: Stretch) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const { size, backwards, from } = stretchOf(request);
  const values = from === null ? null : openCursor(list, from, keys.length);
  const order = backwards ? keys.map(turned) : keys;
  const rows = await read({
    keys: order,
    beyond: values === null ? null : beyond(order, values),
    limit: size + 1,
  });
  const shown = rows.slice(0, size);
  const edges = (backwards ? shown.reverse() : shown).map((row) =>
    edgeOf(row, list, () => keys.map((key) => String((row as Record<string, unknown>)[`key_${key.name}`]))),
  );
  const [further, behind] = [rows.length > size, values !== null];
  return pageOf(edges, backwards ? behind : further, backwards ? further : behind);
}

const turned = (key: OrderKey): OrderKey => ({ ...key, direction: key.direction === 'asc' ? 'desc' : 'asc' });

/** After these keys: compared as one row where all go the same way, which an index of them walks from there on. */
function beyond(keys: readonly OrderKey[], values: readonly string[]): Expression<SqlBool> {
  const bound = keys.map(({ type }, index) => sql`${values[index]}::text::${sql.raw(type)}`);
  const [leading] = keys;
  if (leading === undefined || keys.length > values.length) return sql<SqlBool>`false`;
  if (keys.some(({ direction }) => direction !== leading.direction)) return oneByOne(keys, bound);
  const expressions = keys.map(({ expression }) => expression);
  return sql<SqlBool>`(${sql.join(expressions)}) ${sql.raw(leading.direction === 'asc' ? '>' : '<')} (${sql.join(bound)})`;
}

/** (a, b) after (x, y): a > x, or a = x and b > y; each key in its own direction. */
function oneByOne(keys: readonly OrderKey[], bound: readonly Expression<unknown>[]): Expression<SqlBool> {
  const [key, ...rest] = keys;
  const [value, ...others] = bound;
  if (key === undefined || value === undefined) return sql<SqlBool>`false`;
  const further =
    key.direction === 'asc' ? sql`${key.expression} > ${value}` : sql`${key.expression} < ${value}`;
  if (rest.length === 0) return sql<SqlBool>`${further}`;
  return sql<SqlBool>`(${further} or (${key.expression} = ${value} and ${oneByOne(rest, others)}))`;
}

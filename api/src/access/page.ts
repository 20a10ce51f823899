import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Expression, SelectQueryBuilder, SqlBool } from 'kysely';
import { requestErrors } from '../errors.ts';

let cursorKey: Buffer | null = null;

/** Sets the key that seals cursors. Called once at the start. */
export function useCursorSecret(secret: string): void {
  cursorKey = Buffer.from(hkdfSync('sha256', secret, '', 'maillage/cursor', 32));
}

/** One key of an order. The last key of an order is unique; none is ever null (coalesce where it may be). */
export interface OrderKey {
  readonly name: string;
  readonly expression: Expression<unknown>;
  readonly direction: 'asc' | 'desc';
  /** SQL type of a cursor's value, so that text from a cursor compares as the column does */
  readonly type: 'text' | 'uuid' | 'timestamptz' | 'int';
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/** A page of a keyset-ordered list, in Relay's terms. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Reads one page after a cursor by comparing keys, so that rows which come or go never shift a page.
 * @param list names list and order: a cursor of another list or order is refused
 */
export async function readPage<DB, TB extends keyof DB, Row extends object>(
  list: string,
  query: SelectQueryBuilder<DB, TB, Row>,
  keys: readonly OrderKey[],
  { first, after }: PageRequest,
): Promise<Page<Row>> {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw requestErrors.badFirst();
  const values = after === undefined || after === null ? null : openCursor(list, after, keys.length);
  let ordered = query;
  for (const key of keys) {
    // The key travels as text beside the row, exact to the microsecond which a Date would lose.
    ordered = ordered
      .select(sql<string>`(${key.expression})::text`.as(`key_${key.name}`))
      .orderBy(key.expression as never, key.direction);
  }
  if (values !== null) ordered = ordered.where(beyond(keys, values));
  const rows = await ordered.limit(first + 1).execute();
  const edges = rows.slice(0, first).map((row) => ({
    cursor: sealCursor(
      list,
      keys.map((key) => String((row as Record<string, unknown>)[`key_${key.name}`])),
    ),
    node: row as Row,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: values !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** (a, b) after (x, y): a > x, or a = x and b > y; each key in its own direction. */
function beyond(keys: readonly OrderKey[], values: readonly string[]): Expression<SqlBool> {
  const [key, ...rest] = keys;
  const [value, ...others] = values;
  if (key === undefined || value === undefined) return sql<SqlBool>`false`;
  const bound = sql`${value}::text::${sql.raw(key.type)}`;
  const further =
    key.direction === 'asc' ? sql`${key.expression} > ${bound}` : sql`${key.expression} < ${bound}`;
  if (rest.length === 0) return sql<SqlBool>`${further}`;
  return sql<SqlBool>`(${further} or (${key.expression} = ${bound} and ${beyond(rest, others)}))`;
}

/** A cursor may hold a name (a list ordered by name) and travels in addresses: it is encrypted, and bound to its list. */
export function sealCursor(list: string, values: readonly string[]): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(list));
  const body = Buffer.concat([cipher.update(JSON.stringify(values)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

export function openCursor(list: string, cursor: string, length: number): string[] {
  try {
    const sealed = Buffer.from(cursor, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12))
      .setAAD(Buffer.from(list))
      .setAuthTag(sealed.subarray(12, 28));
    const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString();
    const values = JSON.parse(text) as string[];
    if (values.length === length) return values;
  } catch {
    // Whatever the cause (cut, altered, of another list), the answer is the same.
  }
  throw requestErrors.badCursor();
}

function key(): Buffer {
  if (cursorKey === null) throw new Error('useCursorSecret must run before the first page is read');
  return cursorKey;
}

import type { Client } from 'pg';
import { newId } from '../../../ids.ts';
import { asViewer, forbidden } from './direct-sql.ts';
import type { ViewerSettings } from './direct-sql.ts';
import { ownership } from '../expected/row-ownership.ts';
import type { Verb } from '../expected/row-ownership.ts';

/** What the catalogue lets the writer's role do with a table, before any policy. */
export interface Reach {
  readonly table: string;
  readonly verbs: readonly Verb[];
  readonly key: readonly string[];
  /** whether it reads the rows' keys */
  readonly reads: boolean;
  readonly columns: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly inserted: readonly string[] | null;
}

type Attempt = readonly [sql: string, parameters: readonly unknown[]];

/** Every table that the writer's role reaches, read from the catalogue. */
export async function reachOfWriter(owner: Client): Promise<readonly Reach[]> {
  const { rows } = await owner.query<Reach>(`
    select c.relname as table,
           array_remove(array[case when insertable <> '{}' then 'insert' end, case when updatable <> '{}' then 'update' end,
                              case when has_table_privilege('maillage_writer', c.oid, 'DELETE') then 'delete' end], null) as verbs,
           array(select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
                  where indrelid = c.oid and indisprimary) as key,
           (select bool_and(has_column_privilege('maillage_writer', c.oid, attnum, 'SELECT'))
              from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey) where indrelid = c.oid and indisprimary) as reads, updatable as columns, types, insertable as inserted
      from pg_class c cross join lateral (
        select array_agg(attname::text order by attnum) filter (where has_column_privilege('maillage_writer', c.oid, attnum, 'INSERT')) as insertable,
               array_agg(attname::text order by attnum) filter (where has_column_privilege('maillage_writer', c.oid, attnum, 'UPDATE')) as updatable,
               array_agg(atttypid::regtype::text order by attnum) filter (where has_column_privilege('maillage_writer', c.oid, attnum, 'UPDATE')) as types
          from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) columns
     where c.relnamespace = 'hub'::regnamespace and c.relkind in ('r', 'p') and (insertable <> '{}' or updatable <> '{}')
     order by 1`);
  return rows;
}

/** Puts rows of everybody into the tables that a demonstration leaves empty. */
export async function fillTables(owner: Client, referral: string): Promise<void> {
  for (const { filled } of Object.values(ownership))
    if (filled !== undefined) await owner.query(filled, filled.includes('$1') ? [referral] : []);
}

/** Tries one statement inside a transaction and undoes it: true when it changes a row, or would but for a key that is taken. */
export async function goesThrough(
  api: Client,
  sql: string,
  parameters: readonly unknown[],
): Promise<boolean> {
  await api.query('savepoint attempt');
  try {
    return ((await api.query(sql, [...parameters])).rowCount ?? 0) > 0;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === forbidden) return false;
    // Refused for what it says, and not for whose it is: whoever wrote it was let through.
    if (code.startsWith('23')) return true;
    throw error;
  } finally {
    await api.query('rollback to attempt');
  }
}

/** How many rows a statement changes; none where it is refused. */
async function rowsChanged(api: Client, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  try {
    return (await api.query(sql, [...parameters])).rowCount ?? 0;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === forbidden || code.startsWith('23')) return 0;
    throw error;
  }
}

/** Some rows that are, or are not, this person's to change so. */
async function rowsOf(
  owner: Client,
  table: string,
  verb: Verb,
  viewer: ViewerSettings,
  whose: 'own' | 'foreign',
  howMany: 'some' | 'all' = 'some',
): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(row) as row from hub.${table} row
      where coalesce(${ownership[table]?.[verb] ?? 'false'}, false) = $4 and $1::uuid is not null and $2::uuid is not null and $3::int is not null
      order by md5(row::text) ${howMany === 'some' ? 'limit 4' : ''}`,
    [viewer.membership_id, viewer.organisation_id, viewer.functions, whose === 'own'],
  );
  return rows.map(({ row }) => row);
}

/** A value that no row of the demonstration has there. */
function otherValue(column: string, type: string): string {
  if (column === 'state') return "'QUEUED'";
  const values: Readonly<Record<string, string>> = {
    text: "'x'",
    uuid: 'gen_random_uuid()',
    boolean: `not coalesce(${column}, false)`,
    integer: `coalesce(${column}, 0) + 1`,
    'text[]': "'{X}'",
    'uuid[]': "'{00000000-0000-7000-a000-000000000001}'",
    jsonb: `'{"x": 1}'`,
  };
  return values[type] ?? 'now()';
}

function attemptsOn(reach: Reach, verb: Verb, row: Record<string, unknown>): readonly Attempt[] {
  const { table, key, columns, types, inserted } = reach;
  const where = key.map((column, at) => `${column} = $${at + 1}`).join(' and ');
  const keys = key.map((column) => row[column]);
  if (verb === 'delete') return [[`delete from hub.${table} where ${where}`, keys]];
  if (verb === 'update')
    return (columns ?? []).map((column, at) => [
      `update hub.${table} set ${column} = ${otherValue(column, types?.[at] ?? '')} where ${where}`,
      keys,
    ]);
  const copy = { ...row, ...(key.includes('id') ? { id: newId() } : {}) };
  const names = (inserted ?? []).join(', ');
  return [
    [
      `insert into hub.${table} (${names}) select ${names} from jsonb_populate_record(null::hub.${table}, $1)`,
      [copy],
    ],
  ];
}

/** The rows that this person may read as writer, by their keys. */
async function readable(
  owner: Client,
  api: Client,
  viewer: ViewerSettings,
  { table, key }: Reach,
): Promise<ReadonlySet<string>> {
  const whose = ownership[table]?.select ?? 'false';
  const keys = `to_jsonb(array[${key.map((column) => `row.${column}::text`).join(', ')}])::text as key`;
  const { rows } =
    typeof whose === 'string'
      ? await owner.query<{ key: string }>(
          `select ${keys} from hub.${table} row where coalesce(${whose}, false) and $1::uuid is not null and $2::uuid is not null and $3::int is not null`,
          [viewer.membership_id, viewer.organisation_id, viewer.functions],
        )
      : await asViewer(api, 'maillage_reader', viewer, () =>
          api.query<{ key: string }>(`select ${keys} from visible.${whose.seenIn} row`),
        );
  return new Set(rows.map(({ key: text }) => text));
}

/** The rows that the writer's role does read for this person, by their keys. */
async function read(api: Client, viewer: ViewerSettings, { table, key }: Reach): Promise<readonly string[]> {
  const keys = `to_jsonb(array[${key.map((column) => `row.${column}::text`).join(', ')}])::text as key`;
  return asViewer(api, 'maillage_writer', viewer, async () => {
    const { rows } = await api.query<{ key: string }>(`select ${keys} from hub.${table} row`);
    return rows.map(({ key: text }) => text);
  });
}

/** A value without a look at the row: a statement that reads nothing is under no policy of reading. */
function constantValue(column: string, type: string): string {
  const values: Readonly<Record<string, string>> = { boolean: 'true', integer: '1' };
  return values[type] ?? otherValue(column, type);
}

/** What one statement on all rows of the table changes beyond the person's own. */
async function sweeping(owner: Client, api: Client, viewer: ViewerSettings, reach: Reach): Promise<Tried> {
  const { table, verbs, columns, types } = reach;
  const statements: readonly (readonly [Verb, string])[] = [
    ...(columns ?? []).map(
      (column, at) =>
        [
          'update',
          `update hub.${table} set ${column} = ${constantValue(column, types?.[at] ?? '')}`,
        ] as const,
    ),
    ...(verbs.includes('delete') ? [['delete', `delete from hub.${table}`] as const] : []),
  ];
  const { never, together } = ownership[table] ?? {};
  const through: string[] = [];
  if (never !== undefined) {
    const sql = `update hub.${table} set ${never}`;
    if (await asViewer(api, 'maillage_writer', viewer, () => goesThrough(api, sql, []))) through.push(sql);
  }
  if (together !== undefined) {
    const sql = `update hub.${table} set ${together}`;
    const own = await rowsOf(owner, table, 'update', viewer, 'own', 'all');
    const changed = await asViewer(api, 'maillage_writer', viewer, () =>
      rowsChanged(api, sql, [viewer.membership_id]),
    );
    if (changed > own.length) through.push(sql);
  }
  for (const [verb, sql] of statements) {
    const own = await rowsOf(owner, table, verb, viewer, 'own', 'all');
    const changed = await asViewer(api, 'maillage_writer', viewer, () => rowsChanged(api, sql));
    if (changed > own.length) through.push(sql);
  }
  return { tried: statements.length, through };
}

/** What was tried in plain SQL, and which of it went through. */
export interface Tried {
  readonly tried: number;
  readonly through: readonly string[];
}

/** One person's attempts with every verb on the rows of one table that are somebody else's. */
export async function foreignAttempts(
  owner: Client,
  api: Client,
  viewer: ViewerSettings,
  reach: Reach,
): Promise<Tried> {
  const may = reach.reads ? await readable(owner, api, viewer, reach) : new Set<string>();
  const surplus = reach.reads ? (await read(api, viewer, reach)).filter((key) => !may.has(key)) : [];
  const swept = await sweeping(owner, api, viewer, reach);
  const single = await attemptsOf(owner, api, viewer, reach, 'foreign');
  return {
    tried: 1 + swept.tried + single.tried,
    through: [
      ...surplus.map((key) => `select from hub.${reach.table} ${key}`),
      ...swept.through,
      ...single.through.map(({ sql }) => sql),
    ],
  };
}

/** The verbs with which this person reaches rows of their own. */
export async function ownVerbs(
  owner: Client,
  api: Client,
  viewer: ViewerSettings,
  reach: Reach,
): Promise<readonly (Verb | 'select')[]> {
  const { through } = await attemptsOf(owner, api, viewer, reach, 'own');
  const together = ownership[reach.table]?.together;
  const changes =
    together !== undefined &&
    (await asViewer(api, 'maillage_writer', viewer, () =>
      rowsChanged(api, `update hub.${reach.table} set ${together}`, [viewer.membership_id]),
    )) > 0;
  const reads = reach.reads && (await read(api, viewer, reach)).length > 0;
  return [
    ...new Set([
      ...(reads ? (['select'] as const) : []),
      ...(changes ? (['update'] as const) : []),
      ...through.map(({ verb }) => verb),
    ]),
  ];
}

async function attemptsOf(
  owner: Client,
  api: Client,
  viewer: ViewerSettings,
  reach: Reach,
  whose: 'own' | 'foreign',
): Promise<{
  readonly tried: number;
  readonly through: readonly { readonly verb: Verb; readonly sql: string }[];
}> {
  const through: { verb: Verb; sql: string }[] = [];
  let tried = 0;
  for (const verb of reach.verbs) {
    const rows = await rowsOf(owner, reach.table, verb, viewer, whose);
    await asViewer(api, 'maillage_writer', viewer, async () => {
      for (const [sql, parameters] of rows.flatMap((row) => attemptsOn(reach, verb, row))) {
        tried += 1;
        if (await goesThrough(api, sql, parameters))
          through.push({ verb, sql: `${sql} ${JSON.stringify(parameters)}` });
      }
    });
  }
  return { tried, through };
}

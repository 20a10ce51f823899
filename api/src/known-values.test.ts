import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { columnsOf, conditionOf, constraintOf, valuesSql } from './database/known-values.ts';
import type { KnownColumn } from './database/known-values.ts';
import { fieldsOf, grids, storedIn } from './access/index.ts';
import { buildHubSchema } from './schema.ts';
import { knownColumns } from './known-values.ts';
import { checkOldRows } from './start/migrations/check-old-rows.ts';
import { withClient } from './start/postgres/database.ts';
import { asOwner } from './start/testing/released.ts';
import { testDatabase, type TestDatabase } from './testing/test-database.ts';

/** The lists of the code are those of the database: what is none of their words is not written. */

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const sql = async <Row extends object>(text: string): Promise<readonly Row[]> =>
  withClient(database.adminUrl, async (admin) => (await admin.query<Row>(text)).rows);

const constraints = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (
      await sql<{ name: string; condition: string }>(
        `select conrelid::regclass || ' ' || conname as name, oid || ' ' || pg_get_constraintdef(oid) as condition
           from pg_constraint where conname like '%\\_known' and connamespace = 'hub'::regnamespace`,
      )
    ).map(({ name, condition }) => [name, condition]),
  );
const nameOf = (column: KnownColumn): string => `hub.${column.table} ${constraintOf(column)}`;

/** A value with all words of a list in it, and one with a word that is in none. */
function probes({ values }: KnownColumn): readonly { readonly literal: string; readonly passes: boolean }[] {
  const other = 'NO_SUCH_WORD';
  if ('one' in values)
    return [...values.one, other].map((word) => ({ literal: `'${word}'::text`, passes: word !== other }));
  if ('some' in values)
    return [values.some, [...values.some, other]].map((words) => ({
      literal: `'{${words.join(',')}}'::text[]`,
      passes: !words.includes(other),
    }));
  if ('bits' in values)
    return [values.bits, values.bits + 1].map((bits) => ({
      literal: `${bits}`,
      passes: bits === values.bits,
    }));
  return [values.keys, [...values.keys, other]].map((keys) => ({
    literal: `'${JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1])))}'::jsonb`,
    passes: !keys.includes(other),
  }));
}

test('every column in which a governed type says a word of an enumeration has its list', async () => {
  const schema = await buildHubSchema();
  const columns = new Set(
    (
      await sql<{ name: string }>(
        "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'hub'",
      )
    ).map(({ name }) => name),
  );
  const said = grids.flatMap((grid) => {
    const { view } = grid;
    const type = schema.getType(grid.type);
    if (view === null || !isObjectType(type)) return [];
    const fields = type.getFields();
    return fieldsOf(grid)
      .filter((field) => fields[field] !== undefined && isEnumType(getNamedType(fields[field].type)))
      .flatMap((field) => storedIn(grid, field))
      .map((column) => `${view.write?.table ?? view.table ?? view.name}.${column}`)
      .filter((column) => columns.has(column));
  });
  const listed = knownColumns.map(({ table, column }) => `${table}.${column}`);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((column) => !listed.includes(column))).toEqual([]);
});

test('each list is held by the database, in the rows that are there too, and nothing else is', async () => {
  const held = await constraints();
  expect(Object.keys(held).sort()).toEqual(knownColumns.map(nameOf).sort());
  expect(Object.values(held).filter((condition) => condition.includes('NOT VALID'))).toEqual([]);
});

test.each(knownColumns.map((column) => [nameOf(column), column] as const))('%s', async (_name, column) => {
  const [expression] = await sql<{ text: string }>(
    `select pg_get_expr(conbin, conrelid) as text from pg_constraint
      where conrelid = 'hub.${column.table}'::regclass and conname = '${constraintOf(column)}'`,
  );
  const tried = probes(column);
  const [answer] = await sql<Record<string, boolean>>(
    `select ${tried
      .map(
        ({ literal }, index) =>
          `(select ${expression?.text} from (select ${literal}) row (${column.column})) as "${index}"`,
      )
      .join(', ')}`,
  );
  expect(tried.map((_, index) => answer?.[index])).toEqual(tried.map(({ passes }) => passes));
});

const withKinds = (more: readonly string[], less: readonly string[]): readonly KnownColumn[] =>
  knownColumns.map((column) =>
    column.table === 'organisation' && 'one' in column.values
      ? {
          ...column,
          values: { one: [...column.values.one, ...more].filter((word) => !less.includes(word)) },
        }
      : column,
  );
const apply = (columns: readonly KnownColumn[]): Promise<void> =>
  asOwner(database.adminUrl, async (orm) => {
    await orm.em.fork().transactional((em) => em.execute(valuesSql(columns)));
    await checkOldRows((text) => orm.em.execute(text));
  });
const kind = (columns: readonly KnownColumn[]): KnownColumn =>
  columns.find(({ table }) => table === 'organisation')!;

test('a value that is new changes the constraint of its list, and no other is so much as looked at', async () => {
  const before = await constraints();
  await apply(withKinds(['LIBRARY'], []));
  const after = await constraints();
  const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
  expect(changed).toEqual([nameOf(kind(knownColumns))]);
  expect(after[nameOf(kind(knownColumns))]).toMatch(/LIBRARY(?!.*NOT VALID)/);
});

test('a value that left its list stays where it is, is written nowhere any more, and the start says so', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await apply(withKinds([], ['PREFECTURE']));
  expect(warned.mock.calls).toEqual([[expect.stringMatching(/^Rows of hub[.]organisation .* kind /)]]);
  warned.mockRestore();
  const write = "update hub.organisation set kind = 'PREFECTURE' where kind = 'CPCA'";
  await expect(sql(write)).rejects.toMatchObject({ code: '23514' });
  const [left] = await sql<{ count: number }>(
    "select count(*)::int from hub.organisation where kind = 'PREFECTURE'",
  );
  expect(left?.count).toBeGreaterThan(0);
  await apply(knownColumns);
  expect((await constraints())[nameOf(kind(knownColumns))]).not.toMatch('NOT VALID');
});

test('a column that is listed no more is free', async () => {
  await apply(knownColumns.filter(({ table }) => table !== 'organisation'));
  expect(Object.keys(await constraints())).not.toContain(nameOf(kind(knownColumns)));
  await apply(knownColumns);
  expect(Object.keys(await constraints())).toContain(nameOf(kind(knownColumns)));
});

test('a list is written as one reads it', () => {
  const [column] = columnsOf({ attachment: { state: { one: ['READY', 'WAITING'] } } });
  expect(conditionOf(column!)).toBe("state in ('READY', 'WAITING')");
});

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Migration } from '@mikro-orm/migrations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryFolder } from '../settings.ts';
import { withClient } from '../start/postgres/database.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';

/** What docs/database.md says of the database is so: its conventions, and the list of triggers. */

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const lines = async (sql: string): Promise<readonly string[]> =>
  withClient(database.adminUrl, async (admin) =>
    (
      await admin.query<{ line: string }>(`select line from (${sql}) lines order by line collate "C"`)
    ).rows.map(({ line }) => line),
  );
const ours = "('hub', 'visible', 'rights', 'jobs', 'auth')";

test('every trigger is in the list, with its table and its moment, and nothing else is', async () => {
  const document = readFileSync(path.join(repositoryFolder, 'docs/database.md'), 'utf8');
  const listed = [...document.matchAll(/^\| `(\w+[.]\w+)` *\| `(\w+)` *\| (.*?) *\| (.*?) *\|$/gm)];
  expect(listed.map(([, table, name, when]) => `${table} ${name}: ${when}`)).toEqual(
    await lines(`
      select format('%s.%s %s: %s %s', nspname, relname, tgname,
                    case when tgtype & 2 <> 0 then 'before' else 'after' end,
                    concat_ws(' or ', case when tgtype & 4 <> 0 then 'insert' end, case when tgtype & 8 <> 0 then 'delete' end,
                      case when tgtype & 16 <> 0 then 'update' || coalesce(' of ' || (
                        select string_agg(attname, ', ' order by place)
                          from unnest(tgattr::int2[]) with ordinality changed (number, place)
                          join pg_attribute on attrelid = tgrelid and attnum = number), '') end)) as line
        from pg_trigger join pg_class on pg_class.oid = tgrelid join pg_namespace on pg_namespace.oid = relnamespace
       where not tgisinternal and nspname in ${ours}`),
  );
  // a sentence, and not the name once more
  expect(listed.filter(([, , , , rule]) => !/^[A-Z].{20,}[.]$/.test(rule ?? ''))).toEqual([]);
});

test('whatever runs as its owner fixes its search path, and public may run nothing', async () => {
  const routines = `pg_proc p join pg_namespace n on n.oid = pronamespace where nspname in ${ours}`;
  expect(await lines(`select p.oid::regprocedure::text as line from ${routines} and prosecdef`)).not.toEqual(
    [],
  );
  expect(
    await lines(`select p.oid::regprocedure::text as line from ${routines}
      and prosecdef and proconfig is distinct from array['search_path=pg_catalog']`),
  ).toEqual([]);
  expect(
    await lines(`select p.oid::regprocedure::text as line from ${routines}
      and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0)`),
  ).toEqual([]);
});

test('everything is the owner’s, as whom nobody logs in', async () => {
  expect(
    await lines(`
      select nspname || ' ' || rolname as line from pg_class c
        join pg_namespace n on n.oid = relnamespace join pg_roles on pg_roles.oid = relowner
       where nspname in ${ours} and (rolname <> 'maillage_owner' or rolcanlogin)
      union all
      select p.oid::regprocedure || ' ' || rolname from pg_proc p
        join pg_namespace n on n.oid = pronamespace join pg_roles on pg_roles.oid = proowner
       where nspname in ${ours} and rolname <> 'maillage_owner'`),
  ).toEqual([]);
});

test('who writes for a viewer updates columns, or a guard says which', async () => {
  const whole = await lines(`
    select c.relname as line from pg_class c join pg_namespace n on n.oid = relnamespace, aclexplode(relacl)
     where nspname = 'hub' and privilege_type = 'UPDATE' and grantee::regrole::text in ('maillage_writer', 'maillage_reader', 'maillage_api')`);
  const guarded = await lines(`
    select tgrelid::regclass::text as line from pg_trigger
     where tgname like 'guard\\_%' and tgtype & 2 <> 0 and tgtype & 16 <> 0`);
  expect(whole.filter((table) => !guarded.includes(`hub.${table}`))).toEqual([]);
});

test('every foreign key of the hub has an index that begins with it', async () => {
  expect(
    await lines(`
      select conrelid::regclass || ' ' || conname as line from pg_constraint
       where contype = 'f' and connamespace = 'hub'::regnamespace
         and not exists (
           select from pg_index where indrelid = conrelid
              and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`),
  ).toEqual([]);
});

test('names are in lower case with underscores; times, days and references are told by their endings', async () => {
  const columns = `pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
     where nspname in ('hub', 'visible', 'jobs') and relkind in ('r', 'p', 'v') and attnum > 0 and not attisdropped`;
  expect(
    await lines(`select format('%s.%s', relname, attname) as line from ${columns}
      and (attname !~ '^[a-z][a-z0-9_]*$' or relname !~ '^[a-z][a-z0-9_]*$')`),
  ).toEqual([]);
  expect(
    await lines(`select format('%s.%s', relname, attname) as line from ${columns} and nspname = 'hub'
      and atttypid = 'timestamptz'::regtype and attname !~ '(^|_)(at|by|from|until|since|after)$'`),
  ).toEqual([]);
});

/** SQL without what is in quotation marks and comments, one line as it stands in its file. */
const bare = (sql: string): readonly string[] =>
  sql
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, "''")
    .split('\n');
const keywords =
  /\b(SELECT|FROM|WHERE|AND|OR|NOT|NULL|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|TABLE|INDEX|BEGIN|END|IF|THEN|ELSE|CASE|WHEN|JOIN|ON|GRANT|REVOKE|RETURN|DEFAULT|PRIMARY|REFERENCES)\b/;

test('keywords are in lower case, in what is generated and in what is written', async () => {
  const texts = globSync('schema/*.sql', { cwd: repositoryFolder }).map((file) =>
    readFileSync(path.join(repositoryFolder, file), 'utf8'),
  );
  expect(texts).toHaveLength(2);
  for (const file of globSync('migrations/*.ts', { cwd: repositoryFolder })) {
    const exported = Object.values(
      (await import(path.join(repositoryFolder, file))) as Record<string, typeof Migration>,
    );
    const migration = Reflect.construct(exported[0]!, []) as Migration;
    await migration.up();
    texts.push(...migration.getQueries().map(String));
  }
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.flatMap(bare).filter((line) => keywords.test(line))).toEqual([]);
});

import { Client, escapeIdentifier } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, testSecret, type TestDatabase } from '../../testing/test-database.ts';
import { withClient } from '../postgres/database.ts';
import { loginUrl } from '../secret/logins.ts';
import { prepareRoles } from './roles.ts';

let database: TestDatabase;
let admin: Client;
let api: Client;

interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly string[];
}

beforeAll(async () => {
  database = await testDatabase();
  admin = new Client(database.adminUrl);
  api = new Client(loginUrl(database.adminUrl, 'maillage_api', testSecret));
  await Promise.all([admin.connect(), api.connect()]);
});
afterAll(async () => {
  await Promise.all([admin.end(), api.end()]);
  await database.drop();
});

/** Everything that holds rows and is the hub's: tables, views, sequences. */
async function relations(...schemas: readonly string[]): Promise<readonly Relation[]> {
  const { rows } = await admin.query<Relation>(
    `select nspname as schema, relname as name, relkind as kind,
            array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns
       from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind in ('r', 'p', 'v', 'm', 'S', 'f') and nspname = any($1)
      order by 1, 2`,
    [schemas],
  );
  return rows;
}

const named = ({ schema, name }: Relation): string => `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;

async function refusal(client: Client, sql: string): Promise<string> {
  try {
    await client.query(sql);
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
}
const forbidden = '42501';

async function as<T>(role: string, work: () => Promise<T>): Promise<T> {
  await api.query(`begin; set local role ${role}`);
  try {
    return await work();
  } finally {
    await api.query('rollback');
  }
}

describe('the login of the API', () => {
  test('owns nothing', async () => {
    const { rows } = await admin.query(
      `select objid::regclass from pg_shdepend
        where deptype = 'o' and refobjid in ('maillage_api'::regrole, 'maillage_auth'::regrole,
                                             'maillage_reader'::regrole, 'maillage_writer'::regrole)`,
    );
    expect(rows).toEqual([]);
  });
  test('is nothing special', async () => {
    const { rows } = await admin.query(
      `select rolname from pg_roles where rolname like 'maillage%'
          and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)`,
    );
    expect(rows).toEqual([]);
  });
  test('becomes reader or writer, and nobody else', async () => {
    for (const role of ['maillage_reader', 'maillage_writer'])
      expect(await refusal(api, `set role ${role}`)).toBe('allowed');
    await api.query('reset role');
    for (const role of [
      'maillage_owner',
      'maillage_auth',
      'postgres',
      'pg_read_all_data',
      'pg_write_all_data',
    ]) {
      expect([role, await refusal(api, `set role ${role}`)]).toEqual([role, forbidden]);
    }
  });
  test('by itself reads and writes no relation and no column', async () => {
    const all = await relations('hub', 'visible', 'auth');
    expect(all.length).toBeGreaterThan(30);
    for (const relation of all) {
      const { rows } = await admin.query<{ right: string; column: string | null }>(
        relation.kind === 'S'
          ? `select r as right, null as column from unnest(array['select', 'update', 'usage']) r
              where has_sequence_privilege('maillage_api', $1, r)`
          : `select r as right, null as column
               from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) r
              where has_table_privilege('maillage_api', $1, r)
             union all
             select r, a from unnest($2::text[]) a, unnest(array['select', 'insert', 'update', 'references']) r
              where has_column_privilege('maillage_api', $1, a, r)`,
        relation.kind === 'S' ? [named(relation)] : [named(relation), relation.columns],
      );
      expect([named(relation), rows]).toEqual([named(relation), []]);
      expect([named(relation), await refusal(api, `select * from ${named(relation)}`)]).toEqual([
        named(relation),
        forbidden,
      ]);
    }
  });
  test('makes no object, not even a temporary one', async () => {
    for (const sql of [
      'create table public.loot (x int)',
      'create temporary table loot (x int)',
      'create schema loot',
      'create table hub.loot (x int)',
      'create view visible.loot as select 1',
      'create extension dblink schema ext',
    ]) {
      expect([sql, await refusal(api, sql)]).toEqual([sql, forbidden]);
    }
  });
});

describe('as reader', () => {
  test('no table and no account can be read, column by column', async () => {
    for (const relation of await relations('hub', 'auth')) {
      for (const column of relation.columns) {
        const sql = `select ${escapeIdentifier(column)} from ${named(relation)}`;
        expect([sql, await as('maillage_reader', () => refusal(api, sql))]).toEqual([sql, forbidden]);
      }
    }
  });
  test('every masked view can be read, and shows nobody nothing', async () => {
    const views = await relations('visible');
    expect(views.length).toBeGreaterThan(10);
    for (const view of views) {
      const { rows } = await as('maillage_reader', () => api.query(`select * from ${named(view)}`));
      expect([named(view), rows]).toEqual([named(view), []]);
    }
  });
  test('nothing can be written', async () => {
    for (const relation of await relations('hub', 'visible', 'auth')) {
      if (relation.kind === 'S') continue;
      for (const sql of [`delete from ${named(relation)}`, `insert into ${named(relation)} default values`]) {
        expect([sql, await as('maillage_reader', () => refusal(api, sql))]).not.toEqual([sql, 'allowed']);
      }
    }
  });
});

describe('as writer', () => {
  test('no account can be read or changed', async () => {
    for (const relation of await relations('auth')) {
      for (const sql of [`select * from ${named(relation)}`, `delete from ${named(relation)}`]) {
        expect([sql, await as('maillage_writer', () => refusal(api, sql))]).toEqual([sql, forbidden]);
      }
    }
  });
  test('without a viewer no row of a case is seen', async () => {
    for (const relation of await relations('hub')) {
      if (relation.kind !== 'r') continue;
      const found = await as('maillage_writer', async () => {
        try {
          return (await api.query(`select * from ${named(relation)}`)).rowCount;
        } catch (error) {
          return (error as { code: string }).code;
        }
      });
      if (/referral|participant|status_update|audit|outbox|idempotency|membership/.test(relation.name)) {
        expect([named(relation), found]).toEqual([named(relation), found === forbidden ? forbidden : 0]);
      }
    }
  });
});

describe('the login of the accounts', () => {
  test('reads no case and no view', async () => {
    await withClient(loginUrl(database.adminUrl, 'maillage_auth', testSecret), async (auth) => {
      for (const relation of await relations('hub', 'visible')) {
        const sql = `select * from ${named(relation)}`;
        expect([sql, await refusal(auth, sql)]).toEqual([sql, forbidden]);
      }
      expect(await refusal(auth, 'select * from auth.session')).toBe('allowed');
      expect(await refusal(auth, 'create table auth.loot (x int)')).toBe(forbidden);
    });
  });
});

test('functions of the hub that act with their owner’s rights are known, and search no schema of others', async () => {
  const { rows } = await admin.query<{ name: string; settings: string[] | null }>(
    `select nspname || '.' || proname as name, proconfig as settings from pg_proc p join pg_namespace n on n.oid = pronamespace
      where prosecdef and nspname in ('hub', 'visible', 'auth', 'ext', 'public')`,
  );
  for (const { name, settings } of rows)
    expect([name, settings?.some((s) => s.startsWith('search_path='))]).toEqual([name, true]);
});

test('two databases of one server are prepared at once, and a role that is as it should be is not written again', async () => {
  const other = await testDatabase();
  const roles = async () =>
    (
      await admin.query(
        `select rolname, authid.xmin::text, setting.xmin::text as settings
           from pg_authid authid left join pg_db_role_setting setting on setrole = authid.oid
          where rolname ~ '^maillage_' order by rolname`,
      )
    ).rows as unknown[];
  try {
    const before = await roles();
    expect(before.length).toBeGreaterThan(5);
    const often = (adminUrl: string): Promise<void> =>
      withClient(adminUrl, async (client) => {
        for (let turn = 0; turn < 10; turn += 1) await prepareRoles(client, testSecret);
      });
    await Promise.all([often(database.adminUrl), often(other.adminUrl)]);
    expect(await roles()).toEqual(before);
  } finally {
    await other.drop();
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile } from '../../testing/index.ts';
import { grids } from '../policy/index.ts';
import { openViewNames } from '../masks/open-views.ts';
import { forbidden, loggedIn, ownerOf, refusalOf } from '../testing/attempts/direct-sql.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import { ownership } from '../testing/expected/row-ownership.ts';

/** What the API's login may do if nothing stands in front of the database: over the whole catalogue, no list by hand. */

const hub = hubForFile();
let owner: Client;
let api: Client;

interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly string[];
}
let relations: readonly Relation[] = [];
const full = ({ schema, name }: Relation): string => `"${schema}"."${name}"`;

beforeAll(async () => {
  await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  const { rows } = await owner.query<Relation>(
    `select n.nspname as schema, c.relname as name, c.relkind::text as kind,
            array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      order by 1, 2`,
  );
  relations = rows;
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const rowsOf = async <Row>(client: Client, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  (await client.query(sql, parameters)).rows as Row[];

/** Plans are kept from one viewer to the next: what an immutable function finds would be kept with them. */
test('nothing that finds out who views may be folded into a plan', async () => {
  const functions = await rowsOf<{ name: string; volatility: string; source: string }>(
    owner,
    `select p.oid::regprocedure::text as name, p.provolatile::text as volatility, pg_get_functiondef(p.oid) as source
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prokind = 'f' and n.nspname in ('hub', 'visible', 'jobs', 'rights')`,
  );
  expect(functions.length).toBeGreaterThan(0);
  const asking = /current_setting|current_user|session_user|\bhub\.|\bvisible\.|\brights\./;
  const folded = functions.filter(
    ({ volatility, source }) =>
      volatility === 'i' && asking.test(source.slice(source.search(/\bAS\b|\bRETURN\b|BEGIN ATOMIC/))),
  );
  expect(folded.map(({ name }) => name)).toEqual([]);
});

describe('the login maillage_api', () => {
  test('is no superuser, makes nothing, passes over no policy, inherits nothing', async () => {
    const [role] = await rowsOf(
      owner,
      "select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls, rolinherit from pg_roles where rolname = 'maillage_api'",
    );
    expect(Object.values(role as object)).toEqual([false, false, false, false, false, false]);
  });

  test('is a member of the reader and the writer and of nothing else', async () => {
    const roles = await rowsOf<{ name: string }>(
      owner,
      "select rolname as name from pg_roles where pg_has_role('maillage_api', oid, 'member') order by 1",
    );
    expect(roles.map(({ name }) => name)).toEqual(['maillage_api', 'maillage_reader', 'maillage_writer']);
  });

  test.each(['maillage_owner', 'maillage_auth', 'postgres'])('cannot become %s', async (role) => {
    expect(await refusalOf(api.query(`set role ${role}`))).toBe(forbidden);
  });

  test.each(['maillage_api', 'maillage_reader', 'maillage_writer'])('%s owns nothing', async (role) => {
    const owned = await rowsOf(
      owner,
      `select classid::regclass, objid from pg_shdepend where refclassid = 'pg_authid'::regclass and deptype = 'o'
          and refobjid = (select oid from pg_roles where rolname = $1)`,
      [role],
    );
    expect(owned).toEqual([]);
  });

  test.each(['hub', 'visible', 'jobs', 'rights', 'graphile_worker', 'auth', 'ext', 'public'])(
    'creates nothing in the schema %s, in no role',
    async (schema) => {
      for (const role of ['none', 'maillage_reader', 'maillage_writer']) {
        await api.query(`set role ${role}`);
        expect(await refusalOf(api.query(`create table ${schema}.loot (id int)`))).toBe(forbidden);
      }
      await api.query('reset role');
    },
  );

  test.each([
    'maillage_api',
    'maillage_auth',
    'maillage_worker',
    'maillage_reader',
    'maillage_writer',
  ] as const)(
    '%s has none of what PostgreSQL lets everybody do: large objects, locks, sleep, others’ sessions, texts run as statements',
    async (role) => {
      const may = await rowsOf<{ name: string }>(
        owner,
        `select p.oid::regprocedure::text as name from pg_proc p
          where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege($1, p.oid, 'EXECUTE')
            and (p.proname ~ '^(lo_|loread|lowrite|pg_read_|pg_ls_|pg_stat_file|pg_(try_)?advisory|pg_sleep|pg_cancel|pg_terminate|pg_reload|pg_rotate|pg_promote|pg_logical_emit|pg_export)'
              or p.proname ~ '_to_xml' and p.proargtypes::text ~ '^(25|2205|1790|19|16) ' or p.proname = 'ts_stat' or p.oid = 'ts_rewrite(tsquery, text)'::regprocedure)`,
        [role],
      );
      expect(may.map(({ name }) => name)).toEqual(
        role === 'maillage_writer' ? ['pg_advisory_xact_lock(bigint)'] : [],
      );
      const [other] = await rowsOf<object>(
        owner,
        `select has_language_privilege($1, 'plpgsql', 'USAGE') as programs, has_database_privilege($1, current_database(), 'TEMP') as temporary,
                has_database_privilege($1, current_database(), 'CREATE') as schemas, has_schema_privilege($1, 'public', 'USAGE') as public,
                pg_has_role($1, 'pg_read_all_stats', 'MEMBER') as "others' statements",
                exists (select from pg_foreign_server) as foreign, exists (select from pg_largeobject_metadata) as objects`,
        [role],
      );
      expect(Object.entries(other ?? {}).filter(([, has]) => has)).toEqual([]);
    },
  );

  test('no extension is there but those that searching needs', async () => {
    const extensions = await rowsOf<{ name: string }>(
      owner,
      'select extname as name from pg_extension order by 1',
    );
    expect(extensions.map(({ name }) => name)).toEqual(['btree_gin', 'pg_trgm', 'plpgsql', 'unaccent']);
  });

  test('keeps no large object, writes no program', async () => {
    for (const role of ['none', 'maillage_reader', 'maillage_writer']) {
      await api.query(`set role ${role}`);
      for (const sql of [
        'select lo_create(0)',
        "select lo_from_bytea(0, 'x')",
        'do $$ begin perform 1; end $$',
        "select query_to_xml('select 1', false, false, '')",
        'select pg_advisory_lock(20260101)',
      ])
        expect(await refusalOf(api.query(sql)), sql).toBe(forbidden);
    }
    await api.query('reset role');
  });

  test('creates no temporary table, which a search path could put before a view', async () => {
    expect(await refusalOf(api.query('create temporary table referral (id int)'))).toBe(forbidden);
  });
});

describe('tables and views', () => {
  test('there are tables to try', () => expect(relations.length).toBeGreaterThan(30));

  test('every view is made of a grid, holds reference data, or is what one looks for people and orders one’s own activity by', () => {
    const views = relations.filter(({ schema }) => schema === 'visible').map(({ name }) => name);
    const masked = grids.flatMap(({ view }) => (view === null ? [] : [view.name]));
    expect(views.sort()).toEqual([...masked, ...openViewNames, 'participant_reach', 'referral_desk'].sort());
  });

  test('maillage_api itself has no right on any table, view, sequence or column', async () => {
    const rights = await rowsOf(
      owner,
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('hub', 'visible', 'jobs', 'graphile_worker', 'auth', 'ext', 'public') and c.relkind in ('r', 'p', 'v', 'm', 'f')
          and (has_table_privilege('maillage_api', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
            or has_any_column_privilege('maillage_api', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES'))`,
    );
    expect(rights).toEqual([]);
  });

  test('maillage_api itself selects from none of them, whatever the catalogue says', async () => {
    for (const relation of relations) {
      expect(await refusalOf(api.query(`select * from ${full(relation)} limit 1`)), full(relation)).toBe(
        forbidden,
      );
    }
  });

  test('maillage_reader has a right on no column of any table', async () => {
    const columns = await rowsOf(
      owner,
      `select c.oid::regclass::text, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname in ('hub', 'auth', 'ext', 'public') and c.relkind in ('r', 'p', 'v', 'm', 'f')
          and has_column_privilege('maillage_reader', c.oid, a.attnum, 'SELECT, INSERT, UPDATE, REFERENCES')
          and c.oid::regclass::text not like '%pg_stat%'`,
    );
    expect(columns).toEqual([]);
  });

  test('maillage_reader selects from the views, and column by column from no table', async () => {
    await api.query('set role maillage_reader');
    for (const relation of relations) {
      const refused = relation.schema === 'visible' ? null : forbidden;
      expect(await refusalOf(api.query(`select * from ${full(relation)} limit 1`)), full(relation)).toBe(
        refused,
      );
      if (relation.schema === 'visible' || relation.kind === 'S') continue;
      for (const column of relation.columns) {
        expect(
          await refusalOf(api.query(`select "${column}" from ${full(relation)} limit 1`)),
          `${full(relation)}.${column}`,
        ).toBe(forbidden);
      }
    }
    await api.query('reset role');
  });

  test('maillage_reader writes into none of the views', async () => {
    await api.query('set role maillage_reader');
    for (const relation of relations.filter(({ schema }) => schema === 'visible')) {
      expect(await refusalOf(api.query(`delete from ${full(relation)}`)), full(relation)).not.toBeNull();
    }
    await api.query('reset role');
  });

  test('maillage_writer reaches the tables of whose rows it is said to whom they belong, under row-level security, and no other', async () => {
    const reached = await rowsOf<{ name: string; secured: boolean }>(
      owner,
      `select c.relname as name, c.relrowsecurity as secured from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('hub', 'visible', 'jobs', 'graphile_worker', 'auth', 'ext', 'public') and c.relkind in ('r', 'p', 'v', 'm', 'f')
          and (has_table_privilege('maillage_writer', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
            or has_any_column_privilege('maillage_writer', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')) order by 1`,
    );
    expect(reached.filter(({ secured }) => !secured)).toEqual([]);
    expect(reached.map(({ name }) => name)).toEqual(Object.keys(ownership).sort());
  });

  test.each(['maillage_reader', 'maillage_writer'])(
    'the statistics of the tables tell %s no value',
    async (role) => {
      await owner.query('analyze hub.participant');
      await api.query(`set role ${role}`);
      expect(await rowsOf(api, "select * from pg_stats where schemaname in ('hub', 'auth')")).toEqual([]);
      await api.query('reset role');
    },
  );

  test('functions of the hub are run by the writer, by a job, two by the sign-in and one by the reader; triggers by nobody', async () => {
    const functions = await rowsOf<{ name: string; trigger: boolean; roles: string[] }>(
      owner,
      `select p.proname as name, p.prorettype = 'trigger'::regtype as trigger,
              array(select rolname::text from pg_roles where rolname like 'maillage\\_%' and rolname <> 'maillage_owner'
                       and has_function_privilege(oid, p.oid, 'EXECUTE') order by 1) as roles
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('hub', 'visible', 'rights', 'auth', 'public')`,
    );
    const callers = (of: boolean) =>
      new Set(functions.filter(({ trigger }) => trigger === of).flatMap(({ roles }) => roles));
    expect(callers(true)).toEqual(new Set());
    expect(callers(false)).toEqual(
      new Set(['maillage_auth', 'maillage_reader', 'maillage_worker', 'maillage_writer']),
    );
    // what it was told of, which it can add to and neither read nor change
    const byReader = functions.filter(({ roles }) => roles.includes('maillage_reader'));
    expect(byReader.map(({ name }) => name)).toEqual(['record_reads']);
    // whoever opens a link is nobody yet: the sign-in's login asks what it offers, and takes that alone
    const bySignIn = functions.filter(({ roles }) => roles.includes('maillage_auth'));
    expect(bySignIn.map(({ name }) => name).sort()).toEqual(['accept_invitation', 'invitation_behind']);
  });

  test('every function that runs as its owner has a search path of its own', async () => {
    const open = await rowsOf(
      owner,
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('hub', 'visible', 'rights', 'auth') and p.prosecdef
          and not coalesce(p.proconfig, '{}')::text like '%search_path=pg_catalog%'`,
    );
    expect(open).toEqual([]);
  });
});

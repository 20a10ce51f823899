import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile } from '../../testing/index.ts';
import { storedIn } from '../grid.ts';
import { jobColumns } from '../policy/jobs.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import { forbidden, loggedIn, ownerOf, refusalOf } from '../testing/attempts/direct-sql.ts';

/** What the login of the background jobs reads and writes: its column of the grids, and nothing beside it. */

const hub = hubForFile();
let owner: Client;
let worker: Client;

beforeAll(async () => {
  await arrangeCases(hub);
  owner = await ownerOf(hub);
  await owner.query(`insert into hub.leave (membership_id, organisation_id, first_day, last_day)
    select id, organisation_id, current_date - 1, current_date + 1 from hub.membership`);
  await owner.query(`insert into hub.invitation (id, organisation_id, function, email, invited_at, link_until, delivery)
    select gen_random_uuid(), organisation_id, 'LEAD', id || '@maillage.example', now(), now() + interval '7 days', 'SENT' from hub.membership`);
  await owner.query(`insert into hub.push_device (id, membership_id, session_id, endpoint, name, created_at)
    select gen_random_uuid(), member.id, session.id, 'https://push.example/one', 'Firefox, Windows', now()
      from hub.membership member join auth.session on "userId" = member.user_id limit 1`);
  worker = await loggedIn(hub, 'maillage_worker');
});
afterAll(async () => {
  await worker.end();
  await owner.end();
});

const rowsOf = async <Row>(client: Client, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  (await client.query(sql, parameters)).rows as Row[];

/** The tables that jobs write: keys, events and instants. */
const own = [
  'audit_seal',
  'audit_unsealed',
  'invitation',
  'mail',
  'notification',
  'notification_preference',
  'outbox',
  'push_device',
  'reminder',
];

describe('the login maillage_worker', () => {
  test('is no superuser, makes nothing, passes over no policy, is nobody else', async () => {
    const [role] = await rowsOf(
      owner,
      "select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls, rolinherit from pg_roles where rolname = 'maillage_worker'",
    );
    expect(Object.values(role as object)).toEqual([false, false, false, false, false, false]);
    const roles = await rowsOf<{ name: string }>(
      owner,
      "select rolname as name from pg_roles where pg_has_role('maillage_worker', oid, 'member')",
    );
    expect(roles).toEqual([{ name: 'maillage_worker' }]);
    const owned = await rowsOf(
      owner,
      `select objid from pg_shdepend where refclassid = 'pg_authid'::regclass and deptype = 'o'
          and refobjid = (select oid from pg_roles where rolname = 'maillage_worker')`,
    );
    expect(owned).toEqual([]);
  });

  test('reaches the tables that are its own and no other of the hub, nor an account or a view of people’s', async () => {
    const relations = await rowsOf<{ schema: string; name: string }>(
      owner,
      `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('hub', 'visible', 'auth', 'ext') order by 1, 2`,
    );
    expect(relations.length).toBeGreaterThan(40);
    for (const { schema, name } of relations) {
      const allowed = schema === 'hub' && own.includes(name);
      expect([
        schema,
        name,
        await refusalOf(worker.query(`select 1 from "${schema}"."${name}" limit 1`)),
      ]).toEqual([schema, name, allowed ? null : forbidden]);
    }
  });

  test.each(['referral', 'participant', 'membership', 'status_update'])(
    'changes nothing in hub.%s',
    async (table) => {
      expect(await refusalOf(worker.query(`delete from hub.${table}`))).toBe(forbidden);
      expect(await refusalOf(worker.query(`update hub.${table} set id = id`))).toBe(forbidden);
    },
  );

  test('cannot put words of its own into an event, nor move it to another referral', async () => {
    expect(await refusalOf(worker.query("update hub.outbox set topic = 'X'"))).toBe(forbidden);
    expect(await refusalOf(worker.query('update hub.outbox set audience = 255'))).toBe(forbidden);
    expect(await refusalOf(worker.query('update hub.outbox set told_at = null'))).toBeNull();
  });
});

describe('the views of the jobs', () => {
  test('are those of the grids, with the columns that their grid lets a job read', async () => {
    const columns = await rowsOf<{ view: string; name: string }>(
      owner,
      `select c.relname as view, a.attname as name from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        where c.relnamespace = 'jobs'::regnamespace and c.relkind in ('r', 'v', 'm') order by 1, 2`,
    );
    const expected = jobColumns.flatMap(({ grid, fields, view }) =>
      view === null
        ? []
        : [
            ...view.always.map((column) => column.replace(/^.* as /s, '').replace(/^\w+\./, '')),
            ...Object.entries(fields).flatMap(([field, right]) =>
              right === 'read' ? storedIn(grid, field) : [],
            ),
          ].map((name) => ({ view: view.name, name })),
    );
    const sorted = (rows: readonly { view: string; name: string }[]) =>
      rows.map(({ view, name }) => `${view}.${name}`).sort();
    expect(sorted(columns)).toEqual(sorted(expected));
  });

  test('hold no word of a person, a measure or a note, in any row of any column', async () => {
    const personal = await rowsOf<{ word: string }>(
      owner,
      `select distinct word from hub.referral join hub.participant on participant.id = participant_id
         left join hub.status_update line on line.referral_id = referral.id,
         unnest(array[birth_name, usage_name, first_name, birth_date::text, residence_place, phone, phone_owner, second_phone, second_phone_owner, participant.email, language, access_need_note, circumstances,
                      prosecution_number, referrer_name, legal_basis, hearing_date::text, decided_on::text, final_on::text, note, author_name]) word
        where length(word) > 3`,
    );
    expect(personal.length).toBeGreaterThan(10);
    for (const { view } of jobColumns) {
      if (view === null) continue;
      const rows = await rowsOf<{ text: string }>(
        worker,
        `select row::text as text from jobs.${view.name} row`,
      );
      expect(rows.length).toBeGreaterThan(0);
      const text = rows.map((row) => row.text).join('\n');
      expect(
        personal.filter(({ word }) => text.includes(word)),
        view.name,
      ).toEqual([]);
    }
  });
});

describe('the API', () => {
  test.each(['none', 'maillage_reader', 'maillage_writer'])(
    'as %s reads and fills no queue',
    async (role) => {
      const api = await loggedIn(hub);
      await api.query(`set role ${role}`);
      for (const sql of [
        'select * from graphile_worker._private_jobs',
        "select graphile_worker.add_job('tell', '{}')",
        'select * from jobs.membership',
      ]) {
        expect([sql, await refusalOf(api.query(sql))]).toEqual([sql, forbidden]);
      }
      await api.end();
    },
  );
});

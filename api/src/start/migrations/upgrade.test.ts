import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../ids.ts';
import { repositoryFolder } from '../../settings.ts';
import { emptyDatabase, testDatabase, testSecret } from '../../testing/test-database.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { withClient } from '../postgres/database.ts';
import { migrate } from './migrate.ts';
import { prepareDatabase } from '../prepare.ts';
import { schemaInForce } from './release.ts';
import { loginUrl } from '../secret/logins.ts';
import { asOwner, asReleased, catalogueOf, checksumOf, migrationsOf, releases } from '../testing/released.ts';

/** A database that an earlier release made is today's after the next start, in all of its parts and in nothing else. */

const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-upgrade-'));
const rights = readFileSync(path.join(repositoryFolder, 'schema/visible.sql'), 'utf8');
let fresh: TestDatabase;
const upgraded = new Map<string, TestDatabase>();
const databaseOf = (release: string): TestDatabase => upgraded.get(release)!;

beforeAll(async () => {
  fresh = await testDatabase();
  for (const release of releases) {
    const database = await emptyDatabase();
    upgraded.set(release, database);
    await asReleased(database.adminUrl, release, testSecret);
    await withClient(database.adminUrl, (admin) => admin.query(laterLines));
    await prepareDatabase({ adminUrl: database.adminUrl, secrets: [testSecret], demo: false });
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fresh?.drop();
  for (const database of upgraded.values()) await database.drop();
});

/** Of the filling: who coordinates, and the two referrals. */
const coordinator = {
  user_id: 'release-1',
  membership_id: '00000000-0000-7000-a000-000000000011',
  organisation_id: '00000000-0000-7000-a000-000000000001',
  functions: 8,
  directory: 7,
};
const referral = '00000000-0000-7000-a000-000000000031';
/** The last migration under which the last activity stood in a table of its own. */
const beforeTheDesks = 'Migration20261127101500_events_of_any_object';
/** A line later than the others that everybody reads, and one that is later still and for the sender alone. */
const laterLines = `
  insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, note, audience)
  select gen_random_uuid(), '${referral}', now() + at * interval '1 minute', 'ADD_STATUS_UPDATE', '00000000-0000-7000-a000-000000000012', 'Bruno Essai',
         'ASSOCIATION_WORKER', '00000000-0000-7000-a000-000000000002', 'Un mot.', audience
    from (values (1, 255), (2, 1)) line (at, audience)`;

/** A transaction of the API, as it makes them: a role, who views, and then the work. */
async function transaction<T>(api: Client, role: string, work: () => Promise<T>): Promise<T> {
  await api.query('begin');
  try {
    await api.query(`set local role ${role}`);
    for (const [name, value] of Object.entries(coordinator))
      await api.query('select set_config($1, $2, true)', [`maillage.${name}`, String(value)]);
    const result = await work();
    await api.query('commit');
    return result;
  } catch (error) {
    await api.query('rollback');
    throw error;
  }
}

async function asApi<T>(release: string, work: (api: Client) => Promise<T>): Promise<T> {
  return withClient(loginUrl(databaseOf(release).adminUrl, 'maillage_api', testSecret), work);
}

const catalogue = (database: TestDatabase) => withClient(database.adminUrl, catalogueOf);
/** The lines that are in one of the two alone: thousands of them, compared whole, take a test's memory. */
const difference = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set(one).symmetricDifference(new Set(other)),
];
const sqlState = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code?: string }) => error.code,
  );

/** Today's rights but for some, and one thing less that is told: what a grid may do tomorrow. */
function narrowed(): string {
  const file = path.join(folder, 'narrowed.sql');
  const sql = rights
    .replace(
      /create function rights[.]publish_consent_change[^]*?create trigger publish_consent_change [^;]*;/,
      '',
    )
    .replace(/(grant select, insert, update), delete (on hub\.referral to)/, '$1 $2')
    .replace(
      /grant select, insert, (update \(undone_at, undone_by_id\) on hub\.person_link)/,
      'grant select, $1',
    )
    .replace(/create policy viewer_delete on hub\.referral .*;/, '')
    .replace(/create policy viewer_insert on hub\.person_link [^;]*;/, '');
  writeFileSync(file, sql);
  return file;
}

test('whatever the file makes lies where it takes everything away first', () => {
  const made = [...rights.matchAll(/^create (?:function|view|type|table|sequence) (\w+)[.]/gm)];
  expect(made.length).toBeGreaterThan(50);
  expect(new Set(made.map(([, schema]) => schema))).toEqual(new Set(['visible', 'jobs', 'rights']));
  const triggers = [...rights.matchAll(/^create .*?trigger [^;]* execute function (\w+)\./gm)];
  expect(triggers.length).toBeGreaterThan(9);
  expect(new Set(triggers.map(([, schema]) => schema))).toEqual(new Set(['rights']));
  expect(rights).not.toMatch(/^\s*create or replace/m);
});

/** When something last changed, as the lists go by it. */
const activityOf = (api: Client) =>
  transaction(
    api,
    'maillage_reader',
    async () =>
      (await api.query('select referral_id, activity_at from visible.referral_desk order by referral_id'))
        .rows as { referral_id: string; activity_at: Date }[],
  );

test.each(releases)('from %s: the last activity is that of the last line that one reads', async (release) => {
  const [{ sent, read }] = await withClient(
    databaseOf(release).adminUrl,
    async (admin) =>
      (
        await admin.query(
          `select (select at from hub.status_update where referral_id = $1 and action = 'SUBMIT') as sent,
                  (select max(at) from hub.status_update where referral_id = $2 and audience = 255) as read`,
          [referral.replace(/1$/, '2'), referral],
        )
      ).rows as [{ sent: Date; read: Date }],
  );
  expect(read.getTime()).toBeGreaterThan(sent.getTime());
  expect((await asApi(release, activityOf)).map(({ activity_at }) => activity_at)).toEqual([read, sent]);
});

test('the activity that was kept beside the parties is that of the desks, though no line tells of it', async () => {
  const database = await emptyDatabase();
  upgraded.set('between two releases', database);
  const [release] = releases;
  const kept = new Date('2026-11-26T08:09:10.111Z');
  await asReleased(database.adminUrl, release!, testSecret);
  await asOwner(database.adminUrl, async (orm) => {
    await orm.migrator.up({ to: beforeTheDesks });
    await orm.em.execute(
      'insert into hub.referral_activity (organisation_id, functions, referral_id, at) values (?, ?, ?, ?)',
      [coordinator.organisation_id, coordinator.functions, referral, kept],
    );
  });
  await prepareDatabase({ adminUrl: database.adminUrl, secrets: [testSecret], demo: false });
  const [first, second] = await asApi('between two releases', activityOf);
  expect(first).toEqual({ referral_id: referral, activity_at: kept });
  expect(second?.activity_at).not.toEqual(kept);
});

test('there is a release to upgrade from', () => expect(releases.length).toBeGreaterThan(0));

describe.each(releases)('from %s', (release) => {
  test('its migrations are what they were', () => {
    for (const { name, checksum } of migrationsOf(release)) expect(checksumOf(name), name).toBe(checksum);
  });

  test('the catalogue is that of a fresh database', async () => {
    expect(difference(await catalogue(databaseOf(release)), await catalogue(fresh))).toEqual([]);
  });

  test('what was in it is read by whom it was for', async () => {
    const rows = await asApi(release, (api) =>
      transaction(
        api,
        'maillage_reader',
        async () =>
          (await api.query('select id, birth_name from visible.participant order by id')).rows as object[],
      ),
    );
    expect(rows).toMatchObject([{ birth_name: 'Premier' }, { birth_name: 'Second' }]);
  });

  test('who was in it is found as names are compared today', async () => {
    const stored = await withClient(
      databaseOf(release).adminUrl,
      async (admin) =>
        (await admin.query('select search_text, name_keys from hub.participant order by id'))
          .rows as object[],
    );
    expect(stored).toEqual([
      { search_text: 'premier paul', name_keys: ['pl', 'prmr'] },
      { search_text: 'second pierre', name_keys: ['pr', 'skn'] },
    ]);
  });

  test('what one was told of before names its object as all that one is told since', async () => {
    const told = await asApi(release, (api) =>
      transaction(
        api,
        'maillage_reader',
        async () =>
          (await api.query('select object_type, object_id, referral_id from visible.notification'))
            .rows as object[],
      ),
    );
    expect(told).toEqual([{ object_type: 'Referral', object_id: referral, referral_id: referral }]);
  });

  test('a right that is taken out of the file is refused, and given back where it is in it again', async () => {
    const { adminUrl } = databaseOf(release);
    const before = await catalogue(databaseOf(release));
    const forbidden = (sql: string) =>
      asApi(release, (api) => sqlState(transaction(api, 'maillage_writer', () => api.query(sql))));
    const deletes = `delete from hub.referral where id = '${referral}'`;
    const links = `insert into hub.person_link (id) values ('${newId()}')`;
    expect(await forbidden(deletes)).toBeNull();
    await asOwner(adminUrl, (orm) => migrate(orm, schemaInForce(narrowed())));
    expect([await forbidden(deletes), await forbidden(links)]).toEqual(['42501', '42501']);
    expect(
      await withClient(
        adminUrl,
        async (admin) =>
          (
            await admin.query(
              "select from pg_policy where polname = 'viewer_delete' and polrelid = 'hub.referral'::regclass",
            )
          ).rowCount,
      ),
    ).toBe(0);
    const left = (await catalogue(databaseOf(release))).filter((line) =>
      line.includes('publish_consent_change'),
    );
    expect(left).toEqual([]);
    await asOwner(adminUrl, (orm) => migrate(orm));
    expect(difference(await catalogue(databaseOf(release)), before)).toEqual([]);
    expect(before.filter((line) => line.includes('publish_consent_change')).length).toBeGreaterThanOrEqual(2);
  });

  test('a right that somebody gave by hand is gone at the next start; a role that is not the hub’s keeps its own', async () => {
    const { adminUrl } = databaseOf(release);
    const before = await catalogue(databaseOf(release));
    await withClient(adminUrl, async (admin) => {
      await admin.query(`
        do $$ begin if not exists (select from pg_roles where rolname = 'somebodys_backup') then create role somebodys_backup; end if; end $$;
        grant select on hub.participant to somebodys_backup;
        set role maillage_owner;
        grant select (birth_name), update on hub.participant to maillage_reader with grant option;
        grant usage on schema auth to maillage_api;
        grant select on all tables in schema auth to public;
        grant execute on all functions in schema hub to public;
        alter default privileges in schema hub grant select on tables to maillage_reader;
        alter table hub.referral no force row level security;
        create policy everything on hub.referral to maillage_writer using (true);
        create function rights.open() returns int language sql return 1;
        create or replace view visible.site as select * from hub.site;
        alter table hub.referral disable trigger guard_referral`);
    });
    expect(difference(await catalogue(databaseOf(release)), before)).not.toEqual([]);
    await prepareDatabase({ adminUrl, secrets: [testSecret], demo: false });
    expect(difference(await catalogue(databaseOf(release)), before)).toEqual([]);
    const [kept] = await withClient(
      adminUrl,
      async (admin) =>
        (
          await admin.query(
            "select has_table_privilege('somebodys_backup', 'hub.participant', 'SELECT') as may",
          )
        ).rows as { may: boolean }[],
    );
    expect(kept).toEqual({ may: true });
  });

  test('where nothing is to be done nothing is locked', async () => {
    const { adminUrl } = databaseOf(release);
    await withClient(adminUrl, async (working) => {
      await working.query('begin; lock table hub.referral in share mode');
      await asOwner(adminUrl, (orm) => migrate(orm));
      await working.query('commit');
    });
  });

  test('who works meanwhile waits, and sees no error and no other row', async () => {
    const { adminUrl } = databaseOf(release);
    const [wide, narrow] = [path.join(folder, 'wide.sql'), narrowed()];
    writeFileSync(wide, `${rights}-- another text, the same rights\n`);
    const wrong: unknown[] = [];
    const rounds = { read: 0, written: 0 };
    let over = false;
    const reading = async (api: Client) => {
      const rows = await transaction(api, 'maillage_reader', async () => {
        const page = {
          name: 'page',
          text: 'select id, status, participant_id, hidden from visible.referral order by order_at desc, id desc',
        };
        const first = (await api.query(page)).rows as { id: string }[];
        // The second statement of an operation finds what the first found.
        const second = (
          await api.query({ name: 'person', text: 'select id from visible.participant order by id' })
        ).rows as unknown[];
        return first.length + second.length;
      });
      if (rows !== 4) wrong.push(rows);
      rounds.read += 1;
    };
    const writing = async (api: Client) => {
      await transaction(api, 'maillage_writer', async () => {
        await api.query('select id from hub.referral where id = $1 for update', [referral]);
        await api.query('update hub.referral set version = version + 1, updated_at = now() where id = $1', [
          referral,
        ]);
        await api.query(
          `insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, note, audience)
           values ($1, $2, now(), 'ADD_STATUS_UPDATE', $3, 'Anne Essai', 'COORDINATOR', $4, 'Un mot.', 255)`,
          [newId(), referral, coordinator.membership_id, coordinator.organisation_id],
        );
      });
      rounds.written += 1;
    };
    const working = [reading, reading, writing].map((round) =>
      asApi(release, async (api) => {
        while (!over) await round(api).catch((error: unknown) => wrong.push(error));
      }),
    );
    const progress: number[] = [];
    for (const file of [narrow, wide, narrow, wide]) {
      await asOwner(adminUrl, (orm) => migrate(orm, schemaInForce(file)));
      progress.push(rounds.read + rounds.written);
      await withClient(adminUrl, async (admin) => {
        // Until each of them was at work again.
        for (const at = { ...rounds }; rounds.read < at.read + 3 || rounds.written < at.written + 2;)
          await admin.query('select 1');
      });
    }
    over = true;
    await Promise.all(working);
    expect(wrong).toEqual([]);
    expect(Math.min(...progress)).toBeGreaterThan(0);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { demoCases, loadDemoCases } from '../demo/index.ts';
import { newId } from '../ids.ts';
import { hubForFile } from '../testing/index.ts';
import { loggedIn, ownerOf } from './testing/attempts/direct-sql.ts';
import { arrangeCases } from './testing/cases/cases.ts';
import type { Cases } from './testing/cases/cases.ts';
import { askAnotherHouse } from './testing/cases/another-house.ts';
import { copyIn, forget } from './testing/cases/copies.ts';
import { deskDifferences } from './testing/stored/desk-differences.ts';

/**
 * The desks against the masked views, key by key, for everybody who has a function: after the demonstration was put in,
 * and after everything that may change what somebody is to a referral, or what they read of it.
 */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  await owner.query('begin');
  await loadDemoCases(owner);
  await owner.query('commit');
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

async function expectAgreement(): Promise<void> {
  const { compared, differences } = await deskDifferences(owner, api);
  expect(compared).toBeGreaterThan(demoCases.length * 2);
  expect(differences).toEqual([]);
  const { rows } = await owner.query('select * from hub.referral_desk_due');
  expect(rows, 'nothing is left to be settled').toEqual([]);
}

test('say of the demonstration what its people see', expectAgreement);

const sql = (statement: string, ...values: unknown[]) => owner.query(statement, values);
const followed = (): string => cases.followed.uuid;

/** Whatever may move a referral onto a desk, off it, or within it, written by whoever it may be. */
const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  'a step': () =>
    sql(
      "update hub.referral set status = 'ACKNOWLEDGED', updated_at = now(), due_at = now() + interval '3 days' where id = $1",
      followed(),
    ),
  'an outcome under a measure': () =>
    sql("update hub.referral set status = 'DECLINED', due_at = null where id = $1", followed()),
  'its acknowledgement': () =>
    sql('update hub.referral set outcome_acknowledged_at = now() where id = $1', followed()),
  'somebody who takes care of it': () =>
    sql(
      `update hub.referral_party party set followed_by_id = member.id from hub.membership member
        where member.person_name = 'Claire Vasseur' and member.organisation_id = party.organisation_id and party.referral_id = $1`,
      followed(),
    ),
  'a name corrected': () =>
    sql(
      `update hub.participant set birth_name = 'Autre', search_text = 'autre nom'
        where id = (select participant_id from hub.referral where id = $1)`,
      followed(),
    ),
  'another person': () =>
    sql(
      'update hub.referral set participant_id = (select participant_id from hub.referral where id = $2) where id = $1',
      followed(),
      cases.own.uuid,
    ),
  'another CPCA that is asked': () => askAnotherHouse(owner, cases.own),
  'a sender who may read no more': () =>
    sql(
      'update hub.referral_party set relations = (relations & ~1) | 2 where referral_id = $1 and relations & 1 <> 0',
      followed(),
    ),
  'a psychologist, then her colleague, then none': async () => {
    const { rows } = await owner.query<{ id: string; organisation_id: string }>(
      "select id, organisation_id from hub.membership where function = 'CLINICIAN' order by id limit 1",
    );
    const first = rows[0]!;
    const colleague = newId();
    await sql(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name)
       select $1, user_id, organisation_id, function, 'Une collègue' from hub.membership where id = $2`,
      colleague,
      first.id,
    );
    await sql(
      `insert into hub.referral_party (organisation_id, referral_id, relations, clinician_id, submitted_at) values ($1, $2, 32, $3, now())
       on conflict (organisation_id, referral_id) do update set relations = hub.referral_party.relations | 32, clinician_id = $3`,
      first.organisation_id,
      followed(),
      first.id,
    );
    await expectAgreement();
    for (const id of [colleague, null]) {
      await sql(
        'update hub.referral_party set clinician_id = $1 where referral_id = $2 and organisation_id = $3',
        id,
        followed(),
        first.organisation_id,
      );
      await expectAgreement();
    }
  },
  'modules that a partner takes in': () =>
    sql(
      "update hub.referral_party set modules = '{HOUSING}' where referral_id = $1 and relations & 192 <> 0",
      followed(),
    ),
  'a party less': () =>
    sql('delete from hub.referral_party where referral_id = $1 and relations & 64 <> 0', followed()),
  'a first function of a service, and another function': async () => {
    const id = newId();
    await sql(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name)
       select $1, user_id, organisation_id, 'HEALTH_WORKER', 'Une nouvelle' from hub.membership where person_name = 'Claire Vasseur'`,
      id,
    );
    await expectAgreement();
    await sql("update hub.membership set function = 'CASEWORKER' where id = $1", id);
  },
  'a referral that comes and one that goes': async () => {
    const copy = await copyIn(owner, cases.own, 'SUBMITTED');
    await expectAgreement();
    await forget(owner, copy);
  },
  'a word for some of them': () =>
    sql(
      `insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, note, audience)
       select $1, $2, now(), 'ADD_STATUS_UPDATE', id, person_name, function, organisation_id, 'Un mot', 8 from hub.membership where person_name = 'Claire Vasseur'`,
      newId(),
      followed(),
    ),
  'all of it at once, and undone': async () => {
    await owner.query('begin');
    await sql("update hub.referral set status = 'WITHDRAWN'");
    await sql("update hub.participant set search_text = 'x'");
    await owner.query('rollback');
  },
};

describe('follow in the same transaction', () => {
  test.each(Object.keys(changes))('%s', async (name) => {
    await changes[name]!();
    await expectAgreement();
  });
});

test('are the same when they are filled anew from what was there before', async () => {
  const rows = async () =>
    (await owner.query('select * from hub.referral_desk order by 1, 2, 3')).rows as object[];
  const before = await rows();
  await owner.query('begin');
  await owner.query("update hub.referral_desk set due_at = '2001-01-01', name = '', awaits = true");
  await owner.query(
    `insert into hub.referral_desk (owner_id, functions, referral_id, activity_at) select gen_random_uuid(), functions, referral_id, now() from hub.referral_desk`,
  );
  await owner.query('delete from hub.referral_desk where functions = 16');
  await owner.query('select rights.fill_desk()');
  await owner.query('commit');
  await expectAgreement();
  expect(await rows()).toHaveLength(before.length);
});

describe('two who act at once', () => {
  /** The first has settled its desks and not ended; the second has to wait until it has. */
  async function atOnce(first: string, second: string): Promise<void> {
    const other = await ownerOf(hub);
    try {
      const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
      await owner.query('begin');
      await owner.query(first, first.includes('$1') ? [followed()] : []);
      await other.query('begin');
      await other.query(second, second.includes('$1') ? [followed()] : []);
      await owner.query('set constraints all immediate');
      const ended = other.query('commit');
      for (let waits = false; !waits;) {
        const asking = await owner.query<{ waits: boolean }>(
          'select cardinality(pg_blocking_pids($1)) > 0 as waits',
          [rows[0]?.pid],
        );
        waits = asking.rows[0]?.waits ?? false;
      }
      await owner.query('commit');
      await ended;
    } finally {
      await other.end();
    }
    await expectAgreement();
  }
  const step = "update hub.referral set status = 'WAITLISTED', urgent = true where id = $1";
  const party =
    'update hub.referral_party set relations = relations | 16 where referral_id = $1 and relations & 8 <> 0';
  const rename =
    "update hub.participant set search_text = 'nom du moment' where id = (select participant_id from hub.referral where id = $1)";
  const joins = (memberFunction: string): string =>
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select gen_random_uuid(), user_id, organisation_id, '${memberFunction}', 'Encore une' from hub.membership where person_name = 'Claire Vasseur'`;

  test.each([
    ['a step, and a relation', step, party],
    ['a relation, and a step', party, step],
    ['a step, and a name', step, rename],
    ['a name, and a step', rename, step],
    ['a first function of a service, and a step', joins('ASSOCIATION_WORKER'), step],
    ['a step, and a first function of a service', step, joins('HOUSING_WORKER')],
  ])('%s: neither leaves a desk as it was before the other', async (_what, first, second) => {
    await sql("update hub.referral set status = 'ACCEPTED', urgent = false where id = $1", followed());
    await sql(
      'update hub.referral_party set relations = (relations & ~16) | 2 where referral_id = $1 and relations & 8 <> 0',
      followed(),
    );
    await sql(
      "update hub.participant set search_text = 'avant' where id = (select participant_id from hub.referral where id = $1)",
      followed(),
    );
    await atOnce(first, second);
  });
});

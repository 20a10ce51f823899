import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas, sent } from '../../testing/index.ts';
import {
  asViewer,
  changes,
  loggedIn,
  ownerOf,
  refusalOf,
  viewerSettingsOf,
} from '../testing/attempts/direct-sql.ts';

/** The coded reasons: which rows and columns the writer's role reaches with plain SQL. */

const hub = hubForFile();
let owner: Client;
let api: Client;

beforeAll(async () => {
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  await sent(await hub.as('spip63'));
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const regional = 'coordination15';
const worded = "update hub.reason set label_fr = 'x' where code = $1";
const added = `insert into hub.reason (id, kind, code, label_fr, label_en, position)
               values (gen_random_uuid(), 'DECLINE', $1, 'x', 'x', 1)`;

test.each(personas)('%s words reasons and adds some where they coordinate the region', async (person) => {
  const viewer = await viewerSettingsOf(owner, person);
  expect(await changes(api, viewer, worded, ['NO_CAPACITY'])).toBe(person === regional);
  expect(await changes(api, viewer, added, ['TOO_FAR'])).toBe(person === regional);
});

test('the administrator of that CPCA and its team word none', async () => {
  const coordinator = await viewerSettingsOf(owner, regional);
  for (const person of ['admin', 'equipe63'] as const) {
    const { functions, directory } = await viewerSettingsOf(owner, person);
    expect(await changes(api, { ...coordinator, functions, directory }, worded, ['NO_CAPACITY'])).toBe(false);
  }
});

test.each([
  ['update hub.reason set code = $1'],
  ["update hub.reason set kind = 'END' where code = $1"],
  ['delete from hub.reason where code = $1'],
])('who coordinates the region neither renames nor deletes: %s', async (statement) => {
  expect(await changes(api, await viewerSettingsOf(owner, regional), statement, ['NO_CAPACITY'])).toBe(false);
});

/** What no right allows is not possible behind the wall either: cases keep what they say. */
test.each([
  ["delete from hub.reason where code = 'WORK'", '23001'],
  ["update hub.reason set code = 'JOB' where code = 'WORK'", '23001'],
  ["update hub.reason set active = false where code = 'OTHER'", '23514'],
  ["update hub.reason set note_required = false where code = 'OTHER'", '23514'],
  ["update hub.referral set decline_reason = 'WORK'", '23503'],
  ["update hub.referral set suspend_reason = 'nothing'", '23503'],
  ["update hub.referral set entry_withdraw_reason = 'MEASURE_ENDED'", '23503'],
  ["update hub.referral set reopen_reason = 'nothing'", '23503'],
])('not even the owner of the tables: %s', async (statement, refusal) => {
  expect(await refusalOf(owner.query(statement))).toBe(refusal);
});

test('a reason is read by whoever says one, as writer, in any function', async () => {
  for (const person of personas) {
    const viewer = await viewerSettingsOf(owner, person);
    const read = () => api.query('select 1 from hub.reason');
    expect((await asViewer(api, 'maillage_writer', viewer, read)).rowCount, person).toBe(35);
  }
});

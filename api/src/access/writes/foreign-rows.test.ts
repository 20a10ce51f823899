import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas } from '../../testing/index.ts';
import { newId } from '../../ids.ts';
import { everyRelation } from '../relations.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import { asViewer, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { foreignAttempts, fillTables, goesThrough, reachOfWriter } from '../testing/attempts/row-attempts.ts';
import type { Reach } from '../testing/attempts/row-attempts.ts';
import { ownership } from '../testing/expected/row-ownership.ts';

/**
 * Every table that the writer's role reaches × every verb × every person: plain SQL on a row that is somebody else's, or
 * in somebody else's name, is refused.
 */

const hub = hubForFile();
let owner: Client;
let api: Client;
const viewers = new Map<string, ViewerSettings>();
let reached: readonly Reach[] = [];

beforeAll(async () => {
  const cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const person of personas) viewers.set(person, await viewerSettingsOf(owner, person));
  await fillTables(owner, cases.followed.uuid);
  reached = await reachOfWriter(owner);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

test('every table that the writer reaches has rows to try', async () => {
  const empty = [];
  for (const { table } of reached) {
    const { rowCount } = await owner.query(`select from hub.${table} limit 1`);
    if (rowCount === 0) empty.push(table);
  }
  expect(empty, 'row-ownership.ts says how a table is `filled`').toEqual([]);
});

test('of what is changed row by row, these columns and no other', () => {
  for (const { table, columns } of reached) {
    if (['referral', 'participant', 'referral_party'].includes(table)) continue; // column by column in writes.test.ts
    expect([...(columns ?? [])].sort(), table).toEqual([...(ownership[table]?.columns ?? [])].sort());
  }
});

test.each(personas)(
  '%s × every table × every verb: nothing on a row that is somebody else’s',
  async (person) => {
    const tried = [];
    for (const reach of reached) tried.push(await foreignAttempts(owner, api, viewers.get(person)!, reach));
    expect(tried.flatMap(({ through }) => through)).toEqual([]);
    expect(tried.reduce((sum, { tried: count }) => sum + count, 0)).toBeGreaterThan(100);
  },
);

test('an event is told of a step that one takes, and to nobody in another’s name', async () => {
  const [row] = await hub.sql<{ id: string }>(
    "select id from hub.referral where reference is not null and legal_basis <> 'VOLUNTARY' limit 1",
  );
  const announce = `insert into hub.outbox (id, at, topic, object_type, object_id, audience) values ($1, now(), $2, 'Referral', $3, ${everyRelation})`;
  for (const [person, topic, expected] of [
    ['hebergement63', 'ACCEPT', false],
    ['hebergement63', 'ADD_STATUS_UPDATE', true],
    ['coordination0363', 'ACCEPT', true],
    ['coordination0363', 'WITHDRAW', false],
  ] as const) {
    const answer = await asViewer(api, 'maillage_writer', viewers.get(person)!, () =>
      goesThrough(api, announce, [newId(), topic, row?.id]),
    );
    expect(answer, `${person} ${topic}`).toBe(expected);
  }
});

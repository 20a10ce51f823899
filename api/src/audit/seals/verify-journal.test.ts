import fc from 'fast-check';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loggedIn, ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { newId } from '../../ids.ts';
import { hubForFile } from '../../testing/index.ts';
import { keepCheckpoint } from './checkpoint.ts';
import type { CheckpointStore } from './checkpoint-store.ts';
import { sealKeysOf } from './seal.ts';
import { keepMonths, sealLines } from './seal-lines.ts';
import { verifyJournal, type JournalFault } from './verify-journal.ts';

/** Whoever has the database, and not the key, changes nothing in the journal without the next verification saying so, and where. */

const hub = hubForFile();
const keys = sealKeysOf('the key of this test');
const many = 40;
let owner: Client;
let worker: Client;
const kept: string[] = [];
const store: CheckpointStore = { keep: async (_name, text) => void kept.push(text), all: async () => kept };

beforeAll(async () => {
  owner = await ownerOf(hub);
  worker = await loggedIn(hub, 'maillage_worker');
});
afterAll(() => Promise.all([owner.end(), worker.end()]));

/** A journal of its own for each test: so many lines, sealed, and a checkpoint in the middle and at the end. */
beforeEach(async () => {
  kept.length = 0;
  await owner.query('truncate hub.audit_event, hub.audit_unsealed, hub.audit_seal');
  for (const half of [0, 1]) {
    for (let line = 0; line < many / 2; line += 1) await write();
    await sealLines(worker, keys.lines);
    await keepCheckpoint(worker, {
      key: keys.checkpoints,
      store,
      now: new Date(Date.UTC(2026, 10, 1 + half)),
    });
  }
});

async function write(at = 'now()'): Promise<void> {
  await owner.query(
    `insert into hub.audit_event (id, at, membership_id, organisation_id, action, object_type, object_id, classes)
     select $1, ${at}, id, organisation_id, 'READ', 'Referral', $2, '{IDENTITY}' from hub.membership limit 1`,
    [newId(), newId()],
  );
}

const verify = (texts: readonly string[] = kept, months = 12) =>
  verifyJournal(owner, keys, { kept: texts, months });
const faultOf = async (texts?: readonly string[]): Promise<JournalFault | null> =>
  (await verify(texts)).fault;

/** The key of a line, by the number of its seal. */
const lineOf = async (number: number): Promise<string> =>
  (await owner.query<{ event_id: string }>('select event_id from hub.audit_seal where number = $1', [number]))
    .rows[0]?.event_id ?? '';

/** Does something to the journal that its triggers would refuse, looks what is found, and undoes it. */
async function tampered(...statements: readonly string[]): Promise<JournalFault | null> {
  await owner.query('begin; alter table hub.audit_event disable trigger user');
  try {
    for (const statement of statements) await owner.query(statement);
    return await faultOf();
  } finally {
    await owner.query('rollback');
  }
}

test('a journal that nobody touched is whole, with what waits for its seal', async () => {
  await write();
  expect(await verify()).toEqual({ lines: many, waiting: 1, checkpoints: 2, fault: null });
  await sealLines(worker, keys.lines);
  expect(await verify()).toEqual({ lines: many + 1, waiting: 0, checkpoints: 2, fault: null });
});

test('two that seal at once seal each line once', async () => {
  for (let line = 0; line < 30; line += 1) await write();
  const other = await loggedIn(hub, 'maillage_worker');
  const sealed = await Promise.allSettled([sealLines(worker, keys.lines), sealLines(other, keys.lines)]);
  expect(sealed.map(({ status }) => status)).toContain('fulfilled');
  await sealLines(worker, keys.lines);
  await other.end();
  expect(await verify()).toMatchObject({ lines: many + 30, waiting: 0, fault: null });
});

/** Every column of a line, and a value that it did not have. */
const edits: Readonly<Record<string, string>> = {
  at: "at + interval '1 microsecond'",
  membership_id: 'gen_random_uuid()',
  organisation_id: 'gen_random_uuid()',
  user_id: "'somebody'",
  function: "'LEAD'",
  action: "'DOWNLOAD'",
  object_type: "'Message'",
  object_ids: 'array[gen_random_uuid()]',
  referral_ids: 'array[gen_random_uuid()]',
  classes: "'{}'",
  route: "'WEBSOCKET'",
  operation: "'Other'",
};

/** Changes one thing about a line, and expects to be told which. */
async function tampersWith(number: number, edit: string): Promise<void> {
  const eventId = await lineOf(number);
  const itsLine = `id = '${eventId}'`;
  switch (edit) {
    case 'DELETE':
      return void expect(await tampered(`delete from hub.audit_event where ${itsLine}`)).toEqual({
        ...{ kind: 'LINE_MISSING', number, eventId },
      });
    case 'SEAL':
      // without the last one nothing follows that would miss it, but the checkpoint
      return void expect(await tampered(`delete from hub.audit_seal where number = ${number}`)).toMatchObject(
        number === many ? { kind: 'TAIL_MISSING', number } : { kind: 'SEAL_MISSING', number },
      );
    case 'MAC':
      return void expect(
        await tampered(`update hub.audit_seal set mac = sha256(mac) where number = ${number}`),
      ).toEqual({ kind: 'CHANGED', number, eventId });
    case 'INSERT':
      return void expect(
        await tampered(
          `insert into hub.audit_event select (jsonb_populate_record(line, jsonb_build_object('id', gen_random_uuid()))).* from hub.audit_event line where ${itsLine}`,
        ),
      ).toMatchObject({ kind: 'NEVER_SEALED' });
    case 'FORGET':
      return void expect(
        await tampered(
          `delete from hub.audit_event where ${itsLine}`,
          `delete from hub.audit_seal where number = ${number}`,
          `update hub.audit_seal set number = number - 1 where number > ${number}`,
        ),
      ).toMatchObject(number === many ? { kind: 'TAIL_MISSING', number } : { kind: 'CHANGED', number });
    case 'TAIL':
      return void expect(
        await tampered(
          `delete from hub.audit_event where id in (select event_id from hub.audit_seal where number >= ${number})`,
          `delete from hub.audit_seal where number >= ${number}`,
        ),
      ).toMatchObject({ kind: 'TAIL_MISSING' });
    default: {
      const found = await tampered(
        `update hub.audit_event set ${edit} = ${edits[edit] ?? ''} where ${itsLine}`,
      );
      // a line of another instant is not the one that the seal is of
      return void expect(found).toEqual({
        kind: edit === 'at' ? 'LINE_MISSING' : 'CHANGED',
        number,
        eventId,
      });
    }
  }
}

describe('what somebody does who has the database', () => {
  test('every column is under the seal', async () => {
    const { rows } = await owner.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = 'hub.audit_event'::regclass and attnum > 0 and not attisdropped",
    );
    // the id is what a seal finds its line by; the single object is among the objects
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => name !== 'id' && name !== 'object_id')
        .sort(),
    ).toEqual(Object.keys(edits).sort());
  });

  test('one edit anywhere names its line; a line or a seal taken out or put in, too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: many }),
        fc.constantFrom(...Object.keys(edits), 'DELETE', 'SEAL', 'MAC', 'INSERT', 'FORGET', 'TAIL'),
        async (number, edit) => {
          await tampersWith(number, edit);
        },
      ),
      { numRuns: Number(process.env['MAILLAGE_HISTORIES'] ?? 150) },
    );
  });

  test('a journal that is written anew with another key is not the one of before', async () => {
    await owner.query('truncate hub.audit_seal');
    await owner.query('insert into hub.audit_unsealed select id, at from hub.audit_event');
    await sealLines(worker, sealKeysOf('another').lines);
    expect(await faultOf()).toMatchObject({ kind: 'CHANGED', number: 1 });
  });

  test('nor with the key itself, for whoever has a checkpoint', async () => {
    await owner.query('truncate hub.audit_event, hub.audit_unsealed, hub.audit_seal');
    for (let line = 0; line < many; line += 1) await write();
    await sealLines(worker, keys.lines);
    expect(await faultOf()).toMatchObject({ kind: 'REWRITTEN', number: many / 2 });
    expect(await faultOf([])).toBeNull();
  });

  test('a checkpoint that somebody writes is none', async () => {
    const forged = JSON.stringify({ ...(JSON.parse(kept[0] ?? '') as object), number: 3 });
    expect(await faultOf([...kept, forged])).toEqual({ kind: 'CHECKPOINT_FORGED', place: 3 });
    expect(await faultOf([...kept, 'no checkpoint'])).toEqual({ kind: 'CHECKPOINT_FORGED', place: 3 });
  });

  test('a line that waits for its seal does not go unseen', async () => {
    await write();
    expect(
      await tampered('delete from hub.audit_event where id in (select event_id from hub.audit_unsealed)'),
    ).toMatchObject({ kind: 'WAITING_MISSING' });
  });
});

describe('the months', () => {
  const months = async () =>
    (
      await owner.query<{ name: string }>(
        "select relname as name from pg_class where relnamespace = 'audit'::regnamespace and relkind = 'r' order by 1",
      )
    ).rows.map(({ name }) => name);

  test('that are over go with their lines, and the journal is whole without them', async () => {
    await owner.query('truncate hub.audit_event, hub.audit_unsealed, hub.audit_seal');
    await owner.query("select hub.add_audit_month(now() - interval '14 months')");
    await write("now() - interval '14 months'");
    await write("now() - interval '14 months'");
    await sealLines(worker, keys.lines);
    await write();
    await sealLines(worker, keys.lines);
    const before = await months();
    await keepMonths(worker, 12);
    const after = await months();
    expect(before.length).toBeGreaterThan(after.length);
    expect(after.length).toBeGreaterThanOrEqual(12 + 13);
    expect(await verify([])).toEqual({ lines: 1, waiting: 0, checkpoints: 0, fault: null });
    // before their time they may not be gone
    expect((await verify([], 24)).fault).not.toBeNull();
  });

  test('that come have room before they come', async () => {
    await keepMonths(worker, 12);
    await write("now() + interval '12 months'");
    expect((await verify([])).waiting).toBe(1);
  });
});

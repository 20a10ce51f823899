import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  asViewer,
  forbidden,
  loggedIn,
  ownerOf,
  refusalOf,
  viewerSettingsOf,
} from '../../access/testing/attempts/direct-sql.ts';
import type { Client } from 'pg';
import { parseNodeId } from '../../ids.ts';
import { eicar, standInClamd } from '../../testing/servers/clamd.ts';
import type { StandInClamd } from '../../testing/servers/clamd.ts';
import { hubForFile, odt, pdf, messageSent, sent, uploaded } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { openFileStore } from './stores/open-store.ts';
import { scanWaiting } from './scan-waiting.ts';
import { openScanner } from './scanner.ts';

/** Where a scanner is set nobody opens a file before it was looked at, whatever happens to the scanner. */

const hub = hubForFile({ clamd: { host: '127.0.0.1', port: 9 } });
let clamd: StandInClamd;
let officer: TestClient;
let team: TestClient;
let referral: string;
beforeAll(async () => {
  clamd = await standInClamd();
  [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
  referral = (await sent(officer)).id;
});
afterAll(() => clamd.close());
beforeEach(() => {
  clamd.mood = 'answers';
});

/** The job, under the login of the jobs. */
async function scan(patience?: number): Promise<void> {
  const worker = await loggedIn(hub, 'maillage_worker');
  try {
    const scanner = await openScanner({ host: '127.0.0.1', port: clamd.port }, patience);
    await scanWaiting(worker, await openFileStore(undefined), scanner);
  } finally {
    await worker.end();
  }
}

async function attached(content: Buffer, name: string): Promise<string> {
  const file = await uploaded(officer, content, name);
  await messageSent(officer, { id: referral, audience: ['CASEWORKER'], attachmentIds: [file] });
  return file;
}

async function seen(file: string) {
  const { node } = await team.data<{ node: { state: string; name: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Attachment { state name } } }',
    { id: file },
  );
  const answer = await team.raw(`/files/${file}`);
  const { code } = answer.status === 200 ? { code: null } : ((await answer.json()) as { code: string });
  return [node.state, answer.status, code];
}

const virus = odt({ name: 'notes.txt', text: eicar, stored: true });

test('a file waits, known by its name and closed, until it was looked at', async () => {
  const file = await attached(pdf, 'bilan.pdf');
  expect(await seen(file)).toEqual(['WAITING', 409, 'FILE_WAITING']);
  await scan();
  expect(await seen(file)).toEqual(['READY', 200, null]);
});

test('a file with a virus is never opened, and its content is gone; those beside it open', async () => {
  const [bad, good] = [await attached(virus, 'lettre.odt'), await attached(pdf, 'bilan.pdf')];
  await scan();
  expect(await seen(bad)).toEqual(['INFECTED', 409, 'FILE_INFECTED']);
  expect(await seen(good)).toEqual(['READY', 200, null]);
  const kept = await hub.sql('select 1 from hub.attachment_content where attachment_id = $1', [
    parseNodeId(bad)!.uuid,
  ]);
  expect(kept).toEqual([]);
});

test.each(['silent', 'hangs up', 'too large'] as const)(
  'when the scanner is %s the file stays closed, the job fails and is tried again',
  async (mood) => {
    clamd.mood = mood;
    const file = await attached(pdf, 'bilan.pdf');
    await expect(scan(300)).rejects.toThrow(/no verdict yet/);
    expect(await seen(file)).toEqual(['WAITING', 409, 'FILE_WAITING']);
    clamd.mood = 'answers';
    await scan();
    expect(await seen(file)).toEqual(['READY', 200, null]);
  },
);

test('an upload puts the job into the queue, once for all that wait', async () => {
  await attached(pdf, 'a.pdf');
  await attached(pdf, 'b.pdf');
  const jobs = await hub.sql<{ count: number }>(
    "select count(*)::int as count from graphile_worker.jobs where key = 'scan_files'",
  );
  expect(jobs).toEqual([{ count: 1 }]);
  await scan();
});

describe('the database', () => {
  let api: Client;
  let owner: Client;
  beforeAll(async () => {
    [api, owner] = await Promise.all([loggedIn(hub), ownerOf(hub)]);
  });
  afterAll(() => Promise.all([api.end(), owner.end()]));

  test('gives the content of a file that waits to no viewer', async () => {
    const { uuid } = parseNodeId(await attached(pdf, 'bilan.pdf'))!;
    const viewer = await viewerSettingsOf(owner, 'equipe63');
    const read = () =>
      asViewer(api, 'maillage_reader', viewer, async () => {
        const { rows } = await api.query<{ closed: boolean }>(
          'select content is null as closed from visible.attachment where id = $1',
          [uuid],
        );
        return rows;
      });
    expect(await read()).toEqual([{ closed: true }]);
    await scan();
    expect(await read()).toEqual([{ closed: false }]);
  });

  test.each(['maillage_reader', 'maillage_writer'] as const)(
    'lets %s neither read what waits nor call it clean',
    async (role) => {
      const calls = ['select * from hub.files_to_scan(null, 1)', 'select hub.record_scan(null, false)'];
      for (const sql of calls) {
        expect(await asViewer(api, role, {}, () => refusalOf(api.query(sql)))).toBe(forbidden);
      }
    },
  );
});

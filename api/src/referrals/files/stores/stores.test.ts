import { mkdtempSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../../start/postgres/database.ts';
import { freePort } from '../../../start/postgres/embedded.ts';
import { forbidden, loggedIn, refusalOf } from '../../../access/testing/attempts/direct-sql.ts';
import { docx, hubForFile, pdf, messageSent, sent, upload, uploaded } from '../../../testing/index.ts';
import type { TestHub } from '../../../testing/index.ts';
import { parseNodeId } from '../../../ids.ts';
import { forgetUnattached } from '../forget-unattached.ts';
import { openFileStore } from './open-store.ts';

const port = await freePort();
const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-s3-'));
const bucket = 'maillage-tests';
const store = new S3rver({
  ...{ address: '127.0.0.1', port, silent: true, directory: folder },
  configureBuckets: [{ name: bucket, configs: [] }],
});
// The access keys of the test's own store, which guards nothing.
Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' });

beforeAll(() => store.run());
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The job, under the login of the jobs, with the store that the hub keeps its files in. */
async function forget(hub: TestHub, files: string | undefined): Promise<void> {
  const opened = await openFileStore(files);
  const worker = await loggedIn(hub, 'maillage_worker');
  try {
    await forgetUnattached(worker, opened);
  } finally {
    opened.close();
    await worker.end();
  }
}

/** The same for both: who stores a file is nobody’s business but the operator’s. */
describe.each([
  ['the database', undefined],
  ['a store of objects', `s3://${bucket}/files?endpoint=http://127.0.0.1:${port}`],
])('files kept in %s', (_where, files) => {
  const hub = hubForFile(files === undefined ? {} : { files });

  test('are given back byte for byte, with the hash that was told when they were sent', async () => {
    const [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
    const { id } = await sent(officer);
    const content = docx({ name: 'word/media.txt', text: 'é'.repeat(5000) });
    const { attachment, status } = await upload(officer, content, 'Bilan d’étape.docx');
    expect(status).toBe(201);
    await messageSent(officer, { id, audience: ['CASEWORKER'], attachmentIds: [attachment!.id] });
    const { referral } = await team.data<{
      referral: {
        messages: { edges: { node: { attachments: { url: string; sha256: string; size: number }[] } }[] };
      };
    }>(
      'query ($id: ID!) { referral(id: $id) { messages(first: 1) { edges { node { attachments { url sha256 size name mediaType } } } } } }',
      { id },
    );
    const [file] = referral.messages.edges[0]!.node.attachments;
    const answer = await team.raw(file!.url);
    expect(answer.status).toBe(200);
    const given = Buffer.from(await answer.arrayBuffer());
    expect(given.equals(content)).toBe(true);
    expect(file).toMatchObject({
      sha256: createHash('sha256').update(content).digest('hex'),
      size: content.length,
      name: 'Bilan d’étape.docx',
    });
  });

  test('are taken away a day after they were sent when no message came, and only these', async () => {
    const officer = await hub.as('spip63');
    const { id } = await sent(officer);
    const [left, used] = [await uploaded(officer), await uploaded(officer)];
    await messageSent(officer, { id, attachmentIds: [used] });
    await hub.sql("update hub.attachment set at = now() - interval '25 h'");
    const fresh = await uploaded(officer);
    await forget(hub, files);
    const rows = await hub.sql<{ id: string }>('select id from hub.attachment');
    const kept = rows.map((row) => row.id);
    const [leftKey, usedKey, freshKey] = [left, used, fresh].map((file) => parseNodeId(file)!.uuid);
    expect(kept).toEqual(expect.arrayContaining([usedKey, freshKey]));
    expect(kept).not.toContain(leftKey);
    expect((await officer.raw(`/files/${used}`)).status).toBe(200);
    if (files === undefined) {
      const contents = await hub.sql('select 1 from hub.attachment_content where attachment_id = $1', [
        leftKey,
      ]);
      expect(contents).toEqual([]);
    } else {
      const object = (uuid: string | undefined) =>
        fetch(`http://127.0.0.1:${port}/${bucket}/files/${uuid}`, { method: 'HEAD' });
      expect((await object(leftKey)).status).toBe(404);
      expect((await object(usedKey)).status).not.toBe(404);
      expect(await hub.sql('select 1 from hub.attachment_content')).toEqual([]);
    }
  });

  test('go with the referral that they were sent in', async () => {
    const officer = await hub.as('spip63');
    const { id } = await sent(officer);
    const file = await uploaded(officer, pdf);
    await messageSent(officer, { id, attachmentIds: [file] });
    await hub.sql('delete from hub.referral where id = $1', [parseNodeId(id)!.uuid]);
    expect((await officer.raw(`/files/${file}`)).status).toBe(404);
    await hub.sql("update hub.attachment set at = now() - interval '25 h'");
    await forget(hub, files);
    expect(await hub.sql('select 1 from hub.attachment where id = $1', [parseNodeId(file)!.uuid])).toEqual(
      [],
    );
  });
});

describe('uploads that no message came for', () => {
  const hub = hubForFile();
  const waiting = (file: string) =>
    hub.sql('select 1 from hub.attachment where id = $1', [parseNodeId(file)!.uuid]);

  test('stay, and are found again, when the store cannot be reached', async () => {
    const file = await uploaded(await hub.as('spip63'));
    await hub.sql("update hub.attachment set at = now() - interval '25 h'");
    const nowhere = `s3://${bucket}/files?endpoint=http://127.0.0.1:${await freePort()}`;
    await expect(forget(hub, nowhere)).rejects.toThrow();
    expect(await waiting(file)).toHaveLength(1);
    await forget(hub, undefined);
    expect(await waiting(file)).toEqual([]);
  });

  test('are kept when their message is being written while the job runs, and those beside them go', async () => {
    const officer = await hub.as('spip63');
    const [left, used] = [await uploaded(officer), await uploaded(officer)];
    await messageSent(officer, { id: (await sent(officer)).id, attachmentIds: [await uploaded(officer)] });
    await hub.sql("update hub.attachment set at = now() - interval '25 h'");
    await withClient(hub.database.adminUrl, async (writing) => {
      await writing.query('begin; set local role maillage_owner');
      await writing.query(
        'insert into hub.message_attachment (attachment_id, message_id) select $1, id from hub.message limit 1',
        [parseNodeId(used)!.uuid],
      );
      await forget(hub, undefined);
      await writing.query('commit');
    });
    await forget(hub, undefined);
    expect(await waiting(used)).toHaveLength(1);
    expect(await waiting(left)).toEqual([]);
  });

  test('are no work of an upload, nor of anybody’s but the jobs’', async () => {
    const officer = await hub.as('spip63');
    const file = await uploaded(officer);
    await hub.sql("update hub.attachment set at = now() - interval '25 h'");
    await uploaded(officer);
    expect(await waiting(file)).toHaveLength(1);
    const api = await loggedIn(hub);
    await api.query('set role maillage_writer');
    expect(await refusalOf(api.query('select hub.forget_unattached_files()'))).toBe(forbidden);
    await api.end();
  });
});

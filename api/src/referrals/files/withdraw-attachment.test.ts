import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../../access/testing/cases/cases.ts';
import type { Cases } from '../../access/testing/cases/cases.ts';
import { copyFor } from '../../access/testing/cases/copies.ts';
import { sendingMask } from '../../access/index.ts';
import { nodeId, parseNodeId } from '../../ids.ts';
import {
  changed,
  enclosed,
  completeDraft,
  hubForFile,
  messageSent,
  sent,
  uploaded,
} from '../../testing/index.ts';

/** The judgment of somebody else went with a message: who sent it takes it back, and it is nowhere any more. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
});
afterAll(async () => {
  await owner.end();
});

type Person = Parameters<typeof hub.as>[0];

/** A file that a person sends with a message for a few. */
async function sentWithFile(person: Person, id: string, audience: readonly string[] = ['COORDINATOR']) {
  const client = await hub.as(person);
  const file = await uploaded(client, undefined, 'jugement-durand.pdf');
  await messageSent(client, { id, audience, attachmentIds: [file] });
  return { file, url: `/files/${file}`, key: parseNodeId(file)!.uuid };
}

async function withdraw(person: Person, file: string) {
  const data = await (
    await hub.as(person)
  ).data<{ withdrawAttachment: { userErrors: readonly { code: string; field: string | null }[] } }>(
    'mutation ($input: WithdrawAttachmentInput!) { withdrawAttachment(input: $input) { userErrors { code field } } }',
    { input: { id: file, reason: 'WRONG_PERSON' } },
  );
  return data.withdrawAttachment.userErrors;
}

async function seen(person: Person, file: string) {
  const { node } = await (
    await hub.as(person)
  ).data<{ node: Readonly<Record<string, unknown>> | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Attachment { name state mayWithdraw withdrawnByName withdrawReason } } }',
    { id: file },
  );
  return node;
}

const absent = [{ code: 'NOT_FOUND', field: 'id' }];

describe.each(holders.filter(({ bits }) => (bits & sendingMask) !== 0))(
  'a file of a message by $title',
  (holder) => {
    test('is gone for all who read it, which go on reading that it was there, by whom it was taken back and why', async () => {
      const copy = await copyFor(owner, cases, holder, 'ACKNOWLEDGED');
      const { file, url } = await sentWithFile(holder.person, copy.id);
      expect(await seen(holder.person, file)).toMatchObject({ mayWithdraw: true, state: 'READY' });
      for (const other of ['ars', 'coordination15'] as const)
        expect(await withdraw(other, file)).toEqual(absent);
      expect(await withdraw(holder.person, file)).toEqual([]);
      expect(await seen(holder.person, file)).toEqual({
        ...{ name: 'application/pdf', state: 'WITHDRAWN', mayWithdraw: false },
        ...{ withdrawnByName: expect.stringMatching(/\w/), withdrawReason: 'WRONG_PERSON' },
      });
      expect((await (await hub.as(holder.person)).raw(url)).status).toBe(404);
    });
  },
);

describe('a file that was sent with a message', () => {
  test('leaves neither content nor name nor what tells it again, and the store outside is told once', async () => {
    const referral = await sent(await hub.as('spip63'));
    const { file, key } = await sentWithFile('spip63', referral.id);
    expect(await withdraw('spip63', file)).toEqual([]);
    const { rows } = await owner.query(
      `select (select count(*)::int from hub.attachment_content where attachment_id = $1) as contents,
              name, sha256 = repeat('0', 64) as blank,
              (select count(*)::int from graphile_worker.jobs where key = 'forget_files') as jobs
         from hub.attachment where id = $1`,
      [key],
    );
    expect(rows).toEqual([{ contents: 0, name: 'application/pdf', blank: true, jobs: 1 }]);
    const forgotten = async () =>
      (await owner.query('select hub.forget_unattached_files() as id')).rows.map(({ id }) => id);
    expect(await forgotten()).toContain(key);
    expect(await forgotten()).not.toContain(key);
  });

  test('is taken back by who sent it, not by who reads it, and moves no version that others see', async () => {
    const referral = await sent(await hub.as('spip63'));
    const { file, url } = await sentWithFile('spip63', referral.id);
    expect(await seen('coordination0363', file)).toMatchObject({ mayWithdraw: false });
    expect(await withdraw('coordination0363', file)).toEqual(absent);
    expect((await (await hub.as('coordination0363')).raw(url)).status).toBe(200);
    const state = async () =>
      (
        await owner.query(
          'select version, updated_at, (select count(*) from hub.status_update where referral_id = referral.id) from hub.referral where id = $1',
          [parseNodeId(referral.id)!.uuid],
        )
      ).rows;
    const before = await state();
    expect(await withdraw('spip63', file)).toEqual([]);
    expect(await state()).toEqual(before);
    expect((await (await hub.as('coordination0363')).raw(url)).status).toBe(404);
    expect(await seen('coordination0363', file)).toMatchObject({
      state: 'WITHDRAWN',
      withdrawReason: 'WRONG_PERSON',
    });
    // for another partner there never was one
    expect(await seen('equipe63', file)).toBeNull();
  });

  test('twice at once is once, and both are answered', async () => {
    const referral = await sent(await hub.as('spip63'));
    const { file, key } = await sentWithFile('spip63', referral.id);
    expect(await Promise.all([withdraw('spip63', file), withdraw('spip63', file)])).toEqual([[], []]);
    const { rows } = await owner.query(
      "select count(*)::int from hub.audit_event where action = 'WITHDRAW_ATTACHMENT' and object_id = $1",
      [key],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('stays where nobody writes any more; one that goes with the case, or hangs on nothing, is taken back otherwise', async () => {
    const officer = await hub.as('spip63');
    const referral = await sent(officer);
    const { file } = await sentWithFile('spip63', referral.id);
    await changed(officer, 'withdrawReferral', {
      ...{ id: referral.id, version: referral.version, reason: 'MEASURE_ENDED' },
    });
    expect(await seen('spip63', file)).toMatchObject({ mayWithdraw: false });
    expect(await withdraw('spip63', file)).toEqual([{ code: 'WRONG_STATE', field: null }]);
    const enclosure = await enclosed(officer, (await completeDraft(officer)).id);
    expect(await withdraw('spip63', enclosure.file!.id)).toEqual(absent);
    expect(await withdraw('spip63', await uploaded(officer))).toEqual(absent);
    expect(
      await withdraw('spip63', nodeId('Attachment', '00000000-0000-7000-a000-000000000000' as never)),
    ).toEqual(absent);
  });
});

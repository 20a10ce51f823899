import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from 'pg';
import { asViewer, loggedIn, ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import { parseNodeId } from '../../ids.ts';
import { change, changed, completeDraft, hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import type { DemoKey } from '../../demo/index.ts';

/**
 * Two prosecutors are of one service: what the one writes, the other reads once it is shared. That it is not there
 * for them before, on no route, `access/masks/absence.test.ts` says.
 */

const hub = hubForFile();
let author: TestClient;
let colleague: TestClient;
let owner: Client;
let api: Client;

beforeAll(async () => {
  [author, colleague, owner, api] = await Promise.all([
    hub.as('parquet63'),
    hub.as('substitut63'),
    ownerOf(hub),
    loggedIn(hub),
  ]);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const seenBy = async (client: TestClient, id: string) =>
  (
    await client.data<{ referral: { isPrivate: boolean; version: number; actions: string[] } | null }>(
      'query ($id: ID!) { referral(id: $id) { isPrivate version actions } }',
      { id },
    )
  ).referral;
const listedFor = async (client: TestClient, id: string): Promise<boolean> =>
  (
    await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
      '{ referrals(first: 100, filter: { statuses: [DRAFT] }) { edges { node { id } } } }',
    )
  ).referrals.edges.some(({ node }) => node.id === id);

test('what is shared is read, gone on with and sent by a colleague; its version stays', async () => {
  const draft = await completeDraft(author);
  expect(await seenBy(author, draft.id)).toMatchObject({ isPrivate: true });
  expect(await listedFor(author, draft.id)).toBe(true);
  expect(await listedFor(colleague, draft.id)).toBe(false);

  expect(await changed(author, 'shareReferralDraft', pick(draft))).toMatchObject({ version: draft.version });
  expect(await seenBy(author, draft.id)).toMatchObject({ isPrivate: false });
  expect(await listedFor(colleague, draft.id)).toBe(true);
  expect((await seenBy(colleague, draft.id))?.actions).toEqual([
    'SAVE_DRAFT',
    'SHARE_DRAFT',
    'DISCARD',
    'SUBMIT',
  ]);

  const mended = await changed(colleague, 'saveReferralDraft', { ...pick(draft), prosecutionNumber: '26 1' });
  const sent = await changed(colleague, 'submitReferral', {
    ...pick(mended),
    idempotencyKey: 'sent-by-a-colleague',
  });
  expect(sent.status).toBe('SUBMITTED');
  expect(await seenBy(author, draft.id)).toMatchObject({ isPrivate: false });
});

test('once more changes nothing, an older version is refused, and it leaves one trace', async () => {
  const draft = await completeDraft(author);
  const saved = await changed(author, 'saveReferralDraft', { ...pick(draft), prosecutionNumber: '26 2' });
  const late = await change(author, 'shareReferralDraft', pick(draft));
  expect(late.userErrors).toMatchObject([{ code: 'STALE' }]);
  await changed(author, 'shareReferralDraft', pick(saved));
  await changed(colleague, 'shareReferralDraft', pick(saved));
  const traces = await hub.sql<{ action: string }>(
    'select action from hub.audit_event where object_id = $1',
    [parseNodeId(draft.id)?.uuid],
  );
  expect(traces).toEqual([{ action: 'SHARE_DRAFT' }]);
});

test('sent by its author, it is the service’s like any other', async () => {
  const draft = await completeDraft(author);
  await changed(author, 'submitReferral', { ...pick(draft), idempotencyKey: 'sent-without-sharing' });
  expect(await seenBy(colleague, draft.id)).toMatchObject({ isPrivate: false });
});

test('two colleagues who begin with one key begin a draft each', async () => {
  const input = { birthName: 'Arnaud', idempotencyKey: 'one-key-of-two-colleagues' };
  const one = await changed(author, 'saveReferralDraft', input);
  const other = await changed(colleague, 'saveReferralDraft', input);
  expect(other.id).not.toBe(one.id);
  expect(await seenBy(colleague, one.id)).toBeNull();
});

const parties = (key: DemoKey, set: string, id: string): Promise<number> =>
  viewerSettingsOf(owner, key).then((viewer) =>
    asViewer(api, 'maillage_writer', viewer, async () => {
      const { rowCount } = await api.query(
        `update hub.referral_party set private_to_id = ${set} where referral_id = $1`,
        [parseNodeId(id)?.uuid],
      );
      return rowCount ?? 0;
    }),
  );
const self = "nullif(current_setting('maillage.membership_id', true), '')::uuid";

test('plain SQL: a colleague shares nothing that is not theirs, and nobody takes back what is shared', async () => {
  const draft = await completeDraft(author);
  expect(await parties('substitut63', 'null', draft.id)).toBe(0);
  expect(await parties('substitut63', self, draft.id)).toBe(0);
  await changed(author, 'shareReferralDraft', pick(draft));
  for (const key of ['parquet63', 'substitut63'] as const)
    await expect(parties(key, self, draft.id)).rejects.toThrow('party not writable');
});

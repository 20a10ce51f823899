import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../start/postgres/embedded.ts';
import { openCheckpoints } from './open-checkpoints.ts';

/** Checkpoints are given back as they were kept, in their order, wherever a setting has them kept. */

const port = await freePort();
const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-checkpoints-'));
const bucket = 'maillage-tests';
const objects = new S3rver({
  ...{ address: '127.0.0.1', port, silent: true, directory: path.join(folder, 's3') },
  configureBuckets: [{ name: bucket, configs: [] }],
});
// The access keys of the test's own store, which guards nothing.
Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' });

beforeAll(() => objects.run());
afterAll(async () => {
  await objects.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['a folder', path.join(folder, 'kept')],
  ['a store of objects', `s3://${bucket}/checkpoints?endpoint=http://127.0.0.1:${port}`],
])('in %s', (_where, place) => {
  test('there are none at first, then all of them, the oldest first', async () => {
    const store = openCheckpoints(place);
    expect(await store.all()).toEqual([]);
    await store.keep('2026-11-29T11-00-00-000Z.json', 'second');
    await store.keep('2026-11-29T10-00-00-000Z.json', 'first');
    expect(await openCheckpoints(place).all()).toEqual(['first', 'second']);
  });
});

test('in a folder one is never written over, and is its owner’s alone', async () => {
  const kept = path.join(folder, 'once');
  const store = openCheckpoints(kept);
  await store.keep('one.json', 'as it was');
  await expect(store.keep('one.json', 'otherwise')).rejects.toThrow(/EEXIST/);
  expect(await store.all()).toEqual(['as it was']);
  expect(statSync(path.join(kept, 'one.json')).mode & 0o777).toBe(0o600);
});

import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../start/postgres/database.ts';
import { useWebPush } from './web-push.ts';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { signIn } from '../../testing/client.ts';
import { webPushPair } from '../../testing/servers/push-catcher.ts';
import { defaultPushHosts } from '../../settings/web-push.ts';

/** The devices on which one is told: one's own, of this session, and nobody learns how they are reached. */

const keys = webPushPair();
const webPush = { ...keys, contact: 'mailto:admin@example.org', hosts: defaultPushHosts };
const hub = hubForFile({ webPush });
let claire: TestClient;
let julie: TestClient;

beforeAll(async () => {
  [claire, julie] = await Promise.all([hub.as('coordination0363'), hub.as('equipe63')]);
});
afterEach(() => hub.sql('delete from hub.push_device'));

interface Device {
  readonly id: string;
  readonly name: string | null;
}
interface Added {
  readonly pushDevice: Device | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
}

const endpoint = (token: string): string => `https://fcm.googleapis.com/fcm/send/${token}`;
async function add(
  client: TestClient,
  token: string,
  name: string | null = 'Firefox, Windows',
): Promise<Added> {
  return addAt(client, endpoint(token), name);
}
async function addAt(client: TestClient, at: string, name: string | null = null): Promise<Added> {
  const { addPushDevice } = await client.data<{ addPushDevice: Added }>(
    `mutation ($input: AddPushDeviceInput!) { addPushDevice(input: $input) {
       pushDevice { id name hidden } userErrors { code field message } } }`,
    { input: { endpoint: at, name } },
  );
  return addPushDevice;
}
async function remove(client: TestClient, id: string) {
  const { removePushDevice } = await client.data<{
    removePushDevice: { removed: boolean; userErrors: { code: string }[] };
  }>(
    'mutation ($input: RemovePushDeviceInput!) { removePushDevice(input: $input) { removed userErrors { code } } }',
    { input: { id } },
  );
  return removePushDevice;
}
interface Seen {
  readonly pushDevices: readonly Device[];
  readonly viewer: { readonly webPushKey: string | null; readonly pushDevice: Device | null };
}
const seen = (client: TestClient): Promise<Seen> =>
  client.data<Seen>('{ pushDevices { id name } viewer { webPushKey pushDevice { id name } } }');
const names = async (client: TestClient): Promise<readonly (string | null)[]> =>
  (await seen(client)).pushDevices.map(({ name }) => name);
const anotherSession = (): Promise<TestClient> => signIn(hub.url, 'coordination0363');
const stored = async (): Promise<number> =>
  (await hub.sql<{ count: number }>('select count(*)::int from hub.push_device'))[0]?.count ?? -1;

test('one is added with its name, is the one of this session, and is removed', async () => {
  expect((await seen(claire)).viewer).toEqual({ webPushKey: keys.publicKey, pushDevice: null });
  const { pushDevice } = await add(claire, 'one', '  Firefox,   Windows ');
  expect(pushDevice).toMatchObject({ name: 'Firefox, Windows', hidden: [] });
  const { id, name } = pushDevice!;
  expect(await seen(claire)).toMatchObject({
    pushDevices: [{ id, name }],
    viewer: { pushDevice: { id, name } },
  });
  const elsewhere = await seen(await anotherSession());
  expect(elsewhere.pushDevices).toHaveLength(1);
  expect(elsewhere.viewer.pushDevice).toBeNull();
  expect(await remove(claire, id)).toEqual({ removed: true, userErrors: [] });
  expect(await remove(claire, id)).toEqual({ removed: false, userErrors: [{ code: 'NOT_FOUND' }] });
  expect(await names(claire)).toEqual([]);
});

test('another’s is neither seen nor removed, and looks as one that is not there', async () => {
  const { pushDevice } = await add(claire, 'hers');
  const { id } = pushDevice!;
  expect(await names(julie)).toEqual([]);
  const { node } = await julie.data<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(node).toBeNull();
  expect(await remove(julie, id)).toEqual({ removed: false, userErrors: [{ code: 'NOT_FOUND' }] });
  expect(await names(claire)).toHaveLength(1);
});

test('how it is reached is told by no field, and read by no role of the API', async () => {
  const { __schema } = await claire.data<{
    __schema: { types: { name: string; kind: string; fields: { name: string }[] | null }[] };
  }>('{ __schema { types { name kind fields { name } } } }');
  expect(
    __schema.types.flatMap((type) => type.fields ?? []).filter(({ name }) => /endpoint/i.test(name)),
  ).toEqual([]);
  for (const role of ['maillage_reader', 'maillage_writer', 'maillage_api', 'maillage_auth'])
    await withClient(hub.database.adminUrl, async (admin) => {
      await admin.query(`set role ${role}`);
      await expect(admin.query('select endpoint from hub.push_device')).rejects.toThrow(/permission denied/);
      await expect(admin.query('select * from jobs.push_device')).rejects.toThrow(/permission denied/);
    });
});

test('a browser that another session had is of the new one alone', async () => {
  await add(claire, 'shared');
  await add(julie, 'shared', 'Poste partagé');
  expect(await names(claire)).toEqual([]);
  expect(await names(julie)).toEqual(['Poste partagé']);
  // twice the same is one
  await add(julie, 'shared', 'Encore');
  expect(await names(julie)).toEqual(['Encore']);
});

test('of two people who add one browser at once, one has it', async () => {
  await Promise.all(
    [add(claire, 'at once'), add(julie, 'at-once'), add(claire, 'at-once')].map((done) => done),
  );
  expect(
    (
      await hub.sql<{ count: number }>('select count(*)::int from hub.push_device where endpoint = $1', [
        endpoint('at-once'),
      ])
    )[0]?.count,
  ).toBe(1);
});

test('a session is one browser: what it adds anew takes the place of what it had', async () => {
  await add(claire, 'first', 'Avant');
  await add(claire, 'second', 'Après');
  expect(await names(claire)).toEqual(['Après']);
  await add(await anotherSession(), 'third', 'Ailleurs');
  expect(await names(claire)).toEqual(['Ailleurs', 'Après']);
});

test('ten are kept, the newest, however many come at once', async () => {
  const sessions = await Promise.all(Array.from({ length: 13 }, anotherSession));
  const [first, ...others] = sessions;
  await add(first!, 'old', 'ancien');
  await Promise.all(others.map((client, number) => add(client, `new-${number}`, `nouveau ${number}`)));
  const kept = await names(claire);
  expect(kept).toHaveLength(10);
  expect(kept).not.toContain('ancien');
});

describe('refused', () => {
  test.each([
    'https://127.0.0.1/x',
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://u:p@fcm.googleapis.com/x',
    'https://fcm.googleapis.com./x',
    'https://fcm。googleapis.com/x',
    '',
  ])('%j, which is no push service', async (at) => {
    const { pushDevice, userErrors } = await addAt(claire, at);
    expect(pushDevice).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'endpoint' }]);
    if (at !== '') expect(userErrors[0]?.message).not.toContain(at);
    expect(await stored()).toBe(0);
  });
  test('a name that is too long', async () => {
    expect((await add(claire, 'long', 'x'.repeat(61))).userErrors).toMatchObject([
      { code: 'TOO_LONG', field: 'name' },
    ]);
  });
  test('any, of a hub without keys, which says so and has no key for browsers', async () => {
    useWebPush(null);
    try {
      expect(await seen(claire)).toEqual({ pushDevices: [], viewer: { webPushKey: null, pushDevice: null } });
      expect((await add(claire, 'one')).userErrors).toMatchObject([{ code: 'WEB_PUSH_OFF', field: null }]);
    } finally {
      useWebPush(webPush);
    }
  });
  test('nobody in particular', async () => {
    const { errors } = await hub.visitor().query('{ pushDevices { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

// A new password ends whatever she was signed in with.
describe('it ends', () => {
  const ends: readonly (readonly [string, (client: TestClient) => Promise<unknown>])[] = [
    ['with the sign-out', (client) => client.signOut()],
    [
      'as the session is ended elsewhere',
      () => hub.sql(`delete from auth.session where id = (select session_id from hub.push_device)`),
    ],
    [
      'as the session runs out',
      () =>
        hub.sql(
          `update auth.session set "expiresAt" = now() - interval '1 second' where id = (select session_id from hub.push_device)`,
        ),
    ],
    [
      'with a new password',
      () =>
        hub.sql(
          `update auth.account set password = password || 'x' where "userId" = (select user_id from hub.membership where person_name = 'Claire Vasseur' limit 1)`,
        ),
    ],
  ];
  test.each(ends)('%s', async (_how, end) => {
    const client = await anotherSession();
    await add(client, 'ends');
    await withClient(hub.database.adminUrl, async (admin) => {
      await admin.query('set role maillage_worker');
      const live = async () => (await admin.query('select id from jobs.push_device')).rowCount;
      expect(await live()).toBe(1);
      await end(client);
      expect(await live()).toBe(0);
    });
  });
});

import { createPublicKey, verify } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loginUrl } from '../../start/secret/logins.ts';
import { hubForFile, sent } from '../../testing/index.ts';
import { catchPushes } from '../../testing/servers/push-catcher.ts';
import type { PushCatcher } from '../../testing/servers/push-catcher.ts';
import { testSecret } from '../../testing/test-database.ts';
import { notify } from '../notify.ts';
import { announceOnDevices, mostAttempts, push } from './push.ts';
import type { PushJob } from './push.ts';
import { openPushService, secondsUntil } from './push-service.ts';

/** From a letter that is due to a device that wakes: over real HTTPS, to a push service that takes, refuses, hangs. */

let catcher: PushCatcher;
let worker: Client;
let job: PushJob;
const hub = hubForFile();
const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** Adds a device in a session of its own, as the mutation does, and says its key. */
async function deviceOf(person: string, endpoint: string): Promise<string> {
  const [row] = await hub.sql<{ id: string }>(
    `insert into auth.session (id, "expiresAt", token, "updatedAt", "userId")
     select gen_random_uuid(), now() + interval '1 hour', gen_random_uuid(), now(), user_id
       from hub.membership where person_name = $1 limit 1 returning id`,
    [person],
  );
  const [device] = await hub.sql<{ id: string }>(
    `insert into hub.push_device (id, membership_id, session_id, endpoint, created_at)
     select gen_random_uuid(), id, $2, $3, now() from hub.membership where person_name = $1 limit 1 returning id`,
    [person, row?.id, endpoint],
  );
  return device?.id ?? '';
}
const devices = async (): Promise<readonly string[]> =>
  (await hub.sql<{ id: string }>('select id from hub.push_device')).map(({ id }) => id);

beforeAll(async () => {
  catcher = await catchPushes();
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  await hub.sql(
    `insert into hub.notification_preference
     select id, 'fr', '{AWAITS_YOU,STEP}', '{AWAITS_YOU,STEP}', '{}', 8, 0, 0, false from hub.membership`,
  );
  await sent(await hub.as('spip63'));
  const [event] = await hub.sql<{ id: string }>('select id from hub.outbox');
  await notify(worker, event?.id ?? '', new Date());
});
afterAll(async () => {
  await worker.end();
  await catcher.close();
});
beforeEach(async () => {
  catcher.reply({ status: 201 });
  catcher.caught.length = 0;
  await hub.sql('delete from hub.push_device');
  await hub.sql(
    `select graphile_worker.remove_job(key) from graphile_worker.jobs where task_identifier = 'push'`,
  );
  await hub.sql("update hub.mail set state = 'QUEUED', attempts = 0");
  await hub.sql('update hub.notification set read_at = null, in_app = true');
  const [mail] = await hub.sql<{ id: string }>(
    `select mail.id from hub.mail join hub.membership on membership.id = membership_id where person_name = 'Claire Vasseur'`,
  );
  const device = await deviceOf('Claire Vasseur', `${catcher.origin}/send/secret-token`);
  job = { device, mail: mail?.id ?? '', tried: 0 };
});

/** Does the job; null, or the words with which the queue keeps it. */
async function attempt(
  more: { readonly attempts?: number; readonly lastAttempt?: boolean } = {},
): Promise<string | null> {
  try {
    const service = openPushService({ ...catcher.webPush, patience: 500 });
    await push(worker, job, { service, attempts: 1, lastAttempt: false, ...more });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

interface Queued {
  readonly key: string;
  readonly max_attempts: number;
  readonly seconds: number;
}
const queued = (): Promise<readonly Queued[]> =>
  hub.sql<Queued>(
    `select key, max_attempts, extract(epoch from run_at - now())::float8 as seconds from graphile_worker.jobs where task_identifier = 'push'`,
  );

describe('a push', () => {
  test('says that there is something and nothing else, for a day, once however many', async () => {
    expect(await attempt()).toBeNull();
    expect(catcher.caught).toHaveLength(1);
    const [{ path, method, headers, body }] = catcher.caught as [(typeof catcher.caught)[number]];
    expect({ path, method, body }).toEqual({ path: '/send/secret-token', method: 'POST', body: '' });
    expect(headers).toMatchObject({
      ttl: '86400',
      urgency: 'normal',
      topic: 'maillage',
      'content-length': '0',
    });
    expect(Object.keys(headers).sort()).toEqual(
      ['authorization', 'connection', 'content-length', 'host', 'topic', 'ttl', 'urgency'].sort(),
    );
  });

  test('is signed with the key of the hub, for this push service and for less than a day', async () => {
    await attempt();
    const [, token = '', key] =
      /^vapid t=([^,]+), k=(.+)$/.exec(catcher.caught[0]?.headers.authorization ?? '') ?? [];
    expect(key).toBe(catcher.webPush.publicKey);
    const [header = '', claims = '', signature = ''] = token.split('.');
    const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(header)).toEqual({ typ: 'JWT', alg: 'ES256' });
    const { exp, ...whom } = read(claims) as { exp: number };
    expect(whom).toEqual({ aud: catcher.origin, sub: 'mailto:admin@example.org' });
    expect(exp).toBeGreaterThan(Date.now() / 1000 + 3600);
    expect(exp).toBeLessThan(Date.now() / 1000 + 24 * 3600);
    const point = Buffer.from(catcher.webPush.publicKey, 'base64url');
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
    const known = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' });
    const isSigned = (text: string): boolean =>
      verify(
        'sha256',
        Buffer.from(text),
        { key: known, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      );
    expect(isSigned(`${header}.${claims}`)).toBe(true);
    expect(isSigned(`${header}.${claims}x`)).toBe(false);
  });

  test.each([404, 410])('to a browser that is gone (%i) is the last one', async (status) => {
    catcher.reply({ status });
    expect(await attempt()).toBeNull();
    expect(await devices()).toEqual([]);
    expect(await attempt()).toBeNull();
    expect(catcher.caught).toHaveLength(1);
  });

  test.each([400, 401, 403, 413, 429, 500, 503])(
    'that is answered with %i is tried again by the queue, and says no address',
    async (status) => {
      catcher.reply({ status });
      expect(await attempt()).toBe(`ANSWERED_${status}`);
      expect(await attempt({ attempts: mostAttempts, lastAttempt: true })).toBe(`ANSWERED_${status}`);
      expect(await devices()).toEqual([job.device]);
      expect(await queued()).toEqual([]);
    },
  );

  test.each([
    [429, () => '90', 90],
    [503, () => new Date(Date.now() + 7_200_000).toUTCString(), 7200],
  ])('that a service asks to bring back later (%i) is not brought before', async (status, after, seconds) => {
    catcher.reply({ status, headers: { 'retry-after': after() } });
    expect(await attempt({ attempts: 3 })).toBeNull();
    const [later, ...more] = await queued();
    expect(more).toEqual([]);
    expect(later).toMatchObject({ max_attempts: mostAttempts - 3 });
    expect(later?.seconds).toBeGreaterThan(seconds / 2);
    expect(later?.seconds).toBeLessThanOrEqual(seconds + 1);
    // and not for ever
    expect(await attempt({ attempts: mostAttempts, lastAttempt: true })).toBe(`ANSWERED_${status}`);
  });

  test('is not taken to where the service sends on', async () => {
    catcher.reply({ status: 307, headers: { location: `${catcher.origin}/elsewhere` } });
    expect(await attempt()).toBe('ANSWERED_307');
    expect(catcher.caught.map(({ path }) => path)).toEqual(['/send/secret-token']);
  });

  test('to a service that hangs, or is not there, or is another than it says, is given up for now', async () => {
    catcher.reply(null);
    expect(await attempt()).toBe('TIMEOUT');
    const nobody = openPushService({ ...catcher.webPush, hosts: ['localhost:9'], patience: 500 });
    expect(await nobody.send('https://localhost:9/x')).toMatchObject({ problem: 'UNREACHABLE' });
    const { port } = new URL(catcher.origin);
    const other = openPushService({
      ...catcher.webPush,
      hosts: [`localtest.example:${port}`],
      patience: 500,
    });
    expect(await other.send(`https://localtest.example:${port}/x`)).toMatchObject({ outcome: 'FAILED' });
  });

  test('does not leave to a host that the setting names no more, and the device is forgotten', async () => {
    const service = openPushService({ ...catcher.webPush, hosts: ['fcm.googleapis.com'] });
    await push(worker, job, { service, attempts: 1, lastAttempt: false });
    expect(catcher.caught).toEqual([]);
    expect(await devices()).toEqual([]);
  });

  test.each([
    ['about what was read meanwhile', `update hub.notification set read_at = now() where mail_id = $1`],
    [
      'about what does not stand in the bell',
      `update hub.notification set in_app = false where mail_id = $1`,
    ],
    [
      'as the session has ended',
      'delete from auth.session where id = (select session_id from hub.push_device) and $1::uuid is not null',
    ],
    [
      'as the letter is another’s',
      `update hub.push_device set membership_id = (select id from hub.membership where person_name = 'Samir Belkacem') where $1::uuid is not null`,
    ],
  ])('does not leave %s', async (_why, change) => {
    await hub.sql(change, [job.mail]);
    expect(await attempt()).toBeNull();
    expect(catcher.caught).toEqual([]);
  });

  test('does not leave as the function has ended', async () => {
    const until = async (at: string) =>
      hub.sql(`update hub.membership set active_until = ${at} where person_name = 'Claire Vasseur'`);
    await until('now()');
    expect(await attempt()).toBeNull();
    expect(catcher.caught).toEqual([]);
    await until('null');
  });

  test('does not leave of a hub without keys', async () => {
    await push(worker, job, { service: null, attempts: 1, lastAttempt: false });
    expect(catcher.caught).toEqual([]);
  });
});

describe('a letter that is due', () => {
  test('is announced on each device of its reader, once', async () => {
    const other = await deviceOf('Claire Vasseur', `${catcher.origin}/send/another`);
    await deviceOf('Julie Fabre', `${catcher.origin}/send/hers`);
    for (const _twice of [1, 2]) await announceOnDevices(worker, job.mail);
    expect((await queued()).map(({ key }) => key).sort()).toEqual(
      [job.device, other].map((device) => `push ${device} ${job.mail}`).sort(),
    );
  });

  test('and is tried again is announced no more', async () => {
    await hub.sql('update hub.mail set attempts = 1 where id = $1', [job.mail]);
    await announceOnDevices(worker, job.mail);
    expect(await queued()).toEqual([]);
  });
});

test('the queue does it: what waits for somebody wakes their device, in its hours, and is found in no log', async () => {
  const queue = hub.sql.bind(hub);
  // Whom it concerns, awake or asleep whatever the hour of this test; no mail server is set, and none is needed.
  await queue(
    `update hub.notification_preference set quiet_from = extract(hour from now() at time zone 'Europe/Paris'),
            quiet_until = (extract(hour from now() at time zone 'Europe/Paris')::int + 3) % 24
      where membership_id = (select id from hub.membership where person_name = 'Julie Fabre')`,
  );
  await deviceOf('Julie Fabre', `${catcher.origin}/send/asleep`);
  await queue('delete from hub.mail');
  await hub.anotherProcess({
    webPush: catcher.webPush,
    jobs: { smtpUrl: undefined, mailFrom: 'M <m@localhost>', hubAddress: 'http://localhost' },
  });
  await sent(await hub.as('spip63'));
  await expect
    .poll(() => catcher.caught.map(({ path }) => path), { timeout: 60_000 })
    .toEqual(['/send/secret-token']);
  const waiting = await queue<{ count: number }>(
    `select count(*)::int from hub.mail join hub.membership on membership.id = membership_id
      where person_name = 'Julie Fabre' and state = 'QUEUED' and send_after > now()`,
  );
  expect(waiting[0]?.count).toBe(1);
  // One that fails is tried again, and told by its code.
  catcher.reply({ status: 500 });
  await sent(await hub.as('spip63'));
  await expect.poll(() => logged.mock.calls.flat().join('\n'), { timeout: 60_000 }).toMatch(/ANSWERED_500/);
  expect(logged.mock.calls.flat().join('\n')).not.toMatch(/secret-token|localhost:\d+\/send/);
  expect(JSON.stringify(await queue('select * from graphile_worker._private_jobs'))).not.toContain(
    'secret-token',
  );
});

test.each([
  [undefined, null],
  ['120', 120],
  ['0', null],
  ['-5', null],
  ['soon', null],
  ['999999999', 24 * 3600],
  ['Sat, 28 Nov 2026 18:01:00 GMT', 60],
  ['Sat, 28 Nov 2026 17:59:00 GMT', null],
] as const)('Retry-After %j is %j seconds', (written, seconds) => {
  expect(secondsUntil(written, new Date('2026-11-28T18:00:00Z'))).toBe(seconds);
});

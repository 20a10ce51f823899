import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startHub, type StartedHub } from '../testing/servers/started-hub.ts';
import { databaseWire } from '../testing/servers/database-wire.ts';
import { testDatabase, testSecret } from '../testing/test-database.ts';
import { withClient } from './postgres/database.ts';
import { freePort, stopEmbedded } from './postgres/embedded.ts';
import { isAlive, runningPostmaster } from './postgres/postmaster.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-start-'));
chmodSync(folder, 0o755);
const data = path.join(folder, 'data');
const cluster = path.join(data, 'postgres');
const running = new Set<StartedHub>();

function start(settings: Readonly<Record<string, string>>, options?: readonly string[]): StartedHub {
  const hub = startHub({ MAILLAGE_PORTAL: 'false', MAILLAGE_DATA: data, ...settings }, options);
  running.add(hub);
  void hub.ended.then(() => running.delete(hub));
  return hub;
}

afterEach(async () => {
  for (const hub of running) hub.process.kill('SIGKILL');
  await Promise.all([...running].map((hub) => hub.ended));
});
afterAll(async () => {
  await stopEmbedded(data);
  rmSync(folder, { recursive: true, force: true });
});

async function port(): Promise<string> {
  return String(await freePort());
}

async function signsIn(at: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${at}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'spip63@maillage.example', password: 'maillage-demo-2026' }),
  });
  return answer.status;
}

/** One line, without a stack. */
function expectOneLine(hub: StartedHub, saying: RegExp): void {
  expect(hub.errors()).toMatch(saying);
  expect(hub.errors().trim().split('\n')).toHaveLength(1);
}

describe('on its own PostgreSQL', () => {
  test('a first start leads to a hub that answers, and SIGTERM ends all of it', async () => {
    const PORT = await port();
    const hub = start({ PORT, MAILLAGE_DTA: '/elsewhere' });
    expect(await hub.ready(), hub.errors()).toBe(true);
    expectOneLine(hub, /MAILLAGE_DTA is no setting .* Did you mean MAILLAGE_DATA[?]/);
    expect(hub.output()).toContain(`http://localhost:${PORT}`);
    expect(hub.output()).toContain('spip63@maillage.example');
    expect(await signsIn(PORT)).toBe(200);
    expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
    hub.process.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    expect(runningPostmaster(cluster)).toBeNull();
    expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false);
  });
  test('a second start finds its data, and Ctrl+C ends it', async () => {
    const PORT = await port();
    const hub = start({ PORT });
    expect(await hub.ready(), hub.errors()).toBe(true);
    expect(await signsIn(PORT)).toBe(200);
    hub.process.kill('SIGINT');
    expect(await hub.ended).toBe(0);
    expect(runningPostmaster(cluster)).toBeNull();
  });
  test('after kill -9 the next start takes over the PostgreSQL left behind', async () => {
    const killed = start({ PORT: await port() });
    expect(await killed.ready(), killed.errors()).toBe(true);
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(runningPostmaster(cluster)).not.toBeNull();
    const PORT = await port();
    const hub = start({ PORT });
    expect(await hub.ready(), hub.errors()).toBe(true);
    expect(await signsIn(PORT)).toBe(200);
    hub.process.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    expect(runningPostmaster(cluster)).toBeNull();
  });
  test('after kill -9 of hub and PostgreSQL the next start recovers', async () => {
    const killed = start({ PORT: await port() });
    expect(await killed.ready(), killed.errors()).toBe(true);
    const postmaster = runningPostmaster(cluster);
    killed.process.kill('SIGKILL');
    if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
    await killed.ended;
    while (postmaster && isAlive(postmaster.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(true);
    const PORT = await port();
    const hub = start({ PORT });
    expect(await hub.ready(), hub.errors()).toBe(true);
    expect(await signsIn(PORT)).toBe(200);
    hub.process.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
  });
  test('two hubs started at once share it, and it ends with the last', async () => {
    const ports = [await port(), await port()] as const;
    const hubs = [start({ PORT: ports[0] }), start({ PORT: ports[1] })] as const;
    for (const hub of hubs) expect(await hub.ready(), hub.errors()).toBe(true);
    hubs[0].process.kill('SIGTERM');
    await hubs[0].ended;
    expect(await signsIn(ports[1])).toBe(200);
    hubs[1].process.kill('SIGTERM');
    await hubs[1].ended;
    expect(runningPostmaster(cluster)).toBeNull();
  });
});

test('a PostgreSQL of its own that dies is started again, and the hub goes on', async () => {
  const PORT = await port();
  const hub = start({ PORT });
  expect(await hub.ready(), hub.errors()).toBe(true);
  const first = runningPostmaster(cluster);
  process.kill(first?.pid ?? 0, 'SIGKILL');
  await expect.poll(() => runningPostmaster(cluster)?.pid).not.toBe(first?.pid);
  await expect.poll(() => signsIn(PORT)).toBe(200);
  expect(runningPostmaster(cluster)?.port).toBe(first?.port);
  hub.process.kill('SIGTERM');
  expect(await hub.ended).toBe(0);
  expect(runningPostmaster(cluster)).toBeNull();
});

describe('a database that is not there yet', () => {
  test('is waited for, also where it breaks the first connections off', async () => {
    const { adminUrl, drop } = await testDatabase();
    const wire = await databaseWire(adminUrl, 2);
    await wire.cut();
    const PORT = await port();
    const hub = start({ PORT, DATABASE_URL: wire.url, MAILLAGE_SECRET: testSecret });
    await expect.poll(() => hub.output()).toMatch(/Waiting up to 60 s .*nothing answers/);
    await wire.mend();
    expect(await hub.ready(), hub.errors()).toBe(true);
    expect(await signsIn(PORT)).toBe(200);
    expect(hub.errors()).toBe('');
    hub.process.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    await wire.cut();
    await drop();
  });
});

describe('what cannot start says so in one line', () => {
  test('the port is taken', async () => {
    const taken: Server = createServer();
    const at = await port();
    await new Promise<void>((resolve) => taken.listen(Number(at), '127.0.0.1', resolve));
    const elsewhere = path.join(folder, 'never-made');
    const hub = start({ PORT: at, MAILLAGE_DATA: elsewhere });
    expect(await hub.ended).toBe(1);
    expectOneLine(hub, new RegExp(`Port ${at} is taken`));
    expect(existsSync(elsewhere)).toBe(false);
    taken.close();
  });
  test('nothing answers at DATABASE_URL', async () => {
    const hub = start({
      PORT: await port(),
      DATABASE_URL: `postgresql://hub:secret-word@127.0.0.1:${await port()}/maillage`,
      MAILLAGE_SECRET: 's'.repeat(32),
      MAILLAGE_START_SECONDS: '1',
    });
    expect(await hub.ended).toBe(1);
    expectOneLine(hub, /nothing answers there/);
    expect(hub.errors()).not.toContain('secret-word');
  });
  test('a password or a database that DATABASE_URL gets wrong', async () => {
    const { adminUrl, drop } = await testDatabase();
    const [wrongPassword, wrongDatabase] = [new URL(adminUrl), new URL(adminUrl)];
    wrongPassword.password = 'wrong';
    wrongDatabase.pathname = '/nowhere';
    for (const [url, saying] of [
      [wrongPassword, /refuses the user or the password/],
      [wrongDatabase, /does not exist/],
    ] as const) {
      const hub = start({ PORT: await port(), DATABASE_URL: url.href, MAILLAGE_SECRET: 's'.repeat(32) });
      expect(await hub.ended).toBe(1);
      expectOneLine(hub, saying);
    }
    await drop();
  });
  // Every wrong value of every setting: settings.test.ts.
  test('settings that are none, and a data folder that is none', async () => {
    for (const [settings, options, saying] of [
      [{ PORT: 'many', DATABASE_URL: 'mysql://x' }, [], /PORT.*DATABASE_URL/],
      [{}, ['--dmo'], /--dmo/],
      [{ MAILLAGE_DATA: '/dev/null/data' }, [], /data folder \/dev\/null\/data .*a file is in its place/],
      [{ MAILLAGE_DATA: '/proc/data' }, [], /data folder \/proc\/data cannot be used/],
    ] as const) {
      const hub = start({ PORT: await port(), ...settings }, options);
      expect(await hub.ended).toBe(1);
      expectOneLine(hub, saying);
    }
  });
});

describe('on a database of somebody else’s', () => {
  test('a login without rights gets the SQL for its administrator, which is enough', async () => {
    const { adminUrl, drop } = await testDatabase();
    const name = `plain_${Date.now()}`;
    await withClient(adminUrl, async (admin) => {
      await admin.query(`create role ${name} login password 'plain'`);
      await admin.query(`create database ${name}`);
    });
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    const asAdmin = url.href;
    [url.username, url.password] = [name, 'plain'];
    // Logins belong to the whole server: another secret would lock the other files' hubs out.
    const settings = { DATABASE_URL: url.href, MAILLAGE_SECRET: testSecret };

    const refused = start({ PORT: await port(), ...settings });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(/may not prepare the database/);
    const sql = refused.errors().slice(refused.errors().indexOf('--'));
    await withClient(asAdmin, async (admin) => {
      const { rows } = await admin.query("select from pg_namespace where nspname = 'hub'");
      expect(rows, 'nothing half done').toEqual([]);
      await admin.query(sql);
    });

    const PORT = await port();
    const hub = start({ PORT, ...settings }, ['--demo']);
    expect(await hub.ready(), hub.errors()).toBe(true);
    expect(await signsIn(PORT)).toBe(200);
    hub.process.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    await withClient(adminUrl, async (admin) => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.query(`drop role ${name}`);
    });
    await drop();
  });
});

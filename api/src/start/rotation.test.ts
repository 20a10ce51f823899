import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHub, type StartedHub } from '../testing/servers/started-hub.ts';
import { databaseUrl, withClient } from './postgres/database.ts';
import { freePort, startEmbedded, throwaway } from './postgres/embedded.ts';
import { loginUrl, loginWith, rightSecret } from './secret/logins.ts';
import { prepareDatabase } from './prepare.ts';
import { thisRelease } from './migrations/release.ts';
import { openSeals, seal, unseal } from './secret/sealed-key.ts';
import { verifiedKey } from './verify.ts';

// Logins belong to the whole server: this file has one of its own.
const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-rotation-'));
chmodSync(folder, 0o755);
const [first, second] = ['first'.repeat(8), 'second'.repeat(8)] as const;
const running = new Set<StartedHub>();
let adminUrl = '';
let stop = async (): Promise<void> => undefined;
let key = '';

beforeAll(async () => {
  const server = await startEmbedded(folder, { settings: throwaway });
  stop = () => server.stop();
  await withClient(server.adminUrl, (admin) => admin.query('create database hub'));
  adminUrl = databaseUrl(server.adminUrl, 'hub');
  key = await prepareDatabase({ adminUrl, secrets: [first], demo: true });
});
afterAll(async () => {
  for (const hub of running) hub.process.kill('SIGKILL');
  await Promise.all([...running].map((hub) => hub.ended));
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(adminUrl, async (admin) => (await admin.query<Row>(text, values)).rows);

/** What starting says, when it refuses. */
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: unknown) => (error as Error).message,
  );

describe('the seal', () => {
  test('opens with its secret and no other, and is another one each time', () => {
    const [one, other] = [seal(key, first), seal(key, first)];
    expect(unseal(one, first)).toBe(key);
    expect(unseal(one, second)).toBeNull();
    expect(one.sealed.equals(other.sealed)).toBe(false);
    expect(openSeals([seal('another', second), one], [first])).toEqual({ key, seal: one });
  });
  test('a new database has a key that does not follow from its secret', async () => {
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await sql('select * from auth.sealed_key'))).not.toContain(first);
  });
  test('a database from before there were seals goes on with its secret as its key', async () => {
    const kept = await sql<{ id: string; salt: Buffer; sealed: Buffer }>('select * from auth.sealed_key');
    await sql('delete from auth.sealed_key');
    expect(await refusal(prepareDatabase({ adminUrl, secrets: [second], demo: false }))).toMatch(
      /another MAILLAGE_SECRET/,
    );
    expect(await prepareDatabase({ adminUrl, secrets: [first], demo: false })).toBe(first);
    await sql('delete from auth.sealed_key');
    for (const { id, salt, sealed } of kept)
      await sql('insert into auth.sealed_key (id, salt, sealed) values ($1, $2, $3)', [id, salt, sealed]);
  });
});

describe('another secret', () => {
  test('is refused, and the logins keep their passwords', async () => {
    const said = await refusal(prepareDatabase({ adminUrl, secrets: [second], demo: false }));
    expect(said).toMatch(
      /^This database was set up with another MAILLAGE_SECRET, and nothing was changed[.]/,
    );
    expect(await rightSecret(adminUrl, 'maillage_api', [first])).toBe(first);
  });
  test('of another hub on the same server is refused too, until it is told to set the passwords', async () => {
    await sql('create database neighbour');
    const neighbour = databaseUrl(adminUrl, 'neighbour');
    const preparation = { adminUrl: neighbour, secrets: [second], demo: false };
    expect(await refusal(prepareDatabase(preparation))).toMatch(/logins on this PostgreSQL server/);
    expect(await rightSecret(adminUrl, 'maillage_api', [first])).toBe(first);
    await prepareDatabase({ ...preparation, setPasswords: true });
    expect(await rightSecret(adminUrl, 'maillage_api', [first])).toBeNull();
    // As after a restore of which the passwords were left out.
    expect(await refusal(prepareDatabase({ adminUrl, secrets: [first], demo: false }))).toMatch(
      /--set-passwords/,
    );
    await prepareDatabase({ adminUrl, secrets: [first], demo: false, setPasswords: true });
    expect(await rightSecret(adminUrl, 'maillage_worker', [first])).toBe(first);
    await sql('drop database neighbour with (force)');
  });
});

describe('a release that is older than its database', () => {
  const prepare = (olderMasks = false) =>
    refusal(prepareDatabase({ adminUrl, secrets: [first], demo: false, olderMasks }));

  test('is refused for a migration that it does not know, both being named', async () => {
    await sql(
      "insert into hub.migration (name, executed_at) values ('Migration29990101000000_later', now())",
    );
    const said = await prepare();
    expect(said).toMatch(
      /newer than this release [(]\d+[.]\d+[.]\d+[)].*Migration29990101000000_later.*newest/,
    );
    expect(said).toContain(thisRelease().migrations.at(-1));
    await sql("delete from hub.migration where name like 'Migration2999%'");
    expect(await prepare()).toBe('accepted');
  });
  test('does not put its masks back by itself', async () => {
    await sql("insert into auth.masks (name) values ('newer')");
    expect(await prepare()).toMatch(/masks here .* were in force before .* --older-masks/);
    expect(await prepare(true)).toBe('accepted');
    expect(await prepare()).toBe('accepted');
  });
});

describe('a login that owns nothing', () => {
  const plain = (): string => {
    const url = new URL(adminUrl);
    [url.username, url.password] = ['plain', 'plain'];
    return url.href;
  };
  beforeAll(() => sql("create role plain login password 'plain'"));

  test('finds the key of a database that is as it needs', async () => {
    expect(await verifiedKey(adminUrl, [first]), 'the owner prepares').toBeNull();
    expect(await verifiedKey(plain(), [first])).toBe(key);
    expect(await refusal(verifiedKey(plain(), [second]))).toMatch(/another MAILLAGE_SECRET/);
  });
  test('is told what is missing, and adds nothing', async () => {
    const name = thisRelease().migrations.at(-1);
    await sql('delete from hub.migration where name = $1', [name]);
    expect(await refusal(verifiedKey(plain(), [first]))).toContain(`migrations ${name}. Run npm run migrate`);
    await sql('insert into hub.migration (name, executed_at) values ($1, now())', [name]);
    await sql("insert into auth.masks (name) values ('another')");
    expect(await refusal(verifiedKey(plain(), [first]))).toMatch(/newer than this release/);
    await sql("delete from auth.masks where name = 'another'");
    expect(await verifiedKey(plain(), [first])).toBe(key);
  });
  test('may not change what it is checked by', async () => {
    await withClient(loginWith(adminUrl, 'maillage_auth', [first]), async (auth) => {
      for (const text of ['delete from auth.sealed_key', "insert into auth.masks (name) values ('x')"])
        await expect(auth.query(text)).rejects.toMatchObject({ code: '42501' });
    });
  });
});

describe('the secret is replaced while hubs run', () => {
  async function hub(settings: Readonly<Record<string, string>>) {
    const PORT = String(await freePort());
    const started = startHub({
      ...{ PORT, DATABASE_URL: adminUrl, MAILLAGE_PORTAL: 'false', MAILLAGE_JOBS: 'false', ...settings },
    });
    running.add(started);
    void started.ended.then(() => running.delete(started));
    const ask = async (cookie: string): Promise<string> => {
      const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: '{ viewer { memberships { id } } }' }),
      });
      return answer.text();
    };
    const signIn = async (): Promise<string> => {
      const answer = await fetch(`http://127.0.0.1:${PORT}/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'spip63@maillage.example', password: 'maillage-demo-2026' }),
      });
      expect(answer.status).toBe(200);
      return answer.headers
        .getSetCookie()
        .map((entry) => entry.split(';')[0])
        .join('; ');
    };
    return { started, ask, signIn };
  }
  async function command(settings: Readonly<Record<string, string>>, ...options: string[]): Promise<string> {
    const run = startHub({ DATABASE_URL: adminUrl, ...settings }, options, 'rotate-secret');
    await run.ended;
    return run.output() + run.errors();
  }
  /** Every connection has to be opened again, with the password that is in force now. */
  const reconnect = () =>
    sql('select pg_terminate_backend(pid) from pg_stat_activity where usename like $1', ['maillage%']);

  const old = { MAILLAGE_SECRET: first };
  const both = { MAILLAGE_SECRET: second, MAILLAGE_SECRET_PREVIOUS: first };
  const fresh = { MAILLAGE_SECRET: second };

  test('running hubs go on, and sessions and ids of before live on', async () => {
    const a = await hub(old);
    expect(await a.started.ready(), a.started.errors()).toBe(true);
    const cookie = await a.signIn();
    const before = await a.ask(cookie);
    expect(before).toMatch(/"id":"mem_/);

    expect(await command(both)).toMatch(/Both secrets are valid now/);
    const b = await hub(both);
    expect(await b.started.ready(), b.started.errors()).toBe(true);
    await reconnect();
    await expect.poll(() => a.ask(cookie)).toBe(before);
    await expect.poll(() => b.ask(cookie)).toBe(before);

    expect(await command(fresh, '--finish')).toMatch(/1 of the running hubs began before/);
    expect(await rightSecret(adminUrl, 'maillage_api', [second]), 'nothing was changed').toBeNull();
    a.started.process.kill('SIGTERM');
    await a.started.ended;
    expect(await command(fresh, '--finish')).toMatch(/The new secret alone is valid/);
    await reconnect();
    await expect.poll(() => b.ask(cookie)).toBe(before);
    expect(await b.ask(await b.signIn())).toBe(before);

    const [c, late] = await Promise.all([hub(fresh), hub(old)]);
    expect(await c.started.ready(), c.started.errors()).toBe(true);
    expect(await c.ask(cookie)).toBe(before);
    expect(await late.started.ended).toBe(1);
    expect(late.started.errors()).toMatch(/another MAILLAGE_SECRET/);
    expect(
      await refusal(withClient(loginUrl(adminUrl, 'maillage_api', first), async () => undefined)),
    ).toMatch(/password authentication failed/);
  });
});

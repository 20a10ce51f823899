import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { hubForFile } from '../testing/index.ts';
import { demoAccounts } from '../demo/index.ts';
import { signIn } from '../testing/client.ts';

const attempts = 12;
const hub = hubForFile({ signInAttempts: attempts });

const post = (
  path: string,
  body: object,
  headers: Record<string, string> = {},
  at = hub.url,
): Promise<Response> =>
  fetch(`${at}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const wrong = (
  email: string,
  headers: Record<string, string> = { 'x-forwarded-for': '192.0.2.250' },
  at = hub.url,
): Promise<Response> => post('/auth/sign-in/email', { email, password: 'not-the-password' }, headers, at);
/** One after the other; what was answered to each. */
async function tries(times: number, attempt: (count: number) => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  for (let count = 0; count < times; count++) statuses.push((await attempt(count)).status);
  return statuses;
}
/** The work behind an answer: passwords hashed, and the statements sent to the database. */
async function workOf(
  attempt: () => Promise<Response>,
): Promise<{ readonly hashes: number; readonly statements: readonly string[] }> {
  const hashing = vi.spyOn(crypto, 'argon2');
  const asking = vi.spyOn(pg.Query.prototype, 'submit');
  // It is imported by its name.
  syncBuiltinESMExports();
  try {
    expect((await attempt()).status).toBe(401);
    const statements = asking.mock.contexts.map(
      (sent) => (sent as unknown as { readonly text: string }).text,
    );
    return { hashes: hashing.mock.calls.length, statements };
  } finally {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  }
}
const me = '{ viewer { name } }';

describe('signing in', () => {
  test('makes a session that the API knows, in a cookie that scripts cannot read', async () => {
    const answer = await post('/auth/sign-in/email', {
      email: 'spip63@maillage.example',
      password: 'maillage-demo-2026',
    });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const spip = await hub.as('spip63');
    expect(await spip.query(me)).toEqual({ data: { viewer: { name: 'Samir Belkacem' } } });
  });
  test('is not told apart: an unknown address, a wrong password', async () => {
    const [unknown, known] = [await wrong('nobody@maillage.example'), await wrong('spip63@maillage.example')];
    expect([unknown.status, await unknown.json()]).toEqual([known.status, await known.json()]);
    // What takes time is the hash of the password, and what is asked of the database.
    const [forUnknown, forKnown] = [
      await workOf(() => wrong('no.body@maillage.example')),
      await workOf(() => wrong('jap63@maillage.example')),
    ];
    expect(forUnknown.hashes).toBe(1);
    expect(forUnknown.statements.length).toBeGreaterThan(2);
    expect(forUnknown).toEqual(forKnown);
  });
  test('is refused to pages of another site', async () => {
    const credentials = { email: 'spip63@maillage.example', password: 'maillage-demo-2026' };
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect((await post('/auth/sign-in/email', credentials, headers)).status).toBe(403);
    }
    expect((await post('/auth/sign-in/email', credentials, { origin: hub.url })).status).toBe(200);
  });
  test('nobody signs up by themselves', async () => {
    const answer = await post('/auth/sign-up/email', {
      email: 'x@maillage.example',
      name: 'X',
      password: 'a-long-password-1',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await hub.sql(`select id from auth."user" where email = 'x@maillage.example'`)).toEqual([]);
  });
  test('a forged, cut or foreign session is nobody', async () => {
    const { cookie } = await hub.as('spip63');
    const [name = '', value = ''] = (cookie.split('; ')[0] ?? '').split('=');
    for (const forged of [
      'x',
      value.slice(0, -4),
      `${value}x`,
      value.split('.')[0] ?? '',
      encodeURIComponent(`${'a'.repeat(32)}.${'b'.repeat(44)}`),
    ]) {
      const answer = await hub.visitor().raw('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `${name}=${forged}` },
        body: JSON.stringify({ query: me }),
      });
      const { extensions: _price, ...told } = (await answer.json()) as Record<string, unknown>;
      expect(told).toEqual({ data: { viewer: null } });
    }
  });
});

describe('a session that has ended', () => {
  test('by signing out is over at once', async () => {
    const person = await signIn(hub.url, 'spip03');
    await person.signOut();
    expect(await person.query(me)).toEqual({ data: { viewer: null } });
  });
  test('by its time is over', async () => {
    const person = await signIn(hub.url, 'jap63');
    await hub.sql(`update auth.session set "expiresAt" = now() - interval '1 second'
                    where "userId" = (select id from auth."user" where email = 'jap63@maillage.example')`);
    expect(await person.query(me)).toEqual({ data: { viewer: null } });
  });
  test('with its account is over', async () => {
    const person = await signIn(hub.url, 'association03');
    await hub.sql(`delete from auth."user" where email = 'association03@maillage.example'`);
    expect(await person.query(me)).toEqual({ data: { viewer: null } });
  });
});

describe('the demonstration', () => {
  test('lists its accounts to whoever wants to try them', async () => {
    const accounts = (await (await fetch(`${hub.url}/auth/demo-accounts`)).json()) as {
      email: string;
      label: string;
    }[];
    expect(accounts).toHaveLength(demoAccounts.length);
    expect(accounts).toContainEqual(
      expect.objectContaining({
        email: 'spip63@maillage.example',
        label: 'Samir Belkacem, CPIP, SPIP du Puy-de-Dôme',
      }),
    );
  });
});

describe('attempts are counted', () => {
  const forged = (count: number): Record<string, string> => ({ 'x-forwarded-for': `192.0.2.${count}` });

  test('on one account from however many addresses, whether or not there is such an account', async () => {
    const known = await tries(attempts + 1, (count) =>
      wrong('psychologue63@maillage.example', forged(count)),
    );
    const unknown = await tries(attempts + 1, (count) =>
      wrong('no-one@maillage.example', forged(count + 50)),
    );
    for (const statuses of [known, unknown])
      expect(statuses).toEqual([...Array<number>(attempts).fill(401), 429]);
    const again = await Promise.all(
      ['Psychologue63@maillage.example', 'no-one@maillage.example'].map(async (email) => {
        const answer = await wrong(email, forged(200));
        return [answer.status, await answer.json(), Number(answer.headers.get('retry-after')) > 0];
      }),
    );
    expect(again[0]).toEqual(again[1]);
    expect(again[0]?.[0]).toBe(429);
  });
  test('in the database, without a name or an address in it', async () => {
    const kept = JSON.stringify(await hub.sql('select * from auth.sign_in_attempts'));
    expect(kept).not.toMatch(/maillage[.]example|192[.]0[.]2/);
  });
  test('of all processes together, also of one that starts now', async () => {
    const other = await hub.anotherProcess();
    const both = await tries(attempts + 2, (count) =>
      wrong('sante63@maillage.example', forged(count + 100), count % 2 === 0 ? hub.url : other),
    );
    expect(both).toEqual([...Array<number>(attempts).fill(401), 429, 429]);
    const fresh = await hub.anotherProcess();
    expect((await wrong('sante63@maillage.example', forged(150), fresh)).status).toBe(429);
  });
  test('no longer against an account whose person gets in', async () => {
    const right = { email: 'hebergement63@maillage.example', password: 'maillage-demo-2026' };
    for (let round = 0; round < 2; round++) {
      await tries(attempts - 1, (count) => wrong(right.email, forged(count + 160)));
      expect((await post('/auth/sign-in/email', right, forged(199))).status).toBe(200);
    }
  });
});

// Last: it uses up the attempts of this address.
test('too many attempts from one address have to wait, whatever it says that it forwards', async () => {
  const proxied = await hub.anotherProcess({ trustProxy: 1 });
  const statuses = await tries(attempts + 1, (count) =>
    wrong(
      `nobody${count}@maillage.example`,
      { 'x-forwarded-for': `192.0.2.${count}, 198.51.100.7` },
      proxied,
    ),
  );
  expect(statuses).toEqual([...Array<number>(attempts).fill(401), 429]);
});

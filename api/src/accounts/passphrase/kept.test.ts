import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { hashPassword as hashOfBefore } from 'better-auth/crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { demoPassword } from '../../demo/accounts.ts';
import { clientOf } from '../../testing/client.ts';
import { doorOf } from '../../testing/door.ts';
import { hubForFile } from '../../testing/index.ts';

/** How passphrases are kept by a hub, and what it does while it hashes. */

const hub = hubForFile();
const few = hubForFile({ signInAttempts: 4 });
const { post } = doorOf(hub);
const signIn = (email: string, password = demoPassword) => post('sign-in/email', { email, password });
const emailOf = (key: string): string => `${key}@maillage.example`;

afterEach(() => {
  vi.restoreAllMocks();
  // Hashing is imported by its name.
  syncBuiltinESMExports();
});

const keptOf = async (email: string): Promise<string> => {
  const [row] = await hub.sql<{ password: string }>(
    `select password from auth.account join auth."user" on "user".id = "userId" where email = $1`,
    [email],
  );
  return row?.password ?? '';
};
const keep = (email: string, password: string) =>
  hub.sql(
    `update auth.account set password = $2 where "userId" = (select id from auth."user" where email = $1)
        and set_config('maillage.same_passphrase', 'on', true) = 'on'`,
    [email, password],
  );

describe('a passphrase that was kept as before', () => {
  const email = emailOf('spip63');

  test('opens, and is kept as today from then on', async () => {
    await keep(email, await hashOfBefore(demoPassword));
    expect((await signIn(email, 'not this one at all')).status).toBe(401);
    expect(await keptOf(email), 'with a wrong one it stays').not.toMatch(/^\$argon2id/);
    const cookie = await doorOf(hub).signIn(email, demoPassword);
    const kept = await keptOf(email);
    for (const client of [clientOf(hub.url, cookie), await hub.as('spip63')])
      expect(await client.query('{ viewer { name } }'), 'the session of now, and those of before').toEqual({
        data: { viewer: { name: 'Samir Belkacem' } },
      });
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(email)).status).toBe(200);
    expect(await keptOf(email), 'once').toBe(kept);
  });

  test('at a lower cost is kept anew too', async () => {
    const kept = await keptOf(email);
    const nonce = crypto.randomBytes(16);
    const parameters = {
      message: demoPassword,
      nonce,
      memory: 8192,
      passes: 1,
      parallelism: 1,
      tagLength: 32,
    };
    const tag = crypto.argon2Sync('argon2id', parameters);
    const [salt, hash] = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
    await keep(email, `$argon2id$v=19$m=8192,t=1,p=1$${salt}$${hash}`);
    expect((await signIn(email)).status).toBe(200);
    expect(await keptOf(email)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await keptOf(email)).not.toBe(kept);
  });

  test('costs everybody both, as long as there is one', async () => {
    const other = emailOf('jap63');
    await keep(email, await hashOfBefore(demoPassword));
    const work = async (who: string) => {
      const hashes = [vi.spyOn(crypto, 'scrypt'), vi.spyOn(crypto, 'argon2')] as const;
      syncBuiltinESMExports();
      expect((await signIn(who, 'not this one at all')).status).toBe(401);
      const counted = hashes.map(({ mock }) => mock.calls.length);
      vi.restoreAllMocks();
      syncBuiltinESMExports();
      return counted;
    };
    for (const who of [email, other, 'nobody@maillage.example']) expect(await work(who), who).toEqual([1, 1]);
    await signIn(email);
    for (const who of [email, other, 'nobody@maillage.example']) expect(await work(who), who).toEqual([0, 1]);
  });
});

test('fifty who sign in at once wait for their turn, and nobody else waits for them', async () => {
  const held: (() => void)[] = [];
  let isOpen = false;
  const hash = crypto.argon2;
  vi.spyOn(crypto, 'argon2').mockImplementation((...asked) => {
    if (isOpen) hash(...asked);
    else held.push(() => hash(...asked));
  });
  syncBuiltinESMExports();
  let answered = 0;
  const fifty = Array.from({ length: 50 }, async (_, index) => {
    const { status } = await signIn(index % 2 === 0 ? emailOf('spip63') : `nobody-${index}@maillage.example`);
    answered += 1;
    return status;
  });
  try {
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0), 10_000);
    const samir = await hub.as('spip63');
    for (let asked = 0; asked < 20; asked++)
      expect(await samir.query('{ viewer { name } }')).toEqual({
        data: { viewer: { name: 'Samir Belkacem' } },
      });
    expect((await fetch(`${hub.url}/health/live`)).status).toBe(200);
    expect(answered, 'while these are hashed').toBe(0);
    expect(held, 'two at once, of fifty').toHaveLength(2);
  } finally {
    isOpen = true;
    for (const go of held) go();
    await Promise.allSettled(fifty);
  }
  const statuses = await Promise.all(fifty);
  expect(statuses.filter((status) => status === 200)).toHaveLength(25);
  expect(statuses.filter((status) => status === 401)).toHaveLength(25);
});

describe('a passphrase that is chosen in place of another', () => {
  const email = emailOf('sante63');
  const change = async (newPassword: string, currentPassword = demoPassword, language = 'fr') => {
    const answer = await fetch(`${hub.url}/auth/change-password`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'accept-language': language },
        cookie: await doorOf(hub).signIn(email, currentPassword),
      },
      body: JSON.stringify({ currentPassword, newPassword }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  test.each([
    ['court', /12 signes/],
    ['aaaaaaaaaaaaaaaa', /se devine trop vite/],
    ['Maillage sante63 !', /votre nom|se devine/],
    ['1q2w3e4r5t6y', /plus employées/],
    ['x'.repeat(129), /128 signes/],
  ])('keeps to the rules: %s', async (chosen, words) => {
    const { status, body } = await change(chosen);
    expect(status).toBe(422);
    expect(body).toEqual({
      userErrors: [{ code: 'INVALID', field: 'newPassword', message: expect.stringMatching(words) }],
    });
  });

  test('is told in the language of who chooses', async () => {
    expect((await change('aaaaaaaaaaaaaaaa', demoPassword, 'en')).body).toMatchObject({
      userErrors: [{ message: expect.stringMatching(/four words that do not go together/) }],
    });
  });

  test('is counted too: the one of now may be guessed there', async () => {
    const other = 'psychologue63@maillage.example';
    const cookie = await doorOf(few).signIn(other, demoPassword);
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++)
      statuses.push(
        (
          await doorOf(few).post(
            'change-password',
            { currentPassword: `wrong-${count}`, newPassword: 'tramway hibou casserole neige' },
            { cookie },
          )
        ).status,
      );
    expect(statuses).toEqual([400, 400, 400, 400, 429, 429]);
  });

  test('opens from then on, and the one before does not', async () => {
    const chosen = 'tramway hibou casserole neige';
    expect((await change(chosen)).status).toBe(200);
    expect(await keptOf(email)).toMatch(/^\$argon2id\$/);
    expect((await signIn(email, chosen)).status).toBe(200);
    expect((await signIn(email)).status).toBe(401);
  });
});

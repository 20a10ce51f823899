import { describe, expect, onTestFinished, test } from 'vitest';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { guardedFunctions } from '../../access/relations.ts';
import { demoAccounts, type DemoKey } from '../../demo/index.ts';
import { clientOf } from '../../testing/client.ts';
import { CookieBrowser } from '../../testing/coming-in/cookie-browser.ts';
import { hubForFile } from '../../testing/index.ts';
import { SoftAuthenticator, type AuthenticatorOptions } from '../../testing/coming-in/soft-authenticator.ts';
import { forgetFactor } from './forget-factor.ts';
import { mostPasskeys } from './passkeys.ts';

/** Passkeys: one step that is two factors. */

const hub = hubForFile({ sessions: { secondFactor: true, confirmMinutes: 30 } });
const asked = '{ viewer { needsSecondFactor confirmedUntil membership { function } } }';

interface Seen {
  readonly viewer: {
    readonly needsSecondFactor: boolean;
    readonly confirmedUntil: string | null;
    readonly membership: { readonly function: string } | null;
  } | null;
}
interface Factors {
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string | null;
    lastUsedAt: string | null;
  }[];
}

class Browser extends CookieBrowser {
  constructor() {
    super(hub.url);
  }
  async seen(): Promise<Seen['viewer']> {
    return (await clientOf(hub.url, this.cookie).data<Seen>(asked)).viewer;
  }
  async factors(): Promise<Factors> {
    return (await this.get('/factors')).body as unknown as Factors;
  }
  /** Makes a key with a device, whose owner is signed in here. */
  async addKey(device: SoftAuthenticator, more: object = {}) {
    const { body, status } = await this.get('/passkey/generate-register-options');
    if (status !== 200) return { status, body };
    return this.post('/passkey/verify-registration', { response: device.register(body as never), ...more });
  }
  /** Comes in with a device alone. */
  async comeIn(device: SoftAuthenticator, more: object = {}) {
    const { body } = await this.get('/passkey/generate-authenticate-options');
    return this.post('/passkey/verify-authentication', {
      response: device.authenticate(body as never),
      ...more,
    });
  }
}

const device = (options: Partial<AuthenticatorOptions> = {}): SoftAuthenticator =>
  new SoftAuthenticator({ origin: hub.url, ...options });

/** Somebody without anything but a passphrase, who has just come in with it. */
async function fresh(key: DemoKey): Promise<Browser> {
  const owner = await ownerOf(hub);
  await forgetFactor(owner, `${key}@maillage.example`);
  await owner.end();
  const browser = new Browser();
  expect((await browser.signIn(key)).status).toBe(200);
  return browser;
}

const oneOfEach = [...new Map(demoAccounts.map((account) => [account.function, account.key]))];

describe.each(oneOfEach)('%s', (memberFunction, key) => {
  test('adds a key, comes in with it alone, and no more with the passphrase alone', async () => {
    const browser = await fresh(key);
    const own = device();
    const earlier = new Browser();
    await earlier.signIn(key);
    expect((await browser.addKey(own)).status).toBe(200);
    expect(await browser.seen(), 'goes on where it was added').toMatchObject({
      needsSecondFactor: false,
      confirmedUntil: expect.any(String) as string,
    });
    const again = new Browser();
    expect((await again.comeIn(own)).status).toBe(200);
    expect(await again.seen()).toMatchObject({
      needsSecondFactor: false,
      membership: { function: memberFunction },
    });
    const [kept] = (await again.factors()).passkeys;
    expect(kept?.lastUsedAt).not.toBeNull();
    const passphrase = new Browser();
    expect((await passphrase.signIn(key)).body).toMatchObject({ twoFactorRedirect: true });
    expect(await passphrase.seen()).toBeNull();
    expect(await earlier.seen(), 'opened with less than there is now').toMatchObject({
      needsSecondFactor: guardedFunctions.includes(memberFunction),
      confirmedUntil: null,
    });
  });
});

describe('a key opens nothing', () => {
  test.each([
    ['that did not ask who uses it', { verifies: false }],
    ['of a page of another origin', { origin: 'https://maillage.example.org' }],
  ] as const)('%s', async (_how, options) => {
    const browser = await fresh('spip63');
    expect((await browser.addKey(device(options))).status).not.toBe(200);
    expect((await browser.factors()).passkeys).toEqual([]);
  });

  test('where it was registered by asking, and is used without', async () => {
    const browser = await fresh('spip63');
    const careless = { origin: hub.url, verifies: true };
    const own = new SoftAuthenticator(careless);
    await browser.addKey(own);
    careless.verifies = false;
    const again = new Browser();
    expect((await again.comeIn(own)).status).not.toBe(200);
    expect(await again.seen()).toBeNull();
  });

  test('that nobody here knows, or with the challenge of another browser, or twice with one', async () => {
    const browser = await fresh('spip63');
    const own = device();
    await browser.addKey(own);
    expect((await new Browser().comeIn(device())).status).toBe(401);
    const { body } = await new Browser().get('/passkey/generate-authenticate-options');
    const response = own.authenticate(body as never);
    const thief = new Browser();
    await thief.get('/passkey/generate-authenticate-options');
    expect((await thief.post('/passkey/verify-authentication', { response })).status).not.toBe(200);
    const again = new Browser();
    const options = (await again.get('/passkey/generate-authenticate-options')).body;
    const once = own.authenticate(options as never);
    expect((await again.post('/passkey/verify-authentication', { response: once })).status).toBe(200);
    expect((await again.post('/passkey/verify-authentication', { response: once })).status).not.toBe(200);
  });
});

test('a session that a key opens ends the one that the browser had, and is told neither token nor function of before', async () => {
  const browser = await fresh('spip63');
  const own = device();
  await browser.addKey(own);
  const copied = clientOf(hub.url, browser.cookie);
  const answer = await browser.comeIn(own);
  expect(JSON.stringify(answer.body)).not.toMatch(/"token"/);
  expect((await copied.data<Seen>(asked)).viewer).toBeNull();
  expect(await browser.seen()).toMatchObject({ needsSecondFactor: false });
  expect(browser.maxAge.get('maillage-acting-as')).toBe('0');
});

test('on a workstation of several the browser forgets the session when it closes', async () => {
  const browser = await fresh('spip63');
  const own = device();
  await browser.addKey(own);
  const sessionCookie = (from: Browser) =>
    [...from.maxAge].find(([name]) => name.endsWith('session_token'))?.[1];
  const [alone, shared] = [new Browser(), new Browser()];
  await alone.comeIn(own);
  await shared.comeIn(own, { shared: true });
  expect([sessionCookie(alone), sessionCookie(shared)]).toEqual([expect.any(String), undefined]);
});

describe('what one comes in with is changed', () => {
  const changes = [
    ['/passkey/delete-passkey', (id: string) => ({ id })],
    ['/two-factor/enable', () => ({ password: 'maillage-demo-2026', method: 'totp' })],
    ['/two-factor/disable', () => ({ password: 'maillage-demo-2026' })],
    ['/two-factor/generate-backup-codes', () => ({ password: 'maillage-demo-2026' })],
  ] as const;

  test.each(changes)('by who came in a moment ago, and not later: %s', async (path, body) => {
    const browser = await fresh('parquet63');
    const own = device();
    await browser.addKey(own);
    await browser.comeIn(own);
    const id = (await browser.factors()).passkeys[0]?.id ?? '';
    await hub.sql(`update auth.session set "createdAt" = now() - interval '31 minutes'`);
    expect((await browser.addKey(device())).body).toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await browser.post(path, body(id))).body).toMatchObject({ code: 'NOT_CONFIRMED' });
    expect((await browser.factors()).passkeys).toHaveLength(1);
    await browser.comeIn(own);
    expect((await browser.post(path, body(id))).body).not.toMatchObject({ code: 'NOT_CONFIRMED' });
  });

  test.each(changes)(
    'by nobody who came in with a passphrase before there was a key: %s',
    async (path, body) => {
      const browser = await fresh('parquet63');
      const earlier = new Browser();
      await earlier.signIn('parquet63');
      await browser.addKey(device());
      const id = (await browser.factors()).passkeys[0]?.id ?? '';
      expect((await earlier.post(path, body(id))).body).toMatchObject({ code: 'NOT_CONFIRMED' });
    },
  );
});

test('nobody removes or renames the key of another', async () => {
  const browser = await fresh('spip63');
  await browser.addKey(device());
  const id = (await browser.factors()).passkeys[0]?.id ?? '';
  expect(id).not.toBe('');
  const other = await fresh('parquet63');
  expect((await other.post('/passkey/delete-passkey', { id })).status).not.toBe(200);
  expect((await other.post('/passkey/update-passkey', { id, name: 'mine' })).status).not.toBe(200);
  expect(await browser.factors()).toMatchObject({ passkeys: [{ id, name: null }] });
});

test('a key has the name of what keeps it, or what its owner calls it, in one line', async () => {
  const browser = await fresh('jap63');
  const bitwarden = 'd548826e-79b4-db40-a3d8-11116f7e8349';
  await browser.addKey(device({ aaguid: bitwarden }));
  await browser.addKey(device(), { name: 'Clé du tribunal' });
  const names = async () => (await browser.factors()).passkeys.map(({ name }) => name);
  expect(await names()).toEqual(['Bitwarden', 'Clé du tribunal']);
  const id = (await browser.factors()).passkeys[0]?.id ?? '';
  for (const name of ['a\nb', 'x'.repeat(61), 12])
    expect((await browser.post('/passkey/update-passkey', { id, name })).status).toBe(400);
  expect((await browser.post('/passkey/update-passkey', { id, name: 'Poste du greffe' })).status).toBe(200);
  expect((await names())[0]).toBe('Poste du greffe');
});

test(`one more than ${mostPasskeys} is refused`, async () => {
  const browser = await fresh('spip03');
  const own = device();
  await browser.addKey(own);
  await browser.comeIn(own);
  for (let count = 1; count < mostPasskeys; count++)
    expect((await browser.addKey(device())).status).toBe(200);
  expect((await browser.addKey(device())).body).toMatchObject({ code: 'TOO_MANY_PASSKEYS' });
});

describe('whoever has removed the last one', () => {
  const flag = async (key: DemoKey): Promise<boolean | undefined> =>
    (
      await hub.sql<{ on: boolean }>(
        `select "twoFactorEnabled" as on from auth."user" where email = '${key}@maillage.example'`,
      )
    )[0]?.on;

  test('is asked for the passphrase alone, two at once too', async () => {
    const browser = await fresh('equipe63');
    const own = device();
    await browser.addKey(own);
    await browser.comeIn(own);
    await browser.addKey(device());
    expect(await flag('equipe63')).toBe(true);
    const { passkeys } = await browser.factors();
    await Promise.all(passkeys.map(({ id }) => browser.post('/passkey/delete-passkey', { id })));
    expect((await browser.factors()).passkeys).toEqual([]);
    expect(await flag('equipe63')).toBe(false);
  });

  test('until then, whatever the library says of the authenticator', async () => {
    const browser = await fresh('psychologue63');
    const own = device();
    await browser.addKey(own);
    await browser.comeIn(own);
    await hub.sql(`update auth."user" set "twoFactorEnabled" = false where email like 'psychologue63@%'`);
    expect(await flag('psychologue63')).toBe(true);
  });
});

test('forgotten at the console, keys open nothing', async () => {
  const owner = await ownerOf(hub);
  onTestFinished(() => owner.end());
  const browser = await fresh('coordination0363');
  const own = device();
  await browser.addKey(own);
  expect(await forgetFactor(owner, 'coordination0363@maillage.example')).toBe(true);
  expect((await new Browser().comeIn(own)).status).toBe(401);
  expect((await new Browser().signIn('coordination0363')).body).not.toMatchObject({
    twoFactorRedirect: true,
  });
});

test('keys are listed by what one comes in with, and not by the library', async () => {
  const browser = await fresh('hebergement63');
  expect((await browser.get('/passkey/list-user-passkeys')).status).toBe(404);
});

import { createOTP } from '@better-auth/utils/otp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { guardedFunctions } from '../../access/relations.ts';
import { demoAccounts, demoPassword, type DemoKey } from '../../demo/index.ts';
import { clientOf } from '../../testing/client.ts';
import { CookieBrowser } from '../../testing/coming-in/cookie-browser.ts';
import { hubForFile } from '../../testing/index.ts';
import { forgetFactor } from './forget-factor.ts';

/** A second factor for every function that reads names or lets people in. */

const hub = hubForFile({ sessions: { secondFactor: true } });
const without = '{ viewer { needsSecondFactor membership { function } memberships { function } } }';

interface Seen {
  readonly viewer: {
    readonly needsSecondFactor: boolean;
    readonly membership: { readonly function: string } | null;
  } | null;
}

/** A browser of this hub, and what the API says of who is there. */
class Browser extends CookieBrowser {
  constructor() {
    super(hub.url);
  }
  async seen(): Promise<Seen['viewer']> {
    return (await clientOf(hub.url, this.cookie).data<Seen>(without)).viewer;
  }
  async factors(): Promise<unknown> {
    return (await this.get('/factors')).body;
  }
}

const codeNow = (uri: unknown): Promise<string> => createOTP(keyIn(uri), { digits: 6, period: 30 }).totp();

/** The key within the address that an application reads, as the bytes that it stands for. */
function keyIn(uri: unknown): string {
  const base32 = new URL(String(uri)).searchParams.get('secret') ?? '';
  let bits = '';
  for (const sign of base32.replaceAll('=', ''))
    bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0');
  return String.fromCharCode(...(bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

interface Enrolled {
  readonly browser: Browser;
  readonly uri: unknown;
  readonly codes: readonly string[];
}

async function enrolled(key: DemoKey): Promise<Enrolled> {
  await hub.sql(`update auth."user" set "twoFactorEnabled" = false where email = '${key}@maillage.example'`);
  await hub.sql(
    `delete from auth."twoFactor" where "userId" = (select id from auth."user" where email = '${key}@maillage.example')`,
  );
  const browser = new Browser();
  await browser.signIn(key);
  const { body } = await browser.post('/two-factor/enable', { password: demoPassword });
  const confirmed = await browser.post('/two-factor/verify-totp', { code: await codeNow(body['totpURI']) });
  expect(confirmed.status).toBe(200);
  return { browser, uri: body['totpURI'], codes: body['backupCodes'] as string[] };
}

/** Who has given their passphrase and has still to give a code. */
async function challenged(key: DemoKey): Promise<Browser> {
  const browser = new Browser();
  expect((await browser.signIn(key)).body).toMatchObject({ twoFactorRedirect: true });
  return browser;
}

const oneOfEach = [...new Map(demoAccounts.map((account) => [account.function, account.key]))];

describe.each(oneOfEach)('%s', (memberFunction, key) => {
  const guarded = guardedFunctions.includes(memberFunction);

  test(`with the passphrase alone ${guarded ? 'is nobody here' : 'goes on'}; with both acts; and afterwards is asked for both`, async () => {
    const browser = new Browser();
    await browser.signIn(key);
    expect(await browser.seen()).toMatchObject({
      needsSecondFactor: guarded,
      membership: guarded ? null : { function: memberFunction },
    });
    expect(await browser.factors()).toEqual({ passkeys: [], authenticator: false, recoveryCodes: null });
    const person = await enrolled(key);
    expect(await person.browser.seen()).toMatchObject({
      needsSecondFactor: false,
      membership: { function: memberFunction },
    });
    expect(await person.browser.factors()).toEqual({ passkeys: [], authenticator: true, recoveryCodes: 10 });
    const again = await challenged(key);
    expect(await again.seen()).toBeNull();
    const answer = await again.post('/two-factor/verify-totp', { code: ` ${await codeNow(person.uri)} ` });
    expect(answer.status).toBe(200);
    expect(await again.seen()).toMatchObject({ membership: { function: memberFunction } });
  });
});

test('what is kept back is kept back everywhere: data, a mutation, the function by its name, files', async () => {
  const browser = new Browser();
  await browser.signIn('coordination0363');
  const person = clientOf(hub.url, browser.cookie);
  const [{ id } = { id: '' }] = await hub.sql<{ id: string }>(
    `select member.id from hub.membership member join auth."user" person on person.id = member.user_id
      where person.email = 'coordination0363@maillage.example'`,
  );
  expect(id).not.toBe('');
  expect((await person.query('{ referrals(first: 1) { totalCount } }')).errors?.[0]?.extensions?.code).toBe(
    'NO_MEMBERSHIP',
  );
  expect((await person.raw('/files/att_x')).status).not.toBe(200);
});

test('a wrong code opens nothing; the fifth ends the attempt, and the right one comes too late', async () => {
  const { uri } = await enrolled('spip63');
  const browser = await challenged('spip63');
  const statuses: number[] = [];
  for (let count = 0; count < 5; count++)
    statuses.push((await browser.post('/two-factor/verify-totp', { code: '000000' })).status);
  expect(statuses).toEqual(Array(5).fill(401));
  expect((await browser.post('/two-factor/verify-totp', { code: await codeNow(uri) })).status).not.toBe(200);
  expect(await browser.seen()).toBeNull();
});

test('ten wrong ones in a row, whoever gives them, close it for a while, for the right one too', async () => {
  const { uri } = await enrolled('spip03');
  for (let attempt = 0; attempt < 2; attempt++) {
    const browser = await challenged('spip03');
    for (let count = 0; count < 5; count++) await browser.post('/two-factor/verify-totp', { code: '000000' });
  }
  const browser = await challenged('spip03');
  expect((await browser.post('/two-factor/verify-totp', { code: await codeNow(uri) })).status).toBe(429);
  expect(await browser.seen()).toBeNull();
});

describe('a recovery code', () => {
  test('opens once, and is one less', async () => {
    const { codes } = await enrolled('jap63');
    expect(new Set(codes).size).toBe(10);
    const browser = await challenged('jap63');
    expect((await browser.post('/two-factor/verify-backup-code', { code: codes[3] })).status).toBe(200);
    expect(await browser.seen()).toMatchObject({ needsSecondFactor: false });
    expect(await browser.factors()).toEqual({ passkeys: [], authenticator: true, recoveryCodes: 9 });
    const again = await challenged('jap63');
    expect((await again.post('/two-factor/verify-backup-code', { code: codes[3] })).status).toBe(401);
  });

  test('used twice at once opens once', async () => {
    const { codes } = await enrolled('equipe63');
    const two = [await challenged('equipe63'), await challenged('equipe63')];
    const statuses = await Promise.all(
      two.map(
        async (browser) => (await browser.post('/two-factor/verify-backup-code', { code: codes[0] })).status,
      ),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  test('of before is dead once there are new ones', async () => {
    const { browser, codes } = await enrolled('psychologue63');
    expect((await browser.post('/two-factor/generate-backup-codes', { password: 'not it' })).status).toBe(
      400,
    );
    const { body } = await browser.post('/two-factor/generate-backup-codes', { password: demoPassword });
    expect(new Set([...codes, ...(body['backupCodes'] as string[])]).size).toBe(20);
    const again = await challenged('psychologue63');
    expect((await again.post('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(401);
  });
});

test('no browser is trusted, whatever it asks for', async () => {
  const { uri } = await enrolled('admin');
  const browser = await challenged('admin');
  await browser.post('/two-factor/verify-totp', { code: await codeNow(uri), trustDevice: true });
  expect(await browser.seen()).toMatchObject({ needsSecondFactor: false });
  await browser.post('/sign-out', {});
  expect((await browser.signIn('admin')).body).toMatchObject({ twoFactorRedirect: true });
});

test('a new passphrase keeps the factor of the session that gave it', async () => {
  const { browser } = await enrolled('association03');
  const answer = await browser.post('/change-password', {
    currentPassword: demoPassword,
    newPassword: 'tramway-hibou-casserole-neige',
  });
  expect(answer.status).toBe(200);
  expect(await browser.seen()).toMatchObject({ needsSecondFactor: false });
});

test.each(['/two-factor/send-otp', '/two-factor/verify-otp', '/two-factor/get-totp-uri'])(
  '%s is closed: a letter is no factor, and a key is shown once',
  async (path) => {
    const { browser } = await enrolled('prefecture');
    expect((await browser.post(path, { password: demoPassword, code: '1' })).status).toBe(404);
  },
);

test('the database keeps neither key nor recovery code as they are', async () => {
  const { uri, codes } = await enrolled('hebergement63');
  const kept = JSON.stringify(await hub.sql('select * from auth."twoFactor"'));
  for (const secret of [keyIn(uri), new URL(String(uri)).searchParams.get('secret')!, ...codes])
    expect(kept).not.toContain(secret);
});

test('forgotten at the console, it is set up anew before anything opens, and what was open is over', async () => {
  const owner = await ownerOf(hub);
  onTestFinished(() => owner.end());
  const { browser } = await enrolled('coordination0363');
  expect(await forgetFactor(owner, 'Coordination0363@maillage.example')).toBe(true);
  expect(await forgetFactor(owner, 'nobody@maillage.example')).toBe(false);
  expect(await browser.seen()).toBeNull();
  await browser.signIn('coordination0363');
  expect(await browser.seen()).toMatchObject({ needsSecondFactor: true, membership: null });
});

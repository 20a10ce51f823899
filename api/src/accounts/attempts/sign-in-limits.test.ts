import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../demo/accounts.ts';
import { hubForFile } from '../../testing/index.ts';

/** Who may go on trying, and who gets in meanwhile. */

const attempts = 4;
const hub = hubForFile({ signInAttempts: attempts });

interface From {
  readonly address?: string;
  readonly cookie?: string;
  readonly at?: string;
}

let count = 0;
/** An address that nobody has tried from. */
const another = (): string => `198.18.${Math.floor((count += 1) / 250)}.${count % 250}`;

const attempt = (
  email: string,
  password: string,
  { address = another(), cookie = '', at = hub.url }: From = {},
): Promise<Response> =>
  fetch(`${at}/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-forwarded-for': address },
      ...(cookie === '' ? {} : { cookie }),
    },
    body: JSON.stringify({ email, password }),
  });
const wrong = async (email: string, from?: From): Promise<number> =>
  (await attempt(email, 'not the passphrase', from)).status;
const right = async (email: string, from?: From): Promise<number> =>
  (await attempt(email, demoPassword, from)).status;
async function times<T>(many: number, once: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let done = 0; done < many; done++) answers.push(await once());
  return answers;
}
/** Tries until others of the account are slowed. */
async function attack(email: string, at = hub.url): Promise<void> {
  expect(await times(attempts, () => wrong(email, { at }))).toEqual(Array(attempts).fill(401));
  expect(await right(email, { at }), 'from a browser that nobody knows').toBe(429);
}
/** The cookie by which the browser is known on which somebody signs in. */
async function deviceOf(email: string): Promise<{ readonly cookie: string; readonly line: string }> {
  const answer = await attempt(email, demoPassword);
  expect(answer.status).toBe(200);
  const line = answer.headers.getSetCookie().find((one) => one.startsWith('maillage.known_device=')) ?? '';
  return { cookie: line.split(';')[0] ?? '', line };
}
const emailOf = (key: string): string => `${key}@maillage.example`;

describe('a browser on which its owner has signed in', () => {
  test('is known by a cookie that scripts cannot read and that says nothing of whom', async () => {
    const { line } = await deviceOf(emailOf('spip63'));
    expect(line).toMatch(
      /^maillage[.]known_device=[\w.-]+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(line).not.toMatch(/spip63/);
  });

  test('lets them in while others are slowed, in every process, also one that starts now', async () => {
    const email = emailOf('spip63');
    const { cookie } = await deviceOf(email);
    const other = await hub.anotherProcess();
    await attack(email, other);
    expect(await right(email), 'here too').toBe(429);
    expect(await right(email, { cookie })).toBe(200);
    expect(await right(email), 'what others try is still theirs').toBe(429);
    const fresh = await hub.anotherProcess();
    expect(await right(email, { at: fresh })).toBe(429);
    expect(await right(email, { cookie, at: fresh })).toBe(200);
  });

  test('lets them in from a network that is slowed', async () => {
    const email = emailOf('jap63');
    const { cookie } = await deviceOf(email);
    const address = another();
    await times(attempts, () => wrong(`nobody-${another()}@maillage.example`, { address }));
    expect(await right(email, { address })).toBe(429);
    expect(await right(email, { address, cookie })).toBe(200);
  });

  test('lets them in after they have mistyped it more often than strangers may', async () => {
    const email = emailOf('spip03');
    const { cookie } = await deviceOf(email);
    expect(await times(attempts * 2, () => wrong(email, { cookie }))).toEqual(Array(attempts * 2).fill(401));
    expect(await right(email, { cookie })).toBe(200);
  });

  test('may not try without an end either', async () => {
    const email = emailOf('hebergement63');
    const { cookie } = await deviceOf(email);
    const statuses = await times(attempts * 10 + 1, () => wrong(email, { cookie }));
    expect(statuses).toEqual([...Array<number>(attempts * 10).fill(401), 429]);
  });

  test('is worth nothing on another account, forged, or cut', async () => {
    const [email, mine] = [emailOf('psychologue63'), emailOf('association03')];
    const { cookie } = await deviceOf(mine);
    await attack(email);
    const [name = '', until = '', proof = ''] = cookie.slice(cookie.indexOf('=') + 1).split('.');
    for (const value of [
      `${name}.${until}.${proof}`,
      `${name}.${Number(until) + 1}.${proof}`,
      `${name}.${until}.${proof.slice(1)}`,
      `x${name}.${until}.${proof}`,
      `${name}.${until}`,
      '',
    ])
      expect(await right(email, { cookie: `maillage.known_device=${value}` }), value).toBe(429);
    await attack(mine);
    expect(await right(mine, { cookie: `maillage.known_device=${name}.${Number(until) + 1}.${proof}` })).toBe(
      429,
    );
    expect(await right(mine, { cookie })).toBe(200);
  });
});

describe('attempts are counted by network', () => {
  const nobody = () => `nobody-${(count += 1)}@maillage.example`;
  const host = () => `2001:db8:${(count += 1).toString(16)}:1`;

  test('of IPv6 the first 64 bits, from whichever address of it', async () => {
    const network = host();
    let last = 0;
    const once = () => wrong(nobody(), { address: `${network}::${(last += 1).toString(16)}` });
    expect(await times(attempts + 1, once)).toEqual([...Array<number>(attempts).fill(401), 429]);
    expect(await wrong(nobody(), { address: `${host()}::1` }), 'of another network').toBe(401);
  });

  test('of IPv4 the address, however it is written', async () => {
    const address = another();
    const written = [address, `::ffff:${address}`];
    const once = () => wrong(nobody(), { address: written[(count += 1) % 2]! });
    expect(await times(attempts + 1, once)).toEqual([...Array<number>(attempts).fill(401), 429]);
  });

  test('and what a slowed network tries is not counted against the account', async () => {
    const [email, address] = [emailOf('coordination0363'), another()];
    await times(attempts, () => wrong(nobody(), { address }));
    expect(await times(attempts * 2, () => wrong(email, { address }))).toEqual(Array(attempts * 2).fill(429));
    expect(await right(email)).toBe(200);
  });
});

test('known and unknown accounts are answered alike, byte for byte, as long as one may try and after', async () => {
  const answers = await Promise.all(
    [emailOf('responsable63'), emailOf('nobody')].map((email) =>
      times(attempts + 1, async () => {
        const answer = await attempt(email, 'not the passphrase');
        // Of this answer and no other: when, which, and in how long.
        const own = ['date', 'x-request-id', 'retry-after'];
        const headers = [...answer.headers].filter(([name]) => !own.includes(name));
        return { status: answer.status, headers, body: await answer.text() };
      }),
    ),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.map(({ status }) => status)).toEqual([...Array<number>(attempts).fill(401), 429]);
});

test('the database keeps counts after a crash, and no name and no address', async () => {
  const [{ relpersistence } = { relpersistence: '' }] = await hub.sql<{ relpersistence: string }>(
    "select relpersistence from pg_class where oid = 'auth.sign_in_attempts'::regclass",
  );
  expect(relpersistence).toBe('p');
  const kept = JSON.stringify(await hub.sql('select * from auth.sign_in_attempts'));
  expect(kept).not.toMatch(/maillage[.]example|198[.]18|2001:db8/);
});

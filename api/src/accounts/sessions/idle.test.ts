import { describe, expect, test } from 'vitest';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { guardedFunctions } from '../../access/relations.ts';
import { demoAccounts, demoPassword, type DemoKey } from '../../demo/index.ts';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { clientOf, signIn } from '../../testing/client.ts';

/** A session that nobody uses ends: 30 minutes, of whoever reads names or lets people in. */

const hub = hubForFile({ sessions: { idleMinutes: 30, hours: 12 } });

const of = (key: DemoKey): string => `(select id from auth."user" where email = '${key}@maillage.example')`;
const unusedFor = (key: DemoKey, minutes: number) =>
  hub.sql(
    `update auth.session set "lastUsedAt" = now() - make_interval(secs => ${minutes * 60 + 1}) where "userId" = ${of(key)}`,
  );
const used = async (key: DemoKey): Promise<number> => {
  const [row] = await hub.sql<{ ago: number }>(
    `select extract(epoch from now() - max("lastUsedAt"))::int as ago from auth.session where "userId" = ${of(key)}`,
  );
  return row!.ago;
};
const isIn = async (person: TestClient): Promise<boolean> =>
  (await person.query<{ viewer: object | null }>('{ viewer { email } }')).data?.viewer !== null;
const endUnused = () => hub.sql('select rights.end_unused_sessions(30)');

/** One of each function that somebody of the demonstration has. */
const oneOfEach = [...new Map(demoAccounts.map((account) => [account.function, account.key]))];

describe.each(oneOfEach)('%s', (memberFunction, key) => {
  const ends = guardedFunctions.includes(memberFunction);

  test(`a session unused for 30 minutes ${ends ? 'is over' : 'goes on'}, for every route`, async () => {
    for (const route of ['graphql', 'library'] as const) {
      const person = await signIn(hub.url, key);
      await unusedFor(key, 29);
      expect(await isIn(person), 'used in time').toBe(true);
      expect(await used(key), 'which counts anew').toBeLessThan(5);
      await unusedFor(key, 30);
      if (route === 'library')
        expect((await person.raw('/auth/list-sessions')).status).toBe(ends ? 401 : 200);
      expect(await isIn(person)).toBe(!ends);
    }
  });

  test(`the job ${ends ? 'ends it' : 'leaves it'}`, async () => {
    const person = await signIn(hub.url, key);
    await unusedFor(key, 30);
    await endUnused();
    const left = await hub.sql(`select from auth.session where "userId" = ${of(key)}`);
    expect(left.length > 0).toBe(!ends);
    expect(await isIn(person)).toBe(!ends);
  });
});

test('an open page hears of it, in every process, and by itself it is no use', async () => {
  const other = await hub.anotherProcess();
  const person = await signIn(hub.url, 'spip63');
  const [here] = await whenListening(
    1,
    async () =>
      [clientOf(other, person.cookie).subscribe('subscription { notificationAdded { id } }')] as const,
    'Notification',
  );
  await unusedFor('spip63', 30);
  await endUnused();
  expect(await here.closed).toBe(4403);
});

test('one use in a minute is written down, however many there are', async () => {
  const person = await signIn(hub.url, 'spip63');
  const when = async () =>
    (
      await hub.sql<{ at: string }>(
        `select max("lastUsedAt")::text as at from auth.session where "userId" = ${of('spip63')}`,
      )
    )[0]!.at;
  const before = await when();
  await Promise.all(Array.from({ length: 8 }, () => isIn(person)));
  expect(await when()).toBe(before);
  await unusedFor('spip63', 2);
  await Promise.all(Array.from({ length: 8 }, () => isIn(person)));
  expect(await used('spip63')).toBeLessThan(5);
});

test.each([true, false])(
  'twelve hours at most, whether or not the browser is remembered (%s)',
  async (rememberMe) => {
    const answer = await fetch(`${hub.url}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'jap63@maillage.example', password: demoPassword, rememberMe }),
    });
    expect(answer.status).toBe(200);
    const [{ hours } = { hours: 0 }] = await hub.sql<{ hours: number }>(
      `select round(extract(epoch from max("expiresAt") - now()) / 3600)::int as hours from auth.session where "userId" = ${of('jap63')}`,
    );
    expect(hours).toBe(12);
  },
);

import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nodeId } from '../../ids.ts';
import { loginUrl } from '../../start/secret/logins.ts';
import { signIn } from '../../testing/client.ts';
import { hubForFile } from '../../testing/index.ts';
import { testSecret } from '../../testing/test-database.ts';
import { putToSleep } from './put-to-sleep.ts';

/** Who is put to sleep, when, and how they come back. */

const hub = hubForFile();
let worker: Client;
beforeAll(async () => {
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
});
afterAll(() => worker.end());

interface Member {
  readonly id: string;
  readonly version: number;
  readonly suspended: boolean;
  readonly asleep: boolean;
}
const officer = 'spip63@maillage.example';

async function member(): Promise<Member> {
  const [row] = await hub.sql<Member>(
    `select member.id, version, suspended_at is not null as suspended, asleep from hub.membership member
       join auth."user" person on person.id = user_id where email = $1 and through_id is null`,
    [officer],
  );
  return row!;
}
const cameInDaysAgo = (days: number) =>
  hub.sql(`update auth."user" set "lastSeenAt" = now() - make_interval(days => $2) where email = $1`, [
    officer,
    days,
  ]);
const daysPass = (days: number) =>
  hub.sql(
    `update auth."user" set "lastSeenAt" = "lastSeenAt" - make_interval(days => $2),
            "sleepWarnedAt" = "sleepWarnedAt" - make_interval(days => $2) where email = $1`,
    [officer, days],
  );
const letters = async (): Promise<number> =>
  (
    await hub.sql(
      `select from graphile_worker._private_jobs where payload ->> 'about' = 'ACCOUNT_SLEEPS_SOON' and payload ->> 'membership' = $1`,
      [(await member()).id],
    )
  ).length;

beforeEach(async () => {
  await hub.sql(`update auth."user" set "lastSeenAt" = now(), "sleepWarnedAt" = null`);
  await hub.sql('update hub.membership set suspended_at = null, asleep = false');
  await hub.sql(
    "delete from graphile_worker._private_jobs where payload ->> 'about' = 'ACCOUNT_SLEEPS_SOON'",
  );
});

test('who came in within the time is left alone, and so is everybody where it is never', async () => {
  await cameInDaysAgo(160);
  await putToSleep(worker, 6);
  expect([await letters(), (await member()).suspended]).toEqual([0, false]);
  await cameInDaysAgo(900);
  await putToSleep(worker, null);
  expect([await letters(), (await member()).suspended]).toEqual([0, false]);
});

test('a letter comes first, once; two weeks later the functions sleep and the sessions are over', async () => {
  const open = await signIn(hub.url, 'spip63');
  await cameInDaysAgo(200);
  await putToSleep(worker, 6);
  await putToSleep(worker, 6);
  expect([await letters(), (await member()).suspended], 'however long it was: the letter first').toEqual([
    1,
    false,
  ]);
  await daysPass(13);
  await putToSleep(worker, 6);
  expect((await member()).suspended).toBe(false);
  const { version } = await member();
  await daysPass(1);
  await putToSleep(worker, 6);
  expect(await member()).toMatchObject({ suspended: true, asleep: true, version: version + 1 });
  expect(await letters()).toBe(1);
  expect((await open.data<{ viewer: unknown }>('{ viewer { email } }')).viewer).toBeNull();
});

test('coming in begins the time anew', async () => {
  await cameInDaysAgo(200);
  await putToSleep(worker, 6);
  await signIn(hub.url, 'spip63');
  await daysPass(20);
  await putToSleep(worker, 6);
  expect((await member()).suspended).toBe(false);
});

test('so does being given the function back, by whoever answers for the house', async () => {
  await cameInDaysAgo(200);
  await putToSleep(worker, 6);
  await daysPass(14);
  await putToSleep(worker, 6);
  const { id, version } = await member();
  const lead = await signIn(hub.url, 'responsable63');
  const { restoreMember } = await lead.data<{
    restoreMember: { member: { asleep: boolean }; userErrors: unknown[] };
  }>(
    'mutation ($input: ChangeMemberInput!) { restoreMember(input: $input) { member { asleep } userErrors { code } } }',
    { input: { id: nodeId('TeamMember', id as never), version } },
  );
  expect(restoreMember).toEqual({ member: { asleep: false }, userErrors: [] });
  await putToSleep(worker, 6);
  expect(await member()).toMatchObject({ suspended: false, asleep: false });
});

import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import type { MemberFunction } from '../../access/index.ts';
import { demoAccounts, demoPassword, type DemoKey } from '../../demo/index.ts';
import { nodeId } from '../../ids.ts';
import { clientOf, signIn, type TestClient } from '../../testing/client.ts';
import { doorOf } from '../../testing/door.ts';
import { hubForFile, personas } from '../../testing/index.ts';

/** Two people, in two functions, undo what somebody comes in with; one alone never does. */

const hub = hubForFile({ sessions: { confirmMinutes: 30 } });
const clients = new Map<DemoKey, TestClient>();

beforeAll(async () => {
  for (const key of personas) clients.set(key, await signIn(hub.url, key));
});
const as = (key: DemoKey): TestClient => clients.get(key)!;

/** Typed by hand: who answers for what the officer, the judge and the administrator come in with. */
const answers = {
  spip63: ['responsable63', 'coordination0363', 'coordination15', 'admin'],
  jap63: ['coordination0363', 'coordination15', 'admin'],
  admin: [],
} as const satisfies Partial<Record<DemoKey, readonly DemoKey[]>>;
const functionOf = (key: DemoKey): MemberFunction =>
  demoAccounts.find((account) => account.key === key)!.function;

interface Answer {
  readonly member: { readonly version: number; readonly factorLostAt: string | null } | null;
  readonly userErrors: readonly { readonly code: string }[];
}
type Verb = 'reportFactorLoss' | 'confirmFactorLoss' | 'withdrawFactorLoss';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly user_id: string;
}

/** The function of a person of the demonstration, with something to come in with and nothing said of it. */
async function holder(key: DemoKey): Promise<Row> {
  const [row] = await hub.sql<Row>(
    `update hub.membership member set factor_lost_at = null, factor_lost_by_id = null from auth."user" person
      where person.id = member.user_id and person.email = $1 and through_id is null
      returning member.id, member.version, member.user_id`,
    [`${key}@maillage.example`],
  );
  await hub.sql('delete from auth.passkey');
  await hub.sql(
    `insert into auth.passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
     values ('one', 'AA', $1, 'one', 0, 'singleDevice', false)`,
    [row!.user_id],
  );
  return row!;
}

async function does(key: DemoKey, verb: Verb, { id, version }: Pick<Row, 'id' | 'version'>): Promise<Answer> {
  const data = await as(key).data<Record<Verb, Answer>>(
    `mutation ($input: ChangeMemberInput!) { ${verb}(input: $input) { member { version factorLostAt } userErrors { code } } }`,
    { input: { id: nodeId('TeamMember', id as never), version } },
  );
  return data[verb];
}

const keysLeft = async (userId: string): Promise<number> =>
  (await hub.sql('select from auth.passkey where "userId" = $1', [userId])).length;
const letters = (id: string): Promise<readonly { about: string }[]> =>
  hub.sql<{ about: string }>(
    `select payload ->> 'about' as about from graphile_worker._private_jobs where payload ->> 'membership' = $1 order by id`,
    [id],
  );

describe.each(Object.entries(answers) as [DemoKey, readonly DemoKey[]][])('of %s', (whose, who) => {
  test.each(personas)('%s says that it is lost, or has nothing there to say it of', async (key) => {
    const row = await holder(whose);
    const { userErrors } = await does(key, 'reportFactorLoss', row);
    expect(userErrors).toEqual(who.includes(key) ? [] : [{ code: 'NOT_FOUND' }]);
    expect(await keysLeft(row.user_id)).toBe(1);
  });

  const pairs = who.flatMap((one) => personas.map((other) => [one, other] as const));
  test.each(pairs)('%s says so and %s confirms it', async (one, other) => {
    const row = await holder(whose);
    const reported = await does(one, 'reportFactorLoss', row);
    const both = who.includes(other) && one !== other && functionOf(one) !== functionOf(other);
    const { userErrors } = await does(other, 'confirmFactorLoss', {
      ...row,
      version: reported.member!.version,
    });
    expect(userErrors).toEqual(both ? [] : [{ code: 'NOT_FOUND' }]);
    expect(await keysLeft(row.user_id)).toBe(both ? 0 : 1);
    if (!both) return;
    expect(await hub.sql('select from auth.session where "userId" = $1', [row.user_id])).toEqual([]);
    expect((await letters(row.id)).map(({ about }) => about).slice(-2)).toEqual([
      'FACTOR_LOST',
      'FACTOR_FORGOTTEN',
    ]);
    // so that the matrix goes on with whoever it was
    if (personas.includes(whose)) clients.set(whose, await signIn(hub.url, whose));
  });
});

test('of an administrator another administrator says so, and a third confirms it', async () => {
  const row = await holder('admin');
  const second = await administrator('deux');
  const third = await administrator('trois');
  const reported = await change(second, 'reportFactorLoss', row);
  expect(reported.userErrors).toEqual([]);
  const next = { ...row, version: reported.member!.version };
  expect((await change(second, 'confirmFactorLoss', next)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await change(third, 'confirmFactorLoss', next)).userErrors).toEqual([]);
  expect(await keysLeft(row.user_id)).toBe(0);
  clients.set('admin', await signIn(hub.url, 'admin'));
});

test('one person in two functions is one person', async () => {
  const row = await holder('spip63');
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select gen_random_uuid(), person.id, member.organisation_id, 'COORDINATOR', 'Nathalie Bruneau'
       from auth."user" person, hub.membership member
      where person.email = 'responsable63@maillage.example' and member.person_name = 'Claire Vasseur' limit 1`,
  );
  const reported = await does('responsable63', 'reportFactorLoss', row);
  const [other] = await hub.sql<{ id: string }>(
    `select id from hub.membership where person_name = 'Nathalie Bruneau' and function = 'COORDINATOR'`,
  );
  const again = as('responsable63').actingAs(nodeId('Membership', other!.id as never));
  const { confirmFactorLoss } = await again.data<Record<'confirmFactorLoss', Answer>>(
    'mutation ($input: ChangeMemberInput!) { confirmFactorLoss(input: $input) { member { version factorLostAt } userErrors { code } } }',
    { input: { id: nodeId('TeamMember', row.id as never), version: reported.member!.version } },
  );
  expect(confirmFactorLoss.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect(await keysLeft(row.user_id)).toBe(1);
  await hub.sql('delete from hub.membership where id = $1', [other!.id]);
});

describe('the wall, whatever a verb forgets', () => {
  /** Typed by hand: who writes which columns of the officer’s function. */
  const columns = {
    suspended_at: ['responsable63', 'admin'],
    asleep: ['responsable63', 'admin'],
    active_until: ['responsable63', 'admin'],
    successor_id: ['responsable63', 'admin'],
    factor_lost_at: answers.spip63,
    factor_lost_by_id: answers.spip63,
    factor_forgotten_at: answers.spip63,
  } as const satisfies Readonly<Record<string, readonly DemoKey[]>>;
  let owner: Client;
  let api: Client;
  beforeAll(async () => {
    owner = await ownerOf(hub);
    api = await loggedIn(hub);
  });
  afterAll(async () => {
    await owner.end();
    await api.end();
  });

  test.each(personas)('%s writes these columns and no other', async (key) => {
    const { id, user_id: userId } = await holder('spip63');
    const viewer = await viewerSettingsOf(owner, key);
    for (const [column, who] of Object.entries(columns)) {
      const value = column.endsWith('_id') ? '$1' : column === 'asleep' ? 'true' : 'now()';
      const sql = `update hub.membership set ${column} = ${value} where id = $1`;
      const may = (who as readonly DemoKey[]).includes(key);
      expect(await changes(api, viewer, sql, [id]), column).toBe(may);
    }
    // Alone, nobody undoes anything: not whoever may write all of it, and says so as another.
    const alone = `update hub.membership set factor_forgotten_at = now(), factor_lost_at = null where id = $1`;
    await changes(api, viewer, alone, [id]);
    expect(await keysLeft(userId)).toBe(1);
  });
});

test('it is taken back, runs out after seven days, and two who confirm at once do it once', async () => {
  const row = await holder('spip63');
  const first = await does('responsable63', 'reportFactorLoss', row);
  const taken = await does('coordination0363', 'withdrawFactorLoss', {
    ...row,
    version: first.member!.version,
  });
  expect(taken.member).toMatchObject({ factorLostAt: null });
  const second = await does('responsable63', 'reportFactorLoss', { ...row, version: taken.member!.version });
  await hub.sql(`update hub.membership set factor_lost_at = now() - interval '7 days' where id = $1`, [
    row.id,
  ]);
  const late = { ...row, version: second.member!.version };
  expect((await does('coordination0363', 'confirmFactorLoss', late)).userErrors).toEqual([
    { code: 'NOT_FOUND' },
  ]);
  const third = await does('responsable63', 'reportFactorLoss', late);
  expect(third.userErrors).toEqual([]);
  const open = { ...row, version: third.member!.version };
  const two = await Promise.all(
    (['coordination0363', 'admin'] as const).map((key) => does(key, 'confirmFactorLoss', open)),
  );
  expect(two.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  expect(await keysLeft(row.user_id)).toBe(0);
});

test('whoever came in too long ago confirms first that it is they', async () => {
  const row = await holder('spip63');
  await hub.sql(`update auth.session set "createdAt" = now() - interval '31 minutes'`);
  const refused = await does('responsable63', 'reportFactorLoss', row);
  expect(refused.userErrors).toEqual([{ code: 'NOT_CONFIRMED' }]);
  await hub.sql(`update auth.session set "createdAt" = now()`);
});

async function administrator(name: string): Promise<TestClient> {
  const email = `${name}@maillage.example`;
  await hub.sql(`insert into auth."user" (id, name, email, "emailVerified") values ($1, $1, $2, true)`, [
    name,
    email,
  ]);
  await hub.sql(
    `insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
     select $1, $1, 'credential', $1, account.password, now() from auth.account join auth."user" person on person.id = account."userId"
      where person.email = 'admin@maillage.example'`,
    [name],
  );
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select gen_random_uuid(), $1, organisation_id, 'ADMINISTRATOR', $1 from hub.membership where function = 'ADMINISTRATOR' limit 1`,
    [name],
  );
  return clientOf(hub.url, await doorOf(hub).signIn(email, demoPassword));
}

async function change(client: TestClient, verb: Verb, { id, version }: Row): Promise<Answer> {
  const data = await client.data<Record<Verb, Answer>>(
    `mutation ($input: ChangeMemberInput!) { ${verb}(input: $input) { member { version factorLostAt } userErrors { code } } }`,
    { input: { id: nodeId('TeamMember', id as never), version } },
  );
  return data[verb];
}

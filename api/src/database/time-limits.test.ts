import { expect, test } from 'vitest';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { uuidOf } from '../ids.ts';
import { withClient } from '../start/postgres/database.ts';
import { changed, hubForFile, sent } from '../testing/index.ts';

const pools = { api: 4, signIn: 2, jobs: 3 };
const hub = hubForFile({
  statementSeconds: 1,
  jobStatementSeconds: 1,
  pools,
  wired: true,
  jobs: () => ({ smtpUrl: undefined, mailFrom: 'Maillage <m@localhost>', hubAddress: 'http://localhost' }),
});

const list = '{ referrals(first: 1) { edges { node { id } } } }';

/** Connections that this hub has under each of its logins; one of the API's listens. */
const connections = (): Promise<Readonly<Record<string, number>>> =>
  withClient(hub.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ usename: string; count: number }>(
      `select usename, count(*)::int from pg_stat_activity
        where datname = current_database() and usename like 'maillage\\_%' group by 1`,
    );
    const none = { maillage_api: 0, maillage_auth: 0, maillage_worker: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ usename, count }) => [usename, count])) };
  });

const count = (from: string): Promise<number> =>
  withClient(hub.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ count: number }>(`select count(*)::int from ${from}`);
    return rows[0]?.count ?? 0;
  });
const listeners = (): Promise<number> =>
  count(
    "pg_stat_activity where datname = current_database() and application_name = 'maillage live' and query ilike 'listen %'",
  );
/** Jobs that somebody has begun. */
const begun = (): Promise<number> => count('graphile_worker._private_jobs where locked_at is not null');
/** Jobs that could be done now, or are. */
const due = (): Promise<number> => count('graphile_worker._private_jobs where run_at <= now()');

test('a statement that takes too long is ended and told, the next one is answered, and no more connections are opened than are set', async () => {
  const person = await hub.as('spip63');
  const signIn = (): Promise<Response> =>
    hub.visitor().raw('/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'spip63@maillage.example', password: 'wrong-password' }),
    });
  await withClient(hub.database.adminUrl, async (admin) => {
    await admin.query('begin; lock table hub.referral, hub.referral_party in access exclusive mode');
    const asked = Promise.all(Array.from({ length: 12 }, () => person.query(list)));
    const signingIn = Promise.all(Array.from({ length: 12 }, signIn));
    for (const { errors } of await asked)
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'OUT_OF_TIME' }, message: /trop de temps/ });
    expect(new Set((await signingIn).map(({ status }) => status))).toEqual(new Set([401]));
    const open = await connections();
    expect(open['maillage_api']).toBe(pools.api + 1);
    expect(open['maillage_auth']).toBeLessThanOrEqual(pools.signIn);
    await admin.query('rollback');
  });
  expect(await person.query(list)).not.toHaveProperty('errors');
});

test('a statement of a background job too, which is done when it is tried again', async () => {
  const job = async (): Promise<string | null | undefined> =>
    (
      await withClient(hub.database.adminUrl, (admin) =>
        admin.query<{ error: string | null }>(
          "select last_error as error from graphile_worker._private_jobs where key = 'limited'",
        ),
      )
    ).rows[0]?.error;
  const ask = (statement: string): Promise<unknown> =>
    withClient(hub.database.adminUrl, (admin) => admin.query(statement));
  await withClient(hub.database.adminUrl, async (admin) => {
    await admin.query('begin; lock table hub.referral in access exclusive mode');
    await ask("select graphile_worker.add_job('remind', job_key => 'limited')");
    await expect.poll(job).toBe('The database refused the job: 57014.');
    expect((await connections())['maillage_worker']).toBeLessThanOrEqual(pools.jobs);
    await admin.query('rollback');
  });
  await ask("select graphile_worker.add_job('remind', job_key => 'limited', run_at => now())");
  await expect.poll(job).toBeUndefined();
});

test('a transaction in which nothing is asked is ended too', async () => {
  const [limit] = await hub.app.orm.em
    .fork()
    .execute<{ seconds: string }[]>(
      "select current_setting('idle_in_transaction_session_timeout') as seconds",
    );
  expect(limit?.seconds).toBe('1min');
});

test('a database that falls silent is told as away, and one in its place is read, heard and worked with over no more connections', async () => {
  const person = await hub.as('spip63');
  const { id, version } = await sent(person);
  const page = await whenListening(1, async () =>
    person.subscribe('subscription { referralChanged { id } }'),
  );
  await expect.poll(due).toBe(0);
  // A job is in the middle of its work.
  await withClient(hub.database.adminUrl, async (admin) => {
    await admin.query('begin; lock table hub.notification_preference in access exclusive mode');
    await withClient(hub.database.adminUrl, (client) =>
      client.query(
        "insert into hub.outbox (id, at, topic, object_id, audience) values (gen_random_uuid(), now(), 'NOTE', $1, 255)",
        [uuidOf('Referral', id)],
      ),
    );
    await expect.poll(begun, { interval: 20 }).toBe(1);
    hub.wire.silence();
  });
  // More than there are connections of either kind: some wait for an answer, others for a connection.
  const answers = await Promise.all(
    Array.from({ length: 24 }, () =>
      fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: person.cookie },
        body: JSON.stringify({ query: list }),
      }),
    ),
  );
  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
  }
  // Once it answers again everybody is answered at once, over none of the connections of before.
  hub.wire.endSilence();
  const later = await Promise.all(Array.from({ length: 24 }, () => person.query(list)));
  for (const answer of later) expect(answer).not.toHaveProperty('errors');
  // Nothing would have been heard meanwhile: the page is told to come back.
  expect(await page.closed).toBe(1012);

  await expect.poll(async () => (await person.raw('/health/ready')).status).toBe(200);
  const again = await whenListening(1, async () =>
    person.subscribe<{ referralChanged: { id: string } }>('subscription { referralChanged { id } }'),
  );
  await changed(await hub.as('coordination0363'), 'acknowledgeReferral', { id, version });
  expect(await again.next(20_000)).toEqual({ data: { referralChanged: { id } } });
  again.stop();
  await expect.poll(due).toBe(0);
  const open = await connections();
  expect(open['maillage_api']).toBeLessThanOrEqual(pools.api + 1);
  expect(open['maillage_auth']).toBeLessThanOrEqual(pools.signIn);
  expect(open['maillage_worker']).toBeLessThanOrEqual(pools.jobs);
  expect(await listeners()).toBe(1);
});

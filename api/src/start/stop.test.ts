import { Agent, get as httpGet, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type TestClient } from '../testing/client.ts';
import { startHub, type StartedHub } from '../testing/servers/started-hub.ts';
import { testDatabase, testSecret, type TestDatabase } from '../testing/test-database.ts';
import { withClient } from './postgres/database.ts';
import { freePort } from './postgres/embedded.ts';

const underWay = 50;

let database: TestDatabase;
let hub: StartedHub;
let port: number;
let person: TestClient;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => {
  hub.process.kill('SIGKILL');
  await hub.ended;
  await database.drop();
});

interface Answered {
  readonly status: number;
  readonly connection: string | undefined;
  readonly body: string;
}

/** One connection each, kept open between two requests. */
const agent = new Agent({ keepAlive: true, maxSockets: underWay });

function ask(query: string): Promise<Answered> {
  const headers = { 'content-type': 'application/json', cookie: person.cookie };
  return new Promise((resolve, reject) => {
    const asking = request({ port, path: '/graphql', method: 'POST', headers, agent }, (answer) => {
      void text(answer).then((body) =>
        resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection, body }),
      );
    });
    asking.once('error', reject);
    asking.end(JSON.stringify({ query }));
  });
}

async function text(answer: IncomingMessage): Promise<string> {
  let all = '';
  for await (const part of answer) all += String(part);
  return all;
}

/** What becomes of a new connection: taken, or refused. */
const knock = (): Promise<'taken' | 'refused'> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve('taken');
    });
    socket.once('error', () => resolve('refused'));
  });

/** A connection that has had its answer and is kept for the next, as browsers do. */
function answeredAndLeftOpen(): Promise<{ readonly closed: Promise<void> }> {
  return new Promise((resolve) => {
    httpGet({ port, path: '/nowhere', agent: new Agent({ keepAlive: true }) }, (answer) => {
      const closed = new Promise<void>((done) => answer.socket.once('close', () => done()));
      answer.resume().once('end', () => resolve({ closed }));
    });
  });
}

async function start(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  port = await freePort();
  hub = startHub({
    ...{ PORT: String(port), DATABASE_URL: database.adminUrl, MAILLAGE_SECRET: testSecret },
    // A real hub would ask whoever follows cases for a second factor first.
    ...{ MAILLAGE_PORTAL: 'false', MAILLAGE_SECOND_FACTOR: 'false', ...settings },
  });
  expect(await hub.ready(), hub.errors()).toBe(true);
  person = await signIn(`http://127.0.0.1:${port}`, 'spip63');
}

/** Holds up everything that reads organisations, for as long as `work` runs. */
async function whileReadingWaits<T>(work: (waiting: () => Promise<number>) => Promise<T>): Promise<T> {
  return withClient(database.adminUrl, async (admin) => {
    await admin.query('begin; lock table hub.organisation in access exclusive mode');
    const result = await work(async () => {
      // A transaction sees the activity of its first look.
      await admin.query('select pg_stat_clear_snapshot()');
      const { rows } = await admin.query<{ count: number }>(
        "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rows[0]?.count ?? 0;
    });
    await admin.query('rollback');
    return result;
  });
}

const slowQuery = '{ organisations(first: 1) { totalCount } }';

test('SIGTERM: nothing new is taken, fifty requests under way are answered, sockets leave with 1001', async () => {
  await start();
  // Fifty connections that the hub has, so that what is sent on them has come when the signal does.
  await Promise.all(Array.from({ length: underWay }, () => ask('{ __typename }')));
  const socket = person.subscribe('subscription { referralChanged { id } }');
  const idleEnded = await answeredAndLeftOpen();
  let asked: Promise<PromiseSettledResult<Answered>[]> = Promise.resolve([]);
  await whileReadingWaits(async (waiting) => {
    asked = Promise.allSettled(Array.from({ length: underWay }, () => ask(slowQuery)));
    // Ten have a connection to the database and wait; the others wait for one.
    await expect.poll(waiting).toBeGreaterThanOrEqual(10);
    await new Promise((resolve) => httpGet({ port, path: '/nowhere', agent: false }, resolve));
    hub.process.kill('SIGTERM');
    await expect.poll(knock).toBe('refused');
    await idleEnded.closed;
  });
  const answers = await asked;
  const statuses = answers.map((answer) =>
    answer.status === 'fulfilled' ? answer.value.status : String(answer.reason),
  );
  expect(statuses).toEqual(Array.from({ length: underWay }, () => 200));
  for (const answer of answers) {
    if (answer.status !== 'fulfilled') continue;
    expect(answer.value.body).toMatch(/"totalCount":\d/);
    expect(answer.value.connection).toBe('close');
  }
  expect(await socket.closed).toBe(1001);
  expect(await hub.ended).toBe(0);
  expect(hub.errors()).toBe('');
});

test('what is not answered in the time that is set is cut, and the hub ends', async () => {
  await start({ MAILLAGE_STOP_SECONDS: '1' });
  await whileReadingWaits(async (waiting) => {
    const asked = ask(slowQuery).then(
      ({ status }) => status,
      () => 'cut',
    );
    await expect.poll(waiting).toBeGreaterThanOrEqual(1);
    hub.process.kill('SIGTERM');
    expect(await asked).toBe('cut');
  });
  expect(await hub.ended).toBe(0);
});

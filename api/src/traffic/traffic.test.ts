import { connect } from 'node:net';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { signIn } from '../testing/client.ts';
import { hubForFile } from '../testing/index.ts';
import { readSettings } from '../settings.ts';
import { withClient } from '../start/postgres/database.ts';
import { isTrusted } from '../http/trusted-proxies.ts';
import { openMetricsDoor } from './metrics-door.ts';
import { nameRequest } from './request-id.ts';

const hub = hubForFile({
  wired: true,
  traffic: { headersSeconds: 1, requestSeconds: 1, socketsPerSession: 2, socketsPerAccount: 3 },
  jobs: () => ({ smtpUrl: undefined, mailFrom: 'Maillage <m@localhost>', hubAddress: 'http://localhost' }),
});
const changes = 'subscription { referralChanged { id } }';

/** What the hub answers to a request that is sent byte by byte and never ends. */
const dribble = (beginning: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
    let answer = '';
    const drops = setInterval(() => socket.write('x'), 100);
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drops);
      resolve(answer);
    });
    socket.write(beginning);
  });

describe('a request that dribbles is ended', () => {
  const head = (path: string, length: string): string =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;

  test.each(['/graphql', '/auth/sign-in/email', '/files', '/nowhere'])('in its body, at %s', async (path) => {
    expect(await dribble(head(path, 'Content-Length: 4000'))).toMatch(/^HTTP\/1[.]1 (408|404)/);
  });
  test('in its headers', async () => {
    expect(await dribble('POST /graphql HTTP/1.1\r\nHost: ')).toMatch(/^HTTP\/1[.]1 408/);
  });
});

describe('a request has a name', () => {
  const named = async (path: string, id?: string): Promise<string | null> => {
    const answer = await hub
      .visitor()
      .raw(path, { headers: { ...(id !== undefined && { 'x-request-id': id }) } });
    return answer.headers.get('x-request-id');
  };
  test.each(['/graphql?query=%7B__typename%7D', '/auth/get-session', '/files/x', '/nowhere', '/health/live'])(
    'told in the answer of %s, as this machine gave it and else made',
    async (path) => {
      expect(await named(path, 'from-the-proxy-1')).toBe('from-the-proxy-1');
      for (const id of [undefined, 'short', 'with space in it', 'x'.repeat(65), '<script>alert(1)</script>'])
        expect(await named(path, id)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
  test('that somebody else’s machine gives is believed of a trusted proxy only', () => {
    const request = {
      headers: { 'x-request-id': 'from-outside-1' },
      socket: { remoteAddress: '203.0.113.7' },
    } as unknown as IncomingMessage;
    expect(nameRequest(isTrusted(false))(request)).not.toBe('from-outside-1');
    expect(nameRequest(isTrusted(1))(request)).toBe('from-outside-1');
  });
});

describe('what fails is written down', () => {
  const name = 'Étienne-Lefèvre';
  /** Where the lines of the log go, as its library calls it. */
  const stream = () => {
    const log = hub.app.fastify.log as unknown as Readonly<Record<symbol, { write(line: string): void }>>;
    const at = Object.getOwnPropertySymbols(log).find(({ description }) => description === 'pino.stream');
    return log[at!]!;
  };
  /** Everything written while something is done. */
  async function written(act: () => Promise<void>): Promise<string> {
    const lines: string[] = [];
    const logged = vi.spyOn(stream(), 'write').mockImplementation((line) => void lines.push(line));
    const said = vi
      .spyOn(console, 'error')
      .mockImplementation((...words) => void lines.push(words.join(' ')));
    try {
      await act();
      return lines.join('');
    } finally {
      logged.mockRestore();
      said.mockRestore();
    }
  }

  test('under the id that the answer tells', async () => {
    const spip = await hub.as('spip63');
    await hub.sql('alter view visible.organisation rename to organisation_away');
    const ids: (string | null)[] = [];
    const lines = await written(async () => {
      for (const id of ['from-the-proxy-1', undefined]) {
        const answer = await spip.raw('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(id && { 'x-request-id': id }) },
          body: JSON.stringify({ query: '{ organisations(first: 1) { totalCount } }' }),
        });
        ids.push(answer.headers.get('x-request-id'));
        expect(await answer.text()).toContain('INTERNAL_SERVER_ERROR');
      }
    });
    await hub.sql('alter view visible.organisation_away rename to organisation');
    const logged = lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { reqId: string }).reqId);
    expect(logged).toEqual(ids);
    expect(ids[0]).toBe('from-the-proxy-1');
  });

  test('of a sign-in, without what the database says of it', async () => {
    await hub.sql(`create function auth.refuse() returns trigger language plpgsql as
      $$ begin raise exception 'no ${name}' using detail = '${name}'; end $$`);
    await hub.sql(
      'create trigger refuse before insert on auth.session for each row execute function auth.refuse()',
    );
    const lines = await written(async () => {
      const answer = await hub.visitor().raw('/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'spip63@maillage.example', password: 'maillage-demo-2026' }),
      });
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain(name);
    });
    await hub.sql('drop function auth.refuse() cascade');
    expect(lines).toContain('P0001');
    expect(lines).not.toMatch(new RegExp(`${name}|spip63`));
  });

  test('of a job, in its queue too, without what it was about', async () => {
    const admin = <Row extends object>(sql: string) =>
      withClient(hub.database.adminUrl, async (client) => (await client.query<Row>(sql)).rows);
    const lines = await written(async () => {
      await admin(
        `select graphile_worker.add_job('tell', json_build_object('event', '${name}'), job_key => 'told wrongly')`,
      );
      const error = async () =>
        (
          await admin<{ error: string | null }>(
            "select last_error as error from graphile_worker._private_jobs where key = 'told wrongly'",
          )
        )[0]?.error;
      await expect.poll(error).toBe('The database refused the job: 22P02.');
    });
    expect(lines).toContain('22P02');
    expect(lines).not.toContain(name);
    await admin("select graphile_worker.remove_job('told wrongly')");
  });
});

test('a connection on which nothing moves is closed, before a request and after one', async () => {
  const traffic = { ...readSettings({}, []).traffic, connectionSeconds: 1 };
  const at = Number(new URL(await hub.anotherProcess({ traffic })).port);
  for (const beginning of ['', 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n']) {
    const socket = connect(at, '127.0.0.1');
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.write(beginning);
    await once(socket, 'close');
    expect(answer).toMatch(beginning === '' ? /^$/ : /^HTTP\/1[.]1 200/);
  }
});

test('one session and one account have so many sockets and no more, and what is closed counts no longer', async () => {
  const [first, second] = [await signIn(hub.url, 'spip63'), await signIn(hub.url, 'spip63')];
  const [one, two] = await whenListening(2, async () => [first.subscribe(changes), first.subscribe(changes)]);
  expect(await first.subscribe(changes).closed).toBe(1013);
  const [three] = await whenListening(1, async () => [second.subscribe(changes)]);
  expect(await second.subscribe(changes).closed).toBe(1013);
  await expect.poll(openSockets).toBe(3);
  one?.stop();
  await one?.closed;
  await expect.poll(openSockets).toBe(2);
  const [again] = await whenListening(1, async () => [second.subscribe(changes)]);
  for (const subscription of [two, three, again]) subscription?.stop();
});

const measurements = (): Promise<string> => hub.app.metrics.metrics();
const openSockets = async (): Promise<number> =>
  Number(/^maillage_sockets (\d+)$/m.exec(await measurements())?.[1]);

describe('health', () => {
  const ready = async (): Promise<{ status: number; body: string }> => {
    const answer = await hub.visitor().raw('/health/ready');
    return { status: answer.status, body: await answer.text() };
  };
  test('is live without anything, and ready with all of its parts; which part is not is told and nothing else', async () => {
    const well = { database: 'ok', migrations: 'ok', events: 'ok', jobs: 'ok' };
    expect(JSON.parse((await ready()).body)).toEqual({ status: 'ready', parts: well });
    await hub.wire.cut();
    const away = { database: 'failing', migrations: 'failing', events: 'failing' };
    await expect.poll(ready).toMatchObject({ status: 503 });
    const { body } = await ready();
    expect(JSON.parse(body)).toMatchObject({ status: 'not ready', parts: away });
    expect(body).toMatch(/^[{}",: a-z]+$/);
    expect((await hub.visitor().raw('/health/live')).status).toBe(200);
    await hub.wire.mend();
    await expect.poll(ready).toMatchObject({ status: 200 });
  });
  test('tells a migration that the database lacks', async () => {
    const [last] = await hub.sql<{ name: string; executed_at: Date }>(
      'delete from hub.migration where id = (select max(id) from hub.migration) returning name, executed_at',
    );
    expect(JSON.parse((await ready()).body)).toMatchObject({
      parts: { database: 'ok', migrations: 'failing' },
    });
    await hub.sql('insert into hub.migration (name, executed_at) values ($1, $2)', [
      last?.name,
      last?.executed_at,
    ]);
    expect((await ready()).status).toBe(200);
  });
});

describe('measurements', () => {
  test('tell of routes as they are declared: no id, no name and no address gets into them', async () => {
    const spip = await hub.as('spip63');
    await spip.raw('/files/an-id-of-somebody');
    await spip.raw('/somewhere/an-id-of-somebody?name=Girard');
    await spip
      .raw('/graphql?query=%7B__typename%7D&operationName=Girard', { method: 'TRACK' })
      .catch(() => null);
    await spip.query('query Girard { viewer { name } }');
    const text = await measurements();
    const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route));
    expect([...routes].sort()).toEqual(
      [
        '/auth/*',
        '/files',
        '/files/',
        '/files/:id',
        '/graphql',
        '/health/live',
        '/health/ready',
        'none',
      ].filter((route) => routes.has(route)),
    );
    expect([...routes]).toContain('/files/:id');
    expect(text).not.toMatch(/somebody|Girard|spip63/);
    for (const pool of ['api', 'accounts', 'jobs'])
      expect(text).toMatch(
        new RegExp(`^maillage_database_connections[{]pool="${pool}",state="idle"[}] \\d+$`, 'm'),
      );
    for (const name of [
      'maillage_jobs{state="due"}',
      'nodejs_eventloop_lag_seconds',
      'maillage_http_requests_under_way',
    ])
      expect(text).toContain(name);
  });
  test('are read at a door of their own and nowhere else', async () => {
    expect((await hub.visitor().raw('/metrics')).status).toBe(404);
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as { port: number };
    await new Promise((resolve) => probe.close(resolve));
    const close = await openMetricsDoor(hub.app.metrics, { host: '127.0.0.1', port });
    const at = `http://127.0.0.1:${port}`;
    expect((await fetch(`${at}/elsewhere`)).status).toBe(404);
    expect(await (await fetch(`${at}/metrics`)).text()).toContain(
      'maillage_http_request_duration_seconds_bucket',
    );
    close();
  });
});

import { connect } from 'node:net';
import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { whenListening } from '../access/testing/listening.ts';
import { signIn } from '../testing/client.ts';
import { hubForFile } from '../testing/index.ts';
import { isTrusted } from '../trusted-proxies.ts';
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
    await expect.poll(ready, { timeout: 20_000 }).toMatchObject({ status: 200 });
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

import WebSocket from 'ws';
import { describe, expect, test } from 'vitest';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { watchSessions } from '../accounts/sessions/endings.ts';
import { hubForFile } from '../testing/index.ts';
import { withClient } from '../start/postgres/database.ts';
import { signIn } from '../testing/client.ts';

const hub = hubForFile();
const changes = 'subscription { referralChanged { id } }';

const upgrade = (path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers,
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('open', () => {
      resolve(101);
      socket.close();
    });
    socket.on('error', () => undefined);
  });

describe('a socket', () => {
  test('is opened by the hub’s own pages and by programs only', async () => {
    const { cookie } = await hub.as('spip63');
    expect(await upgrade('/graphql', { cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await upgrade('/graphql', { cookie, origin: 'null' })).toBe(403);
    expect(await upgrade('/elsewhere', { cookie })).toBe(404);
    expect(await upgrade('/graphql', { cookie, origin: hub.url })).toBe(101);
    expect(await upgrade('/graphql', { cookie })).toBe(101);
  });
  test('is closed to whoever is not signed in', async () => {
    expect(await hub.visitor().subscribe(changes).closed).toBe(4401);
  });
  test('answers subscriptions only', async () => {
    const spip = await hub.as('spip63');
    for (const document of [
      '{ viewer { name } }',
      'mutation { __typename }',
      '{ __schema { types { name } } }',
    ]) {
      const { errors } = await spip.subscribe(document).next();
      expect(errors?.[0]?.extensions?.code).toBe('SUBSCRIPTIONS_ONLY');
    }
  });
  test('has the limits and the discretion of HTTP', async () => {
    const spip = await hub.as('spip63');
    const many = Array.from({ length: 50 }, (_, index) => `a${index}: id`).join(' ');
    const wide = await spip.subscribe(`subscription { referralChanged { ${many} } }`).next();
    expect(wide.errors?.[0]?.extensions?.code).toBe('OPERATION_LIMIT_EXCEEDED');
    const misspelt = await spip.subscribe('subscription { referralChanged { referenc } }').next();
    expect(misspelt.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(misspelt.errors?.[0]?.message).not.toMatch(/Did you mean/);
  });
  test('ends with its session: signed out', async () => {
    const person = await signIn(hub.url, 'spip63');
    const subscription = await whenListening(1, async () => person.subscribe(changes));
    await person.signOut();
    expect(await subscription.closed).toBe(4403);
  });
  test('ends with its session: revoked by somebody else', async () => {
    const person = await signIn(hub.url, 'spip03');
    const subscription = await whenListening(1, async () => person.subscribe(changes));
    await hub.sql(
      `delete from auth.session where "userId" = (select id from auth."user" where email = 'spip03@maillage.example')`,
    );
    expect(await subscription.closed).toBe(4403);
  });
  test('ends with its session: time run out', async () => {
    const endings = watchSessions();
    const ended = await new Promise<string>((resolve) => {
      endings.watch({ sessionId: 'left', expiresAt: new Date(Date.now() + 100) }, () => resolve('left'))();
      endings.watch({ sessionId: 'kept', expiresAt: new Date(Date.now() + 200) }, () => resolve('kept'));
    });
    expect(ended).toBe('kept');
  });
  test('ends when the hub can no longer hear of endings, and may be opened again', async () => {
    const person = await signIn(hub.url, 'equipe63');
    const before = await whenListening(1, async () => person.subscribe(changes));
    await terminate("application_name = 'maillage live'");
    expect(await before.closed).toBe(1012);
    await expect.poll(() => listeners()).toBe(1);
    const after = await whenListening(1, async () => person.subscribe(changes));
    await person.signOut();
    expect(await after.closed).toBe(4403);
  });
});

test('requests go on after the database has dropped every connection', async () => {
  const person = await hub.as('coordination0363');
  await person.data('{ organisations(first: 1) { totalCount } }');
  await terminate("usename in ('maillage_api', 'maillage_auth')");
  await expect
    .poll(() => person.query('{ organisations(first: 1) { totalCount } }').then(({ errors }) => errors))
    .toBeUndefined();
});

/** Ends connections to this file's database, as a restart of PostgreSQL does. */
const terminate = (which: string): Promise<unknown> =>
  withClient(hub.database.adminUrl, (admin) =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and ${which}`,
    ),
  );

/** How many connections hear of endings. */
const listeners = (): Promise<number | null> =>
  withClient(
    hub.database.adminUrl,
    async (admin) =>
      (
        await admin.query(
          "select from pg_stat_activity where datname = current_database() and application_name = 'maillage live'",
        )
      ).rowCount,
  );

import WebSocket from 'ws';
import { describe, expect, test } from 'vitest';
import { openSessionEndings } from '../accounts/session-endings.ts';
import { hubForFile } from '../testing/index.ts';
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
    expect(await hub.visitor().subscribe(changes).closed).toBe(4403);
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
    const subscription = person.subscribe(changes);
    await subscription.staysSilent();
    await person.signOut();
    expect(await subscription.closed).toBe(4403);
  });
  test('ends with its session: revoked by somebody else', async () => {
    const person = await signIn(hub.url, 'spip03');
    const subscription = person.subscribe(changes);
    await subscription.staysSilent();
    await hub.sql(
      `delete from auth.session where "userId" = (select id from auth."user" where email = 'spip03@maillage.example')`,
    );
    expect(await subscription.closed).toBe(4403);
  });
  test('ends with its session: time run out', async () => {
    const endings = await openSessionEndings(hub.database.adminUrl);
    const ended = await new Promise<string>((resolve) => {
      endings.watch({ sessionId: 'left', expiresAt: new Date(Date.now() + 100) }, () => resolve('left'))();
      endings.watch({ sessionId: 'kept', expiresAt: new Date(Date.now() + 200) }, () => resolve('kept'));
    });
    expect(ended).toBe('kept');
    await endings.close();
  });
});

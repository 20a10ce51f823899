import { beforeAll, describe, expect, test } from 'vitest';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { demoPassword, type DemoKey } from '../../demo/index.ts';
import { hubForFile } from '../../testing/index.ts';
import type { Subscription, TestClient } from '../../testing/index.ts';
import { signIn } from '../../testing/client.ts';

const hub = hubForFile();
const me = '{ viewer { email } }';

/** A second process of the same hub: what ends in the one ends in the other. */
let otherUrl = '';
beforeAll(async () => {
  otherUrl = await hub.anotherProcess();
});

const post = (person: TestClient, path: string, body: object): Promise<Response> =>
  person.raw(`/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

interface ListedSession {
  readonly id: string;
  readonly createdAt: string;
}
const sessionsOf = async (person: TestClient): Promise<ListedSession[]> =>
  (await (await person.raw('/auth/list-sessions')).json()) as ListedSession[];

const newPassword = { currentPassword: demoPassword, newPassword: 'tramway-hibou-casserole-neige' };
const ofUser = (key: DemoKey): string =>
  `(select id from auth."user" where email = '${key}@maillage.example')`;

interface Way {
  readonly how: string;
  readonly person: DemoKey;
  /** done by the first of two sessions of this person */
  readonly end: (first: TestClient, person: DemoKey) => Promise<unknown>;
  readonly firstEnds: boolean;
  readonly secondEnds: boolean;
}

const both = { firstEnds: true, secondEnds: true };
const ways: readonly Way[] = [
  {
    how: 'signing out',
    person: 'spip03',
    end: (first) => first.signOut(),
    firstEnds: true,
    secondEnds: false,
  },
  {
    how: 'ending one by its id',
    person: 'spip03',
    end: async (first) => {
      const newest = (await sessionsOf(first)).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
      return post(first, '/revoke-session', { id: newest?.id });
    },
    ...{ firstEnds: false, secondEnds: true },
  },
  {
    how: 'ending all others',
    person: 'spip03',
    end: (first) => post(first, '/revoke-other-sessions', {}),
    ...{ firstEnds: false, secondEnds: true },
  },
  {
    how: 'signing out everywhere',
    person: 'spip03',
    end: (first) => post(first, '/revoke-sessions', {}),
    ...both,
  },
  {
    how: 'a new password',
    person: 'jap63',
    end: (first) => post(first, '/change-password', newPassword),
    ...both,
  },
  {
    how: 'a new password that asks to leave the others alone',
    person: 'equipe63',
    end: (first) => post(first, '/change-password', { ...newPassword, revokeOtherSessions: false }),
    ...both,
  },
  {
    how: 'a password that somebody set in the database',
    person: 'psychologue63',
    end: (_first, person) =>
      hub.sql(`update auth.account set password = 'x' where "userId" = ${ofUser(person)}`),
    ...both,
  },
  {
    how: 'a time that was cut short',
    person: 'spip63',
    end: (_first, person) =>
      hub.sql(`update auth.session set "expiresAt" = now() where "userId" = ${ofUser(person)}`),
    ...both,
  },
  {
    how: 'an account that is gone',
    person: 'association03',
    end: (_first, person) => hub.sql(`delete from auth."user" where id = ${ofUser(person)}`),
    ...both,
  },
];

async function isOver(person: TestClient, socket: Subscription<unknown>, ends: boolean): Promise<void> {
  const { data } = await person.query<{ viewer: object | null }>(me);
  expect(data?.viewer === null).toBe(ends);
  if (ends) expect(await socket.closed).toBe(4403);
  else expect(await Promise.race([socket.closed, Promise.resolve('open')])).toBe('open');
}

describe.each(ways)('$how', ({ person, end, firstEnds, secondEnds }) => {
  test('ends the sessions that it should, and their sockets, in every process', async () => {
    const first = await signIn(hub.url, person);
    const second = await signIn(otherUrl, person);
    const changes = 'subscription { notificationAdded { id } }';
    const [here, there] = await whenListening(
      2,
      async () => [first.subscribe(changes), second.subscribe(changes)] as const,
      'Notification',
    );
    await end(first, person);
    await isOver(second, there, secondEnds);
    await isOver(first, here, firstEnds);
  });
});

test('a new password opens a session for who gave it, and nothing else', async () => {
  const person = await signIn(hub.url, 'spip63');
  const answer = await post(person, '/change-password', newPassword);
  expect(Object.keys((await answer.clone().json()) as object)).toEqual(['user']);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const again = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: me }),
  });
  expect(await again.json()).toMatchObject({ data: { viewer: { email: 'spip63@maillage.example' } } });
  await expect(signIn(hub.url, 'spip63')).rejects.toThrow('401');
});

test('a session of somebody else is not ended by its id', async () => {
  const [one, another] = [await signIn(hub.url, 'spip03'), await signIn(hub.url, 'prefecture')];
  for (const { id } of await sessionsOf(one)) await post(another, '/revoke-session', { id });
  expect((await one.query(me)).data).toEqual({ viewer: { email: 'spip03@maillage.example' } });
});

describe('no token is shown to scripts', () => {
  test('by any route that answers about sessions', async () => {
    const person = await signIn(hub.url, 'prefecture');
    const [, value = ''] = person.cookie.split('=');
    const token = decodeURIComponent(value).split('.')[0] ?? '';
    expect(token).toHaveLength(32);
    const tokens = (await hub.sql<{ token: string }>('select token from auth.session')).map(
      (row) => row.token,
    );
    expect(tokens).toContain(token);
    const credentials = { email: 'prefecture@maillage.example', password: demoPassword };
    const answers = [
      await person.raw('/auth/get-session'),
      await person.raw('/auth/list-sessions'),
      await person.raw('/auth/list-accounts'),
      await post(person, '/update-session', {}),
      await post(person, '/revoke-other-sessions', {}),
      // last: it opens a session in place of this one
      await post(person, '/sign-in/email', credentials),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400, 200, 200]);
    const since = (await hub.sql<{ token: string }>('select token from auth.session')).map(
      (row) => row.token,
    );
    for (const answer of answers) {
      const body = await answer.text();
      expect(body).not.toMatch(/"(token|\w+Token)"/);
      for (const known of [...tokens, ...since]) expect(body).not.toContain(known);
      for (const [name, header] of answer.headers)
        if (name !== 'set-cookie') expect(since.some((known) => header.includes(known))).toBe(false);
      for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly/i);
    }
  });
});

describe('401', () => {
  test('says how one signs in, wherever it is answered', async () => {
    const visitor = hub.visitor();
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.pdf');
    const answers = [
      await visitor.raw('/files/att_x'),
      await visitor.raw('/files', { method: 'POST', body: form }),
      await visitor.raw('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ organisations(first: 1) { totalCount } }' }),
      }),
      await visitor.raw('/auth/list-sessions'),
      await post(visitor, '/sign-in/email', {
        email: 'nobody@maillage.example',
        password: 'not-the-password',
      }),
    ];
    for (const answer of answers) {
      const challenge = answer.headers.get('www-authenticate');
      expect([answer.status, challenge]).toEqual([401, 'Cookie realm="Maillage", form-action="/connexion"']);
    }
  });
});

test('answers of GraphQL are kept by nobody, whatever they are', async () => {
  const person = await signIn(hub.url, 'ars');
  const asked = (query: string, headers: object = {}): Promise<Response> =>
    person.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  const answers = [
    await asked(me),
    await asked('{ nonsense }'),
    await asked('{ accessGrids { type } }'),
    await asked(me, { origin: 'https://evil.example' }),
    await person.raw('/graphql?query=%7B__typename%7D'),
    await person.raw('/graphql', { headers: { accept: 'text/html' } }),
    await person.raw('/graphql', { method: 'DELETE' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 403, 200, 200, 405]);
  for (const answer of answers) expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

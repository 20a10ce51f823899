import WebSocket from 'ws';
import { beforeAll, describe, expect, test } from 'vitest';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { newId, nodeId, parseNodeId } from '../ids.ts';
import { hubForFile, sent } from '../testing/index.ts';
import type { TestClient } from '../testing/index.ts';

const hub = hubForFile();

/** What a header may name that is no function of Samir Belkacem today, and one that is. */
const named = { unknown: '', foreign: '', ended: '', empty: '', twice: '', malformed: 'anything', own: '' };
type Named = keyof typeof named;
const refusedOnes = (Object.keys(named) as Named[]).filter((name) => name !== 'own');

beforeAll(async () => {
  const functionOf = async (person: string, endedOn: string | null): Promise<string> => {
    const id = newId();
    await hub.sql(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name, active_until)
       select $1, user_id, organisation_id, function, person_name, $3::date
         from hub.membership where person_name = $2 limit 1`,
      [id, person, endedOn],
    );
    return nodeId('Membership', id);
  };
  named.own = await functionOf('Samir Belkacem', null);
  named.ended = await functionOf('Samir Belkacem', '2026-01-01');
  named.foreign = await functionOf('Claire Vasseur', null);
  named.unknown = nodeId('Membership', newId());
  named.twice = `${named.own}, ${named.own}`;
});

const officer = (): Promise<TestClient> => hub.as('spip63');
const drafts = (): Promise<unknown[]> => hub.sql('select id from hub.referral order by id');
const me = '{ viewer { membership { id } } }';
const draft = 'mutation { saveReferralDraft(input: {}) { referral { id } userErrors { code } } }';

interface ActingAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

/** Every way in that acts in someone's name, with a header of its own. */
const ways: Readonly<Record<string, (person: TestClient) => Promise<Response>>> = {
  'a query': (person) => graphql(person, me),
  'a change': (person) => graphql(person, draft),
  'a query by address': (person) => person.raw(`/graphql?query=${encodeURIComponent(me)}`),
  'an upload': (person) => {
    const body = new FormData();
    body.append('file', new Blob(['%PDF-1.7'], { type: 'application/pdf' }), 'bilan.pdf');
    return person.raw('/files', { method: 'POST', body });
  },
  'a download': (person) => person.raw(`/files/${nodeId('Attachment', newId())}`),
};

const graphql = (person: TestClient, query: string): Promise<Response> =>
  person.raw('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

async function told(answer: Response): Promise<ActingAnswer> {
  const body = (await answer.json()) as {
    code?: string;
    message?: string;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const [error] = body.errors ?? [];
  return {
    status: answer.status,
    code: error?.extensions?.code ?? body.code,
    message: error?.message ?? body.message,
  };
}

/** How a socket ends whose opening message, or whose headers, name this function; null when it is taken. */
function opened(
  cookie: string,
  headers: Record<string, string>,
  payload: object,
): Promise<{ readonly code: number; readonly reason: string } | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie, ...headers },
    });
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    socket.on('message', () => {
      resolve(null);
      socket.terminate();
    });
  });
}

describe.each(Object.keys(ways))('%s', (way) => {
  test.each(refusedOnes)(
    'in a function that is not theirs (%s) is refused and does nothing',
    async (name) => {
      const before = await drafts();
      const ask = ways[way] as (person: TestClient) => Promise<Response>;
      const answer = await told(await ask((await officer()).actingAs(named[name])));
      expect(answer).toMatchObject({ status: 403, code: 'ACTING_AS_REFUSED' });
      expect(answer.message).toMatch(/viewer \{ memberships \{ id \} \}/);
      expect(await drafts()).toEqual(before);
    },
  );

  test('in a function of theirs is answered', async () => {
    const ask = ways[way] as (person: TestClient) => Promise<Response>;
    expect((await told(await ask((await officer()).actingAs(named.own)))).code).not.toBe('ACTING_AS_REFUSED');
  });
});

describe('a socket', () => {
  const refusal = { code: 4403, reason: 'ACTING_AS_REFUSED' };

  test.each(refusedOnes)(
    'in a function that is not theirs (%s) is closed, however it is named',
    async (name) => {
      const { cookie } = await officer();
      expect(await opened(cookie, { 'maillage-acting-as': named[name] }, {})).toEqual(refusal);
      expect(await opened(cookie, {}, { 'maillage-acting-as': named[name] })).toEqual(refusal);
      // The opening message is the later word, also against a header that is good.
      const both = { 'maillage-acting-as': named.own };
      expect(await opened(cookie, both, { 'maillage-acting-as': named[name] })).toEqual(refusal);
    },
  );

  test('in a function of theirs is opened', async () => {
    const { cookie } = await officer();
    expect(await opened(cookie, { 'maillage-acting-as': named.own }, {})).toBeNull();
    expect(await opened(cookie, {}, { 'maillage-acting-as': named.own })).toBeNull();
    expect(await opened(`${cookie}; maillage-acting-as=${named.foreign}`, {}, {})).toBeNull();
  });

  test.each([{ a: 1 }, null, 7, ['x']])('that names %j is closed', async (value) => {
    const { cookie } = await officer();
    expect(await opened(cookie, {}, { 'maillage-acting-as': value })).toEqual(refusal);
  });
});

test('a kept choice that is stale gives way to the first function, and a good one is taken', async () => {
  const { cookie, raw } = await officer();
  const actingWith = async (kept: string): Promise<string> => {
    const answer = await raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `${cookie}; maillage-acting-as=${kept}` },
      body: JSON.stringify({ query: me }),
    });
    const { data } = (await answer.json()) as { data: { viewer: { membership: { id: string } } } };
    return data.viewer.membership.id;
  };
  const first = await actingWith('');
  expect(first).not.toBe(named.own);
  for (const stale of [named.unknown, named.foreign, named.ended, 'anything'])
    expect(await actingWith(stale)).toBe(first);
  expect(await actingWith(named.own)).toBe(named.own);
});

test('a header without a session is nobody’s: it is asked to sign in', async () => {
  const stranger = hub.visitor().actingAs(named.own);
  expect(await stranger.query(me)).toEqual({ data: { viewer: null } });
  expect(
    (await stranger.query('{ organisations(first: 1) { totalCount } }')).errors?.[0]?.extensions?.code,
  ).toBe('UNAUTHENTICATED');
});

test('a subscription tells nothing more once the function that it named has ended', async () => {
  const changes = 'subscription { referralChanged { reference } }';
  const people = [(await officer()).actingAs(named.own), await officer()];
  const [ended, lasting] = await whenListening(2, async () =>
    people.map((person) => person.subscribe<{ referralChanged: { reference: string } }>(changes)),
  );
  const first = await sent(await officer());
  expect((await ended?.next())?.data?.referralChanged.reference).toBe(first.reference);
  expect((await lasting?.next())?.data?.referralChanged.reference).toBe(first.reference);
  await hub.sql("update hub.membership set active_until = '2026-01-01' where id = $1", [
    parseNodeId(named.own)?.uuid,
  ]);
  const second = await sent(await officer());
  expect((await lasting?.next())?.data?.referralChanged.reference).toBe(second.reference);
  expect(await ended?.staysSilent(20)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { hubForFile, type Answer } from '../testing/index.ts';
import { limits } from './limits.ts';

const hub = hubForFile();

interface Sent {
  readonly status: number;
  readonly answer: Answer<unknown>;
}

async function send(body: string, headers: Record<string, string> = {}): Promise<Sent> {
  const spip = await hub.as('spip63');
  const answer = await spip.raw('/graphql', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await answer.text();
  expect(text, 'no trace of how the hub is made').not.toMatch(
    /node_modules|select |\.ts:|at async|Did you mean/i,
  );
  return { status: answer.status, answer: JSON.parse(text) as Answer<unknown> };
}

const ask = (query: string, variables: object = {}): Promise<Sent> =>
  send(JSON.stringify({ query, variables }));
const codes = ({ answer }: Sent): unknown[] => (answer.errors ?? []).map((error) => error.extensions?.code);

const search =
  'query ($search: String) { organisations(first: 5, search: $search) { totalCount edges { node { name } } } }';

describe('the request itself', () => {
  test('no JSON', async () => {
    const sent = await send('{"query": ');
    expect([sent.status, codes(sent)]).toEqual([400, ['BAD_REQUEST']]);
  });
  test('JSON that is no request', async () => {
    for (const body of [
      '[]',
      '"text"',
      'null',
      '7',
      '{}',
      '{"query": 7}',
      '{"query": "{ viewer { name } }", "variables": "x"}',
    ]) {
      const sent = await send(body);
      expect([body, sent.status]).toEqual([body, 400]);
      expect(codes(sent)).toEqual(['BAD_REQUEST']);
    }
  });
  test('another content type', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      const sent = await send('{"query":"{ viewer { name } }"}', { 'content-type': type });
      expect([type, sent.status]).toEqual([type, 415]);
      expect(codes(sent)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
    }
  });
  test('a body larger than any operation', async () => {
    const sent = await ask(search, { search: 'x'.repeat(1024 * 1024) });
    expect([sent.status, codes(sent)]).toEqual([413, ['REQUEST_TOO_LARGE']]);
  });
  test('several operations in one array', async () => {
    const sent = await send('[{"query":"{ __typename }"},{"query":"{ __typename }"}]');
    expect([sent.status, codes(sent)]).toEqual([400, ['BAD_REQUEST']]);
  });
  test('a page of another site asks nothing, neither by address nor with a body', async () => {
    const spip = await hub.as('spip63');
    const from = async (headers: Record<string, string>): Promise<number[]> => [
      (await spip.raw('/graphql?query=%7B__typename%7D', { headers })).status,
      (await send('{"query":"{ __typename }"}', headers)).status,
    ];
    expect(await from({ origin: hub.url })).toEqual([200, 200]);
    expect(await from({ origin: 'https://evil.example' })).toEqual([403, 403]);
    expect(await from({ origin: 'null' })).toEqual([403, 403]);
    for (const site of ['cross-site', 'same-site']) {
      expect(await from({ 'sec-fetch-site': site }), site).toEqual([403, 403]);
    }
    // A page of ours, an address that was typed, a program.
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, {}]) {
      expect(await from(headers as Record<string, string>), JSON.stringify(headers)).toEqual([200, 200]);
    }
  });
  test('a mutation by GET', async () => {
    const spip = await hub.as('spip63');
    const query = encodeURIComponent(
      'mutation { discardReferralDraft(input: {id: "x", version: 1}) { discarded } }',
    );
    expect((await spip.raw(`/graphql?query=${query}`)).status).toBe(405);
  });
  test('other methods', async () => {
    const spip = await hub.as('spip63');
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await spip.raw('/graphql', { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, POST']);
    }
  });
});

describe('the document', () => {
  test('no GraphQL', async () => {
    const sent = await ask('{ viewer { name ');
    expect([sent.status, codes(sent)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });
  test('an unknown field, without naming its neighbours', async () => {
    const sent = await ask('{ viewer { nam } }');
    expect([sent.status, codes(sent)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });
  test('an unknown operation name', async () => {
    const sent = await send(JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }));
    expect([sent.status, codes(sent)]).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
  });
  test('a subscription over HTTP', async () => {
    const sent = await ask('subscription { referralChanged { id } }');
    expect([sent.status, codes(sent)]).toEqual([400, ['SUBSCRIPTION_OVER_HTTP']]);
  });
  test('deeper than the limit', async () => {
    const deep = `${'parent { '.repeat(limits.depth + 1)}id${' }'.repeat(limits.depth + 1)}`;
    const sent = await ask(`{ organisation(id: "org_x") { ${deep} } }`);
    expect([sent.status, codes(sent)]).toEqual([400, ['OPERATION_LIMIT_EXCEEDED']]);
  });
  test('deeper than the limit through fragments', async () => {
    const names = Array.from({ length: limits.depth + 2 }, (_, index) => `F${index}`);
    const fragments = names
      .map(
        (name, index) =>
          `fragment ${name} on Organisation { ${names[index + 1] ? `parent { ...${names[index + 1]} }` : 'id'} }`,
      )
      .join('\n');
    const sent = await ask(`{ organisation(id: "org_x") { ...F0 } }\n${fragments}`);
    expect([sent.status, codes(sent)]).toEqual([400, ['OPERATION_LIMIT_EXCEEDED']]);
  });
  test('fragments that hold each other', async () => {
    const sent = await ask(
      '{ organisation(id: "x") { ...A } } fragment A on Organisation { parent { ...B } } fragment B on Organisation { parent { ...A } }',
    );
    expect(sent.status).toBe(400);
  });
  test('the same field under many names', async () => {
    const many = Array.from({ length: limits.aliases + 1 }, (_, index) => `a${index}: viewer { name }`).join(
      ' ',
    );
    const sent = await ask(`{ ${many} }`);
    expect([sent.status, codes(sent)]).toEqual([400, ['OPERATION_LIMIT_EXCEEDED']]);
  });
  test('pages within pages', async () => {
    const sent = await ask(
      '{ organisations(first: 100) { edges { node { offers { departments { code } } agreements { members { offers { departments { code name } } agreements { members { id } } } } } } } }',
    );
    expect([sent.status, codes(sent)]).toEqual([400, ['OPERATION_LIMIT_EXCEEDED']]);
  });
  test('more words than any operation', async () => {
    const sent = await ask(`{ ${'__typename '.repeat(limits.tokens)} }`);
    expect([sent.status, codes(sent)]).toEqual([400, ['OPERATION_LIMIT_EXCEEDED']]);
  });
  test('introspection is open, and is not deep by mistake', async () => {
    const sent = await ask(
      '{ __schema { types { name fields { name args { name type { kind ofType { kind ofType { kind name } } } } } } } }',
    );
    expect([sent.status, codes(sent)]).toEqual([200, []]);
  });
});

describe('the values', () => {
  test('of the wrong type, in the document', async () => {
    for (const value of ['"ten"', '1.5', 'true', '[1]', '{a: 1}', 'TEN', '99999999999']) {
      const sent = await ask(`{ organisations(first: ${value}) { totalCount } }`);
      expect([value, sent.status, codes(sent)[0]]).toEqual([value, 400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
  test('of the wrong type, in the variables', async () => {
    for (const first of ['ten', 1.5, true, [1], { a: 1 }, null, undefined, 99999999999]) {
      const sent = await ask('query ($first: Int!) { organisations(first: $first) { totalCount } }', {
        first,
      });
      expect([first, sent.status, codes(sent)]).toEqual([first, 400, ['BAD_USER_INPUT']]);
    }
  });
  test('an unknown enum value', async () => {
    const inDocument = await ask('{ organisations(first: 1, filter: {kinds: [CASTLE]}) { totalCount } }');
    expect([inDocument.status, codes(inDocument)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    const byVariable = await ask(
      'query ($f: OrganisationFilter) { organisations(first: 1, filter: $f) { totalCount } }',
      {
        f: { kinds: ['CASTLE'] },
      },
    );
    expect([byVariable.status, codes(byVariable)]).toEqual([400, ['BAD_USER_INPUT']]);
  });
  test('an unknown input field', async () => {
    const sent = await ask(
      'query ($f: OrganisationFilter) { organisations(first: 1, filter: $f) { totalCount } }',
      {
        f: { owner: 'me' },
      },
    );
    expect([sent.status, codes(sent)]).toEqual([400, ['BAD_USER_INPUT']]);
  });
  test('page sizes out of range', async () => {
    for (const first of [0, -1, 101, 2147483647]) {
      const sent = await ask('query ($first: Int!) { organisations(first: $first) { totalCount } }', {
        first,
      });
      expect([first, codes(sent)]).toEqual([first, ['BAD_USER_INPUT']]);
    }
  });
  test('cursors and ids that nobody gave out', async () => {
    for (const after of ['x', '', 'ÿ', 'eyJhIjoxfQ', "' or 1=1 --"]) {
      const sent = await ask(
        'query ($after: String) { organisations(first: 1, after: $after) { totalCount } }',
        { after },
      );
      expect([after, codes(sent)]).toEqual([after, ['BAD_CURSOR']]);
    }
    for (const id of [
      '',
      'x',
      'org_',
      'ref_0000000000000000000000',
      "org_' or 1=1 --------",
      '0'.repeat(5000),
    ]) {
      const sent = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect([id, sent.status, sent.answer]).toEqual([
        id,
        200,
        expect.objectContaining({ data: { node: null } }),
      ]);
    }
  });
  test('texts with signs that no keyboard has', async () => {
    for (const text of [
      '\u0000',
      'a\u0000b',
      '\u0001\u0007\u001b[31m',
      '\u202e',
      '\ud800',
      '%_\\',
      "'; drop table hub.referral; --",
      '🜁'.repeat(50),
    ]) {
      const sent = await ask(search, { search: text });
      expect([JSON.stringify(text), sent.status < 500]).toEqual([JSON.stringify(text), true]);
      expect(codes(sent)).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });
  test('a long text', async () => {
    const sent = await ask(search, { search: 'é'.repeat(50_000) });
    expect(codes(sent)).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

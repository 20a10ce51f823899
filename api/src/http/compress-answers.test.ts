import { expect, it } from 'vitest';
import { hubForFile } from '../testing/index.ts';

const hub = hubForFile();
/** Long enough an answer, whoever asks. */
const question = { query: '{ __schema { types { name description } } }' };

const ask = async (headers: Readonly<Record<string, string>>, path = '/graphql'): Promise<Response> =>
  await (
    await hub.as('spip63')
  ).raw(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
  });

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', null],
])('answers who accepts %s in %s, with the same words', async (accepted, used) => {
  const [plain, packed] = [
    await ask({ 'accept-encoding': 'identity' }),
    await ask({ 'accept-encoding': accepted }),
  ];
  expect(packed.headers.get('content-encoding')).toBe(used);
  expect(packed.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  expect(await packed.json()).toEqual(await plain.json());
});

it('leaves an answer as it is where another site chose the address, and its text with it', async () => {
  for (const from of ['cross-site', 'same-site', 'same-origin', 'none']) {
    // An origin of its own page: that of another site is refused altogether.
    const headers = { 'accept-encoding': 'br', 'sec-fetch-site': from, origin: hub.url };
    const foreign = from === 'cross-site' || from === 'same-site';
    const encoding = async (path: string): Promise<string | null> =>
      (await ask(headers, path)).headers.get('content-encoding');
    expect(await encoding('/graphql?x=what-it-chose'), from).toBe(foreign ? null : 'br');
    expect(await encoding('/graphql'), from).toBe('br');
  }
});

it('does not pack what is too short to gain by it', async () => {
  const client = await hub.as('spip63');
  const answer = await client.raw('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
});

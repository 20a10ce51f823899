import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalCodes, refusals, requestErrors, says } from './errors.ts';
import type { Words } from './errors.ts';
import { hubForFile, sent } from './testing/index.ts';

const hub = hubForFile();

/** Every sentence of the catalogue, with numbers and names where it takes some. */
const sentences: readonly (readonly [string, Words])[] = [
  ...Object.entries(says).map(([name, made]) => {
    const words = typeof made === 'function' ? (made as (...given: number[]) => Words)(1, 9) : made;
    return [name, words] as const;
  }),
  ['notFound', refusals.notFound().words],
  ['wrongState', refusals.wrongState('ACTIVE').words],
  ['stale', refusals.stale('Claire Vasseur', new Date(0)).words],
  ['stale, by nobody known', refusals.stale().words],
  ['settingsChanged', refusals.settingsChanged().words],
  ['reasonRetired', refusals.reasonRetired({ fr: 'Complet', en: 'Full' }).words],
  ['webPushOff', refusals.webPushOff().words],
  ['keyReused', refusals.keyReused().words],
  ...Object.entries(requestErrors).map(([name, made]) => {
    const error = (made as (...given: unknown[]) => ReturnType<typeof requestErrors.malformed>)(
      ...(name === 'badInput' ? [says.shortenSearch(9)] : [name === 'overLimit' ? 'depth' : 7, 8, 9]),
    );
    return [name, error.extensions.words] as const;
  }),
];

/** How a sentence tells what to do: it has a verb for it. */
const instructs: Readonly<Record<keyof Words, RegExp>> = {
  fr: /\b\p{L}+ez\b|\bDites\b/u,
  en: /\b(ask|attach|begin again|change|check|choose|delete|give|go back|keep|mend|name|open|read it again|reload|save|say|send|shorten|sign in|specify|state|take|tell|tick|try again|use|write)\b/i,
};

describe('the catalogue of errors', () => {
  test.each(sentences)('%s tells what to do, in French and in English', (_name, words) => {
    expect(words.fr).toMatch(instructs.fr);
    expect(words.en).toMatch(instructs.en);
    expect(words.en).not.toBe(words.fr);
    expect(words.en, 'no French left').not.toMatch(/[àâçéèêëîïôûù«»]/);
  });

  test('has no code and no sentence that nothing refuses with', () => {
    const code = readdirSync('api/src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(`api/src/${file}`, 'utf8'))
      .join('\n');
    expect(Object.keys(says).filter((name) => !code.includes(`says.${name}`))).toEqual([]);
    expect(Object.keys(refusals).filter((name) => !code.includes(`refusals.${name}(`))).toEqual([]);
    expect(Object.keys(requestErrors).filter((name) => !code.includes(`requestErrors.${name}(`))).toEqual([]);
    expect(
      Object.keys(refusalCodes).filter(
        (name) => !code.includes(`refusal('${name}'`) && !new RegExp(`refusal\\(\\s*'${name}'`).test(code),
      ),
    ).toEqual([]);
  });
});

describe('an error', () => {
  const stale = async (language: string | null) => {
    const [officer, coordinator] = [await hub.as('spip63'), await hub.as('coordination0363')];
    const { id, version } = await sent(officer);
    const answer = await coordinator.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(language && { 'accept-language': language }) },
      body: JSON.stringify({
        query: `mutation ($input: AcceptReferralInput!) {
          acceptReferral(input: $input) { userErrors { code message } } }`,
        variables: { input: { id, version: version + 7 } },
      }),
    });
    const { data } = (await answer.json()) as {
      data: { acceptReferral: { userErrors: { code: string; message: string }[] } };
    };
    return { headers: answer.headers, ...data.acceptReferral.userErrors[0] };
  };

  test.each([
    [null, 'fr', 'a agi avant vous'],
    ['de', 'fr', 'a agi avant vous'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en', 'acted before you'],
    ['fr;q=0.3,en;q=0.2', 'fr', 'a agi avant vous'],
  ])('expected, asked for in %s, is told in %s, and so says the answer', async (asked, language, words) => {
    const { headers, code, message } = await stale(asked);
    expect([code, headers.get('content-language')]).toEqual(['STALE', language]);
    expect(headers.get('vary')).toContain('accept-language');
    expect(message).toContain(words);
  });

  test.each([
    ['{ viewer { nam } }', {}, 'GRAPHQL_VALIDATION_FAILED', /^Corrigez l’opération/, /^Cannot query/],
    ['{ organisations(first: 0) { totalCount } }', {}, 'BAD_USER_INPUT', /^Demandez une page/, /^Ask for/],
    [
      '{ organisations(first: 1, after: "x") { totalCount } }',
      {},
      'BAD_CURSOR',
      /^Ce curseur/,
      /^This cursor/,
    ],
    ['subscription { referralChanged { id } }', {}, 'SUBSCRIPTION_OVER_HTTP', /^Ouvrez/, /^Open/],
    ['', {}, 'BAD_REQUEST', /^Corrigez la requête/, /^(?!Corrigez)/],
    ['{ viewer { name } }', { origin: 'https://evil.example' }, 'FOREIGN_ORIGIN', /^Cette/, /^This request/],
  ])('of the request %j is told in both languages', async (query, headers, code, fr, en) => {
    const officer = await hub.as('spip63');
    for (const [language, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const answer = await officer.raw('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
        body: JSON.stringify(query === '' ? {} : { query }),
      });
      const { errors } = (await answer.json()) as {
        errors: { message: string; extensions: { code: string } }[];
      };
      expect(errors[0]?.extensions).toMatchObject({ code });
      expect(errors[0]?.extensions, 'the sentences of both languages stay inside').not.toHaveProperty(
        'words',
      );
      expect(errors[0]?.message).toMatch(words);
    }
  });
});

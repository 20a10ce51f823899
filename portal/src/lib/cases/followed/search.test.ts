import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { searchHeader } from '#lib/session/page-owner.ts';
import { searchAgain, searchFor, searchOf, type Search } from './search.server.ts';

const asked = (header?: string): RequestEvent =>
  ({
    locals: {},
    request: new Request(
      'http://hub/orientations',
      header === undefined ? {} : { headers: { [searchHeader]: header } },
    ),
  }) as unknown as RequestEvent;

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(fields)) sent.set(name, value);
  return sent;
};

test.each<[string, Readonly<Record<string, string>>, Search | null]>([
  ['a name', { q: ' Brunel ' }, { words: 'Brunel', after: null }],
  ['a later page', { q: 'Brunel', apres: 'abc=' }, { words: 'Brunel', after: 'abc=' }],
  [
    'letters that no header carries',
    { q: 'Œuvrard & Đặng, 50 %' },
    { words: 'Œuvrard & Đặng, 50 %', after: null },
  ],
  ['too many words', { q: 'a'.repeat(120) }, { words: 'a'.repeat(100), after: null }],
  ['nothing', { q: '  ' }, null],
])('%s is searched, and searched again by what its page says', (_, fields, search) => {
  const event = asked();
  searchFor(event, form(fields));
  expect(searchOf(event)).toEqual(search);
  if (search) expect(searchOf(asked(searchAgain(search)))).toEqual(search);
});

test('a page that says nothing is not searched', () => {
  expect(searchOf(asked())).toBeNull();
  expect(searchOf(asked(''))).toBeNull();
  expect(searchOf(asked('Brunel'))).toBeNull();
});

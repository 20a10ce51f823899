import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchText } from '../../directory/index.ts';
import { repositoryFolder } from '../../settings.ts';
import { consonantsOf, soundOf, spellingRules } from './name-sound.ts';

const sound = (name: string, rules = spellingRules) => soundOf(searchText(name), rules);

test.each(spellingRules.map((rule) => [...rule.example, rule] as const))(
  '%s and %s are one, by the rule that is there for them',
  (one, other, rule) => {
    expect(sound(one)).toBe(sound(other));
    const others = spellingRules.filter((candidate) => candidate !== rule);
    expect(sound(one, others)).not.toBe(sound(other, others));
  },
);

test('the document says each of them', () => {
  const document = readFileSync(path.join(repositoryFolder, 'docs/likeness.md'), 'utf8');
  const told = [...document.matchAll(/^\| .* \| (\S+), (\S+) *\|$/gm)].map(([, one, other]) => [one, other]);
  expect(told).toEqual(spellingRules.map(({ example }) => example));
});

test.each([
  ['Martin', 'Marchand'],
  ['Bernard', 'Benard'],
  ['Karim', 'Kamel'],
  ['Hassan', 'Hussein'],
  ['Pereira', 'Ferreira'],
  ['Nowak', 'Novotny'],
  ['Tran', 'Trinh'],
])('%s and %s are two', (one, other) => expect(sound(one)).not.toBe(sound(other)));

test('whatever the word, it has a sound, and the same sound has the same consonants', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(soundOf(word)).not.toBe('');
      expect(consonantsOf(word)).not.toBe('');
      expect(consonantsOf(word).length).toBeLessThanOrEqual(soundOf(word).length);
    }),
  );
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { m } from '../paraglide/messages.js';

/** What the portal says, in its two languages. */

type Message = (inputs: Readonly<Record<string, unknown>>, options: { locale: 'fr' | 'en' }) => string;

const messages = m as unknown as Readonly<Record<string, Message>>;
const namesIn = (files: string): readonly string[] =>
  globSync(files)
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object))
    .filter((name) => !name.startsWith('$'))
    .sort();
const names = namesIn('portal/messages/{,*.}fr.json');

test('each is there once, in both languages', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(namesIn('portal/messages/{,*.}en.json')).toEqual(names);
});

test('each is used somewhere', () => {
  const code = globSync('portal/src/**/*.{ts,svelte}')
    .filter((file) => !file.includes('/paraglide/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const used = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, name]) => name));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});

/** What is words in a sentence and never a number. */
const words = ['name', 'length', 'when'];
/** Whatever else a message takes is a one. */
const ones = new Proxy({}, { get: (_, input) => (words.includes(String(input)) ? 'x' : 1) });
/** Words whose one is written with an s, too. */
const same = [
  'mois',
  'fois',
  'pas',
  'plus',
  'dans',
  'sans',
  'address',
  'access',
  'less',
  'is',
  'was',
  'has',
  'vous',
];

const isChosenInstead = (name: string): boolean =>
  [`${name}_one`, name.replace(/_many$/, '_one'), name.replace(/_many$/, '')].some(
    (other) => other !== name && other in messages,
  );

// “1 caractères” is nobody's French: what takes a number has a form for a one, or a message beside it that is chosen instead.
describe.each(['fr', 'en'] as const)('%s', (locale) => {
  test('one thing is one thing', () => {
    const wrong = names
      .filter((name) => !isChosenInstead(name))
      .map((name) => [name, messages[name]?.(ones, { locale }) ?? ''] as const)
      .filter(([, text]) =>
        [...text.matchAll(/(?<![\p{L}\p{N}.,’-])1[\s\u00a0\u202f]([\p{L}’-]+)/gu)].some(
          ([, word = '']) => word.length > 1 && word.endsWith('s') && !same.includes(word),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

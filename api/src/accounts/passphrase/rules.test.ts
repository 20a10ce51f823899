import fc from 'fast-check';
import * as common from '@zxcvbn-ts/language-common';
import * as french from '@zxcvbn-ts/language-fr';
import { describe, expect, test } from 'vitest';
import { demoPassword } from '../../demo/accounts.ts';
import { openGuesses } from './guesses.ts';
import mostUsed from './most-used.json' with { type: 'json' };
import { ownWordsOf, withoutAccents } from './own-words.ts';
import { passphraseLength, weaknessOf, type Weakness } from './rules.ts';

/** Which passphrases hold. */

const guessesOf = openGuesses();
const owner = {
  name: 'Hélène Marchand-Faure',
  email: 'h.marchand@justice.example',
  house: 'SPIP du Puy-de-Dôme',
};
const weakness = (passphrase: string, of = owner): Weakness | null =>
  weaknessOf(passphrase, ownWordsOf(of), guessesOf);

/** What is tried at once: the first of every list, of first names too. */
const tried = new Set(
  Object.values({ ...common.dictionary, ...french.dictionary }).flatMap((list) =>
    list.slice(0, 1500).map((word) => withoutAccents(String(word).toLowerCase())),
  ),
);
/** Words that people know and do not say every day, as who looks about for four of them finds some. */
const words = (french.dictionary['commonWords-fr'] as readonly string[])
  .slice(1500, 20_000)
  .filter((word) => /^\p{Letter}{5,12}$/u.test(word) && !tried.has(withoutAccents(word)));
const own = ownWordsOf(owner);
const fourOf = (list: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 4, maxLength: 4 });
const runs = { numRuns: 60 };

describe('a passphrase that holds', () => {
  test('is four words that do not go together, however they are parted', () => {
    fc.assert(
      fc.property(fourOf(words), fc.constantFrom(' ', '-', ', ', ''), (four, between) => {
        expect(weakness(four.join(between))).toBeNull();
      }),
      runs,
    );
  });

  test('is what a keeper of passwords makes', () => {
    const signs = [...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#$%&*+?@'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 14, maxLength: 20 }), (chosen) => {
        expect(weakness(chosen.join(''))).toBeNull();
      }),
      runs,
    );
  });

  test('may hold a word of one’s own among four others', () => {
    fc.assert(
      fc.property(fourOf(words), fc.constantFrom(...own), (four, word) => {
        expect(weakness([...four, word].join(' '))).toBeNull();
      }),
      runs,
    );
  });
});

describe('a passphrase that does not hold', () => {
  test('is of fewer than twelve signs, as people count them', () => {
    const sign = fc.constantFrom('a', 'é', 'e\u0301', 'ß', '9', '🐎', '👩‍⚕️', '🇫🇷', '字');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 20 }), (signs) => {
        const isShort = weakness(signs.join('')) === 'short';
        expect(isShort).toBe(signs.length < passphraseLength.least);
      }),
      runs,
    );
  });

  test('is of more than 128, and of no more than any body of a request', () => {
    const long = 'tramway hibou casserole neige '.repeat(5);
    expect(weakness(long.slice(0, 128))).toBeNull();
    expect(weakness(long.slice(0, 129))).toBe('long');
    expect(weakness(`e${'\u0301'.repeat(2000)}`)).toBe('long');
  });

  test('is among the most used, in capitals and with spaces too', () => {
    expect(mostUsed.length).toBeGreaterThan(400);
    for (const one of mostUsed) {
      expect(one.length, one).toBeGreaterThanOrEqual(passphraseLength.least);
      for (const written of [one, one.toUpperCase(), `${one.slice(0, 6)} ${one.slice(6)}`])
        expect(weakness(written), written).toBe('mostUsed');
    }
  });

  test('is made of one’s own words alone, with a year and signs beside them', () => {
    const around = fc.constantFrom('', '1987', ' 2026', '63', '!', ' !!', '123');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '-', '.', ''),
        around,
        (some, between, end) => {
          expect(weakness(some.join(between) + end)).not.toBeNull();
        },
      ),
      runs,
    );
    expect(weakness('Marchand Marchandfaure Maillage Hélène justice')).not.toBeNull();
  });

  test('is refused for one’s own words where it would hold for another', () => {
    const strangers = { name: 'Qorvex Zulmidan', email: 'q.zulmidan@justice.example', house: 'Test' };
    expect(weakness('Qorvex Zulmidan', strangers)).toBe('ownWords');
    expect(weakness('Qorvex Zulmidan')).toBeNull();
  });

  test.each([
    'aaaaaaaaaaaa',
    'abcabcabcabcabc',
    'abcdefghijklmnop',
    'azertyuiop123',
    'Azertyuiop2026!',
    'qwertyuiop[]',
    'p a s s w o r d 1',
    'p-a-s-s-w-o-r-d',
    'M0td3passe2026!',
    'mot de passe mot de passe',
    'un deux trois quatre cinq',
    'bonjour tout le monde',
    'Bonjour, tout le monde !',
    'je suis à la maison',
    'jesuisalamaison1',
    '01/01/1987 31/12/1999',
    '            ',
    demoPassword,
  ])('is one that everybody thinks of: %s', (passphrase) => {
    expect(['guessable', 'mostUsed']).toContain(weakness(passphrase));
  });

  test('does not hold for being typed on another keyboard', () => {
    for (const passphrase of ['azertyuiop123', 'déjà déjà déjà', 'tramway hibou mélèze neige'])
      for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const)
        expect(weakness(passphrase.normalize(form)), form).toBe(weakness(passphrase));
    expect(weakness('ａｚｅｒｔｙｕｉｏｐ１２３')).toBe(weakness('azertyuiop123'));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailKey, phoneKeys } from '../persons/reach-keys.ts';
import { whatIsTyped } from './search-kinds.ts';

const told = (typed: string): string[] => whatIsTyped(typed).map(({ kind, key }) => `${kind} ${key}`);

describe('what is typed is', () => {
  test.each([
    ['14/07/1990', ['date 1990-07-14']],
    ['14 07 1990', ['date 1990-07-14']],
    ['4.7.1990', ['date 1990-07-04']],
    ['1990-07-14', ['date 1990-07-14']],
    ['14 juillet 1990', ['date 1990-07-14']],
    ['14 JUIL. 1990', ['date 1990-07-14']],
    ['1er août 1990', ['date 1990-08-01']],
    ['14/07/90', ['date 1990-07-14', 'date 2090-07-14']],
    ['14071990', ['date 1990-07-14', 'number 14071990', 'reference 14071990']],
    ['06 12 34 56 78', ['telephone 612345678']],
    ['+33 (0)6 12 34 56 78', ['telephone 612345678']],
    ['+32 475 12 34 56', ['telephone 475123456']],
    ['612345678', ['telephone 612345678', 'number 612345678', 'reference 612345678']],
    ['26 327 000 118', ['number 26327000118', 'reference 26327000118']],
    ['Qui@Exemple.FR', ['email qui@exemple.fr']],
    ['63-2O26-AOLB', ['number 632O26AOLB', 'reference 632026A01B', 'name 63-2O26-AOLB']],
    ['N’Diaye', ['reference ND1AYE', 'name N’Diaye']],
    ['d', ['reference D', 'name d']],
    ['31/02/1990', ['number 31021990', 'reference 31021990']],
    ['07/1990', ['date 1990-07', 'number 071990', 'reference 071990']],
    ['1990', ['date 1990', 'telephoneEnd 1990', 'number 1990', 'reference 1990']],
    ['41 27', ['telephoneEnd 4127', 'number 4127', 'reference 4127']],
    ['41.27', ['telephoneEnd 4127', 'number 4127', 'reference 4127']],
    ['412', ['reference 412']],
    ['41 2 7', ['number 4127', 'reference 4127']],
    [
      'né en 1990',
      [
        'date 1990',
        'number NÉEN1990',
        'reference NÉEN1990',
        'born 1990 né en',
        'born 1990 né',
        'name né en 1990',
      ],
    ],
    [
      'juillet 1990',
      [
        'date 1990-07',
        'number JUILLET1990',
        'reference JU111ET1990',
        'born 1990 juillet',
        'name juillet 1990',
      ],
    ],
    [
      'dossier 1990',
      ['number DOSSIER1990', 'reference D0SS1ER1990', 'born 1990 dossier', 'name dossier 1990'],
    ],
    [
      'Le Brun, 14 juillet 1990',
      [
        'number LEBRUN14JUILLET1990',
        'reference 1EBRUN14JU111ET1990',
        'born 1990-07-14 Le Brun',
        'name Le Brun, 14 juillet 1990',
      ],
    ],
    ['13/1990', ['number 131990', 'reference 131990']],
    // what is not known is written 00 in many a file, and said in words
    ['00/00/1985', ['date 1985', 'number 00001985', 'reference 00001985']],
    ['00/02/1985', ['date 1985-02', 'number 00021985', 'reference 00021985']],
    ['02/1990', ['date 1990-02', 'number 021990', 'reference 021990']],
    ['1990-02', ['date 1990-02', 'number 199002', 'reference 199002']],
    ['en 1985', ['date 1985', 'number EN1985', 'reference EN1985', 'born 1985 en', 'name en 1985']],
    ['n°', []],
    ['N° :', []],
    ['n° 0', []],
    ['numéro de parquet', []],
    ['1985-2', ['date 1985-02', 'number 19852', 'reference 19852']],
    ['1985-02', ['date 1985-02', 'number 198502', 'reference 198502']],
    ['n° 26012000345', ['number 26012000345', 'reference 26012000345']],
    ['N° parquet : 26 012 000 345', ['number 26012000345', 'reference 26012000345']],
    ['№ 26012000345', ['number 26012000345', 'reference 26012000345']],
  ])('%j: %j', (typed, expected) => {
    expect(told(typed)).toEqual(expected);
  });
});

const signs = [...'%_\\-/.,;:!?()[]{}+*#@&"\'’ \t«»<>=~^|`$€'];

test('signs alone are nothing', () => {
  const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });
  fc.assert(
    fc.property(
      text,
      (typed) => void expect(told(typed).filter((kind) => !kind.startsWith('email'))).toEqual([]),
    ),
  );
  expect(['%', '_', '%%', '%_%', '', ' '].flatMap(told)).toEqual([]);
});

test('whatever is typed is some kinds or none, and no key of an empty text', () => {
  const anything = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(anything, (typed) => {
      for (const { key } of whatIsTyped(typed)) expect(key).not.toBe('');
    }),
  );
});

test('a date is known however it is written, and each day as itself', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const inWords = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(day, fc.constantFrom('/', '.', ' ', '-', ' / '), (date, sign) => {
      const [year = '', month = '', of = ''] = date.split('-');
      for (const written of [
        date,
        [of, month, year].join(sign),
        [Number(of), Number(month), year].join(sign),
        inWords.format(new Date(date)),
        `${of}${month}${year}`,
      ])
        expect(told(written), written).toContain(`date ${date}`);
    }),
  );
});

test('a telephone and an e-mail are looked for in the form in which records are compared', () => {
  const nine = fc.stringMatching(/^[1-9]\d{8}$/);
  const written = fc.constantFrom<(digits: string) => string>(
    (digits) => `0${digits}`,
    (digits) => `+33 ${digits}`,
    (digits) => `+33 (0)${digits}`,
    (digits) => `0033${digits}`,
    (digits) => `0${digits.replace(/(\d)(?=(?:\d{2})+$)/g, '$1 ')}`,
  );
  fc.assert(
    fc.property(nine, written, (digits, write) => {
      const [key] = phoneKeys([write(digits)]);
      expect(told(write(digits))).toContain(`telephone ${key}`);
    }),
  );
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      expect(told(` ${address.toUpperCase()} `)).toEqual([`email ${emailKey(address)}`]);
    }),
  );
});

test('a number is no telephone of which it is a part, or that is a part of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{8}$/), fc.integer({ min: 1, max: 8 }), (digits, length) => {
      const phones = (typed: string): boolean => told(typed).some((kind) => kind.startsWith('telephone '));
      expect(phones(digits.slice(0, length))).toBe(false);
      expect(phones(`0${digits}7`)).toBe(false);
      expect(phones(`26${digits}`)).toBe(false);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateNearness, datesNear } from './birth-dates-near.ts';
import { doubtOf, matchOf } from './person-match.ts';
import type { Comparable } from './person-match.ts';
import { nameKeys } from './person-names.ts';
import { emailKey, phoneKeys } from './reach-keys.ts';
import { pairs } from './testing/pairs.ts';

const person = (birthName: string, firstName: string, birthDate: string, usageName: string | null = null) =>
  ({ birthName, usageName, firstName, birthDate }) satisfies Comparable;

const anyDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Of some the day is known, of others the month or the year; of many it is said to be the first of January. */
const anyDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.nat(3))
  .map(([day, length, chance]) => (chance === 0 ? `${day.slice(0, 4)}-01-01` : day.slice(0, length)));
const anyName = fc.constantFrom(
  'Lefèvre',
  'LEFEVRE',
  'Noël',
  'Jean-Pierre',
  'Pierre Jean',
  'Ünal',
  'D’Arc',
  'Œuvrard',
);
const anyone: fc.Arbitrary<Comparable> = fc.record({
  birthName: fc.option(anyName, { nil: null }),
  usageName: fc.option(anyName, { nil: null }),
  firstName: fc.option(anyName, { nil: null }),
  birthDate: fc.option(anyDate, { nil: null }),
});
/** The same date, those that it may be, and its neighbours by a slip of the hand. */
const nearDate = (date: string) => fc.constantFrom(date, ...datesNear(date));

describe('who may be known already', () => {
  test.each([
    [
      'accents, case and signs',
      person('Lefèvre-Noël', 'Zoé', '1987-11-04'),
      person('LEFEVRE NOEL', 'ZOE', '1987-11-04'),
      ['SAME_NAMES', 'SAME_BIRTH_DATE'],
    ],
    [
      'the order of the words',
      person('Ben Salah', 'Jean Pierre', '1987-11-04'),
      person('Salah Ben', 'Pierre-Jean', '1987-11-04'),
      ['SAME_NAMES', 'SAME_BIRTH_DATE'],
    ],
    [
      'a usage name as birth name',
      person('Noël', 'Zoé', '1987-11-04', 'Martin'),
      person('Martin', 'Zoé', '1987-11-04'),
      ['USAGE_NAME', 'SAME_BIRTH_DATE'],
    ],
    [
      '“épouse” beside the name',
      person('NOEL épouse MARTIN', 'Zoé', '1987-11-04'),
      person('Martin', 'Zoé', '1987-11-04'),
      ['USAGE_NAME', 'SAME_BIRTH_DATE'],
    ],
    [
      'a remark beside the name, and a title',
      person('GUIOT (2)', 'Zoé', '1987-11-04'),
      person('M. Guiot', 'Zoé', '1987-11-04'),
      ['SAME_NAMES', 'SAME_BIRTH_DATE'],
    ],
    [
      'words closed up',
      person('N’Diaye', 'Jean-Paul', '1987-11-04'),
      person('Ndiaye', 'Jeanpaul', '1987-11-04'),
      ['SAME_NAMES', 'SAME_BIRTH_DATE'],
    ],
    [
      'umlauts spelled out',
      person('Müller', 'Jürgen', '1987-11-04'),
      person('Mueller', 'Juergen', '1987-11-04'),
      ['SPELLED_ALIKE', 'SAME_BIRTH_DATE'],
    ],
    [
      'a doubled letter',
      person('Benali', 'Mohamed', '1987-11-04'),
      person('Benali', 'Mohammed', '1987-11-04'),
      ['SPELLED_ALIKE', 'SAME_BIRTH_DATE'],
    ],
    [
      'one letter more',
      person('Girard', 'Bastien', '1987-11-04'),
      person('Girardo', 'Bastien', '1987-11-04'),
      ['ONE_LETTER_OFF', 'SAME_BIRTH_DATE'],
    ],
    [
      'two letters in each other’s place, and the day and the month',
      person('Girard', 'Bastien', '1987-11-04'),
      person('Griard', 'Bastien', '1987-04-11'),
      ['ONE_LETTER_OFF', 'DAY_AND_MONTH_SWAPPED'],
    ],
    [
      'one list of first names within the other',
      person('Hamidi', 'Mohamed Amine', '1987-11-04'),
      person('Hamidi', 'Mohamed', '1987-11-04'),
      ['NAMES_WITHIN', 'SAME_BIRTH_DATE'],
    ],
    [
      'one list of surnames within the other',
      person('Ferreira da Silva', 'Carlos', '1987-11-04'),
      person('Ferreira', 'Carlos', '1987-11-04'),
      ['NAMES_WITHIN', 'SAME_BIRTH_DATE'],
    ],
    [
      'the telephone, however it is written, with another date',
      { ...person('Traoré', 'Ibrahima', '1987-11-04'), phone: '06 39 98 41 27' },
      { ...person('Traore', 'Ibrahima', '1961-02-27'), phone: '+33 (0)6.39.98.41.27' },
      ['SAME_NAMES', 'SAME_PHONE'],
    ],
    [
      'the second telephone of the one, which is the first of the other, with another date',
      {
        ...person('Traoré', 'Ibrahima', '1987-11-04'),
        phone: '04 73 98 00 10',
        secondPhone: '06 39 98 41 27',
      },
      { ...person('Traore', 'Ibrahima', '1961-02-27'), phone: '+33 (0)6.39.98.41.27' },
      ['SAME_NAMES', 'SAME_PHONE'],
    ],
    [
      'the address, with a spelling and another date',
      { ...person('Dupont', 'Éric', '1987-11-04'), email: 'Eric@exemple.fr' },
      { ...person('Dupond', 'Éric', '1961-02-27'), email: 'eric@exemple.fr' },
      ['SPELLED_ALIKE', 'SAME_EMAIL'],
    ],
    [
      'first and family name in each other’s place',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Gilles', 'Martin', '1987-11-04'),
      ['NAMES_SWAPPED', 'SAME_BIRTH_DATE'],
    ],
    [
      'day and month swapped',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Martin', 'Gilles', '1987-04-11'),
      ['SAME_NAMES', 'DAY_AND_MONTH_SWAPPED'],
    ],
    [
      'one digit off',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Martin', 'Gilles', '1967-11-04'),
      ['SAME_NAMES', 'ONE_DIGIT_OFF'],
    ],
    [
      'the year alone of the one',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Martin', 'Gilles', '1987'),
      ['SAME_NAMES', 'SAME_BIRTH_YEAR'],
    ],
    [
      'the month of the one',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Martin', 'Gilles', '1987-11'),
      ['SAME_NAMES', 'SAME_BIRTH_MONTH'],
    ],
    [
      'the first of January, which stands for the year that the other gives',
      person('Martin', 'Gilles', '1987-01-01'),
      person('Marttin', 'Gilles', '1987'),
      ['SPELLED_ALIKE', 'YEAR_AS_FIRST_OF_JANUARY'],
    ],
    [
      'the first of January, which may stand for any day of its year',
      person('Martin', 'Gilles', '1987-01-01'),
      person('Martin', 'Gilles', '1987-11-04'),
      ['SAME_NAMES', 'SAME_BIRTH_YEAR'],
    ],
  ] as const)('%s', (_what, one, other, because) => expect(matchOf(one, other)?.because).toEqual(because));

  test.each([
    [
      'a homonym of another age',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Martin', 'Gilles', '1961-02-27'),
    ],
    [
      'another person born on the same day',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Durand', 'Gilles', '1987-11-04'),
    ],
    [
      'a brother or a sister',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Martin', 'Paul', '1987-11-04'),
    ],
    [
      'swapped names and a date one digit off, which are two doubts',
      person('Martin', 'Gilles', '1987-11-04'),
      person('Gilles', 'Martin', '1967-11-04'),
    ],
    ['another year', person('Martin', 'Gilles', '1987-11-04'), person('Martin', 'Gilles', '1986')],
    ['another month', person('Martin', 'Gilles', '1987-11-04'), person('Martin', 'Gilles', '1987-10')],
    ['two months of one year', person('Martin', 'Gilles', '1987-10'), person('Martin', 'Gilles', '1987-11')],
    [
      'a letter and a year, which are two doubts',
      person('Fernandes', 'Carlos', '1987-11-04'),
      person('Fernandez', 'Karla', '1987'),
    ],
    [
      'nobody’s date',
      person('Martin', 'Gilles', '1987-11-04'),
      { ...person('Martin', 'Gilles', ''), birthDate: null },
    ],
    [
      'a father and a son of one telephone',
      { ...person('Hamidi', 'Mohamed', '1987-11-04'), phone: '0639984127' },
      { ...person('Hamidi', 'Mohamed Amine', '1961-02-27'), phone: '0639984127' },
    ],
    [
      'a brother and a sister whose names sound alike',
      { ...person('Martin', 'Frédéric', '1987-11-04'), sex: 'MALE' },
      { ...person('Martin', 'Frédérique', '1987-11-04'), sex: 'FEMALE' },
    ],
    [
      'another first letter',
      person('Fernandes', 'Carlos', '1987-11-04'),
      person('Hernandes', 'Carlos', '1987-11-04'),
    ],
    ['a letter of a short name', person('Tran', 'Duc', '1987-11-04'), person('Tran', 'Duy', '1987-11-04')],
    ['a number alone', person('(2)', 'Zoé', '1987-11-04'), person('2', 'Zoé', '1987-11-04')],
  ] as const)('not %s', (_what, one, other) => expect(matchOf(one, other)).toBeNull());
});

describe('whatever is compared', () => {
  test('the answer is the same from both sides', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        expect(matchOf(one, other)).toEqual(matchOf(other, one));
      }),
    );
  });

  test('a date that matches is among those that are looked up, from both sides', () => {
    fc.assert(
      fc.property(
        anyDate.chain((date) => fc.tuple(fc.constant(date), nearDate(date))),
        ([one, other]) => {
          expect(matchOf(person('A', 'B', one), person('A', 'B', other))).not.toBeNull();
          expect(datesNear(one)).toContain(other);
          expect(datesNear(other)).toContain(one);
        },
      ),
    );
  });

  test('a date that does not match is not looked up', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(datesNear(one).includes(other)).toBe(dateNearness(one, other) !== null);
      }),
    );
  });

  test('a date agrees with what is known of it, the less the less is known', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const doubts = [day, day.slice(0, 7), day.slice(0, 4)].map(
          (known) => matchOf(person('A', 'B', day), person('A', 'B', known))?.doubt ?? Infinity,
        );
        expect(doubts).toEqual([0, 2, day.endsWith('-01-01') ? 1 : 3]);
      }),
    );
  });

  test('who matches has a key of a name in common, by which they are looked up, and a date, a number or an address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.constantFrom(...pairs), ({ one, other }, { one: third }) => {
        for (const [mine, theirs] of [
          [one, other],
          [other, one],
          [one, third],
        ] as const) {
          if (matchOf(mine, theirs) === null) continue;
          expect(nameKeys(mine).filter((key) => nameKeys(theirs).includes(key))).not.toEqual([]);
          expect(
            datesNear(mine.birthDate ?? '').includes(theirs.birthDate ?? '') ||
              phoneKeys([mine.phone]).join() === phoneKeys([theirs.phone]).join() ||
              emailKey(mine.email) === emailKey(theirs.email),
          ).toBe(true);
        }
      }),
    );
  });

  test('a lookup is never more than the 72 slips, the day, its swap, its month, its year and the first of it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        if (!day.endsWith('-01-01')) expect(datesNear(day).length).toBeLessThanOrEqual(77);
      }),
    );
  });

  test('of a year every day, every month and the year itself are looked up', () => {
    expect(datesNear('1985')).toHaveLength(365 + 12 + 1);
    expect(datesNear('1984')).toHaveLength(366 + 12 + 1);
    expect(datesNear('1985-07')).toHaveLength(31 + 1 + 1 + 1);
    expect(datesNear('')).toEqual([]);
  });

  test('accents, case and the order of words change nothing', () => {
    const restyled = (name: string | null) =>
      name === null ? null : name.normalize('NFD').toUpperCase().split(/[ -]/).reverse().join(' ');
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const again = {
          ...one,
          birthName: restyled(one.birthName),
          usageName: restyled(one.usageName),
          firstName: restyled(one.firstName),
        };
        expect(matchOf(again, other)).toEqual(matchOf(one, other));
      }),
    );
  });

  test('a doubt makes a match weaker', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const match = matchOf(one, other);
        if (match === null) return;
        expect(match.doubt).toBeGreaterThanOrEqual(
          match.because.reduce((sum, reason) => sum + doubtOf[reason], 0),
        );
        // What is told is a reason of the names, and one beside them.
        expect(match.because.length).toBeGreaterThan(1);
      }),
    );
  });
});

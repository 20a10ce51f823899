import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesNear, matchOf, strengthOf } from './person-match.ts';
import type { Comparable } from './person-match.ts';

const person = (birthName: string, firstName: string, birthDate: string, usageName: string | null = null) =>
  ({ birthName, usageName, firstName, birthDate }) satisfies Comparable;

const anyDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
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
  birthDate: fc.option(anyDay, { nil: null }),
});
/** The same day, its neighbours by a slip of the hand, or another. */
const nearDay = (day: string) => fc.constantFrom(day, ...datesNear(day));

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
      ['SAME_NAMES', 'SAME_BIRTH_DATE'],
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
  ] as const)('%s', (_what, one, other, reasons) => expect(matchOf(one, other)).toEqual(reasons));

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
    [
      'nobody’s date',
      person('Martin', 'Gilles', '1987-11-04'),
      { ...person('Martin', 'Gilles', ''), birthDate: null },
    ],
  ] as const)('not %s', (_what, one, other) => expect(matchOf(one, other)).toEqual([]));
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
        anyDay.chain((day) => fc.tuple(fc.constant(day), nearDay(day))),
        ([one, other]) => {
          expect(matchOf(person('A', 'B', one), person('A', 'B', other))).not.toEqual([]);
          expect(datesNear(one)).toContain(other);
          expect(datesNear(other)).toContain(one);
        },
      ),
    );
  });

  test('a lookup is never more than the 72 slips, the day itself and its swap', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(datesNear(day).length).toBeLessThanOrEqual(74);
      }),
    );
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
    expect(strengthOf(['SAME_NAMES', 'SAME_BIRTH_DATE'])).toBeGreaterThan(
      strengthOf(['NAMES_SWAPPED', 'SAME_BIRTH_DATE']),
    );
    expect(strengthOf(['SAME_NAMES', 'DAY_AND_MONTH_SWAPPED'])).toBeGreaterThan(
      strengthOf(['SAME_NAMES', 'ONE_DIGIT_OFF']),
    );
  });
});

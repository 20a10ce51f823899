import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { daysWithin, isPartialDate, PartialDate } from './partial-date.ts';

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day, its month and its year are dates, and nothing longer or shorter is', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(12), (day, length) => {
      expect(isPartialDate(day.slice(0, length)), day.slice(0, length)).toBe(
        [4, 7, 10, 11, 12].includes(length),
      );
    }),
  );
});

test('of ten signs it takes what the calendar has', () => {
  const digits = (least: number, most: number, length: number) =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, '0'));
  fc.assert(
    fc.property(digits(1890, 2110, 4), digits(0, 14, 2), digits(0, 33, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      expect(isPartialDate(text), text).toBe(DateTime.fromISO(text).isValid);
    }),
  );
});

test.each([
  ...['', '85', '19850', '1985-', '1985-7', '1985-00', '1985-13', '1985-07-00', '1985-07-1', '1985-02-29'],
  ...[
    '00/00/1985',
    '1985-07-14T00:00:00Z',
    ' 1985',
    '1985\n',
    '0000',
    '+1985',
    1985,
    null,
    true,
    {},
    ['1985'],
  ],
])('%j is none, and the refusal does not repeat it', (given) => {
  const parse = () => PartialDate.parseValue(given);
  expect(parse).toThrow('A date is written 1987-11-04, 1987-11 or 1987');
});

test('it lies between its first and its last day', () => {
  expect(daysWithin('1985')).toEqual({ first: '1985-01-01', last: '1985-12-31' });
  expect(daysWithin('1984-02')).toEqual({ first: '1984-02-01', last: '1984-02-29' });
  expect(daysWithin('1985-07-14')).toEqual({ first: '1985-07-14', last: '1985-07-14' });
  fc.assert(
    fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
      const { first, last } = daysWithin(day.slice(0, length));
      expect(first <= day && day <= last).toBe(true);
      expect([isPartialDate(first), isPartialDate(last)]).toEqual([true, true]);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericBirthDate } from '#lib/text/birth-date.ts';
import { readBirthDate } from './birth-date.ts';
import { understandBirthDate } from './typed-birth-date.ts';
import { understoodAs } from './understood.ts';

const now = new Date('2026-11-23T12:00:00Z');

describe('a birth date', () => {
  it.each([
    ['04/11/1987', '1987-11-04'],
    ['4.11.1987', '1987-11-04'],
    ['04111987', '1987-11-04'],
    ['4 nov. 1987', '1987-11-04'],
    ['Née le 1er août 1987', '1987-08-01'],
    ['1987-11-04', '1987-11-04'],
    ['23/11/2026', '2026-11-23'],
    ['00/07/1985', '1985-07'],
    ['00071985', '1985-07'],
    ['07/1985', '1985-07'],
    ['7 1985', '1985-07'],
    ['1985-07', '1985-07'],
    ['juillet 1985', '1985-07'],
    ['Juil. 1985', '1985-07'],
    ['July 1985', '1985-07'],
    ['XX/07/1985', '1985-07'],
    ['11/2026', '2026-11'],
    ['14/07/85', '1985-07-14'],
    ['14 juillet 85', '1985-07-14'],
    ['1985', '1985'],
    ['vers 1985', '1985'],
    ['né vers 1985', '1985'],
    ['né en 1985', '1985'],
    ['00/00/1985', '1985'],
    ['00001985', '1985'],
    ['XX/XX/1985', '1985'],
    ['XXXX1985', '1985'],
    ['?/?/1985', '1985'],
    ['1985-00-00', '1985'],
    ['00/1985', '1985'],
    ['2026', '2026'],
  ])('reads %s', (typed, iso) => expect(readBirthDate(typed, now)).toEqual({ kind: 'date', iso }));

  it('is empty when nothing is typed', () => expect(readBirthDate('', now)).toEqual({ kind: 'empty' }));

  it.each([
    ...[
      '31/02/1990',
      '14/00/1985',
      '14/XX/1985',
      '29/02/2023',
      '13/1985',
      '14/07/1850',
      '1850',
      '24/11/2026',
      '12/2026',
    ],
    ...[
      '2027',
      '14/07/19',
      '85',
      '07/85',
      '140785',
      '071985',
      'hier',
      'jui 1985',
      'mardi 1985',
      '1985 1986',
      '1985/1986',
    ],
    ...['14/07/1985/1', '0000', '00/00/0000', '198', '1985 ou 1986', '14/07/26', '31/02/85'],
  ])('refuses %s', (typed) => expect(readBirthDate(typed, now).kind).toBe('wrong'));

  it('says of each what to do about it', () => {
    const messages = ['31/02/1990', '14/07/19', 'hier', '14/07/1850', '24/11/2026'].map((typed) =>
      readBirthDate(typed, now),
    );
    expect(new Set(messages.map((date) => (date.kind === 'wrong' ? date.message : ''))).size).toBe(5);
  });

  const anyDate = fc
    .tuple(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([date, length]) => date.toISOString().slice(0, length));

  it('is read again from what the form shows of it, and from how it is stored', () => {
    fc.assert(
      fc.property(anyDate, (iso) => {
        for (const typed of [numericBirthDate(iso), iso])
          expect(readBirthDate(typed, now)).toEqual({ kind: 'date', iso });
      }),
    );
  });

  it('that is half typed is never taken for a month or a year', () => {
    fc.assert(
      fc.property(anyDate, (iso) => {
        const typed = numericBirthDate(iso);
        for (let length = 1; length < typed.length; length++)
          expect(understandBirthDate(typed.slice(0, length), now).kind, typed.slice(0, length)).not.toBe(
            'date',
          );
      }),
    );
  });

  it('is understood in any words without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129/-. xjuilet'), maxLength: 14 }), (typed) => {
        const read = readBirthDate(typed, now);
        if (read.kind === 'date') expect(read.iso).toMatch(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/);
      }),
    );
  });
});

describe('how it was understood', () => {
  const words = {
    year: 'year {date}',
    month: 'month {date}',
    firstOfJanuary: 'only {date}?',
    day: 'day {date}',
  };
  it.each([
    ['00/00/1985', 'year 1985'],
    ['07/1985', 'month juillet 1985'],
    ['01/01/1985', 'only 1985?'],
    ['14/07/1985', ''],
    ['14071985', ''],
    ['14/07/85', 'day 14/07/1985'],
    ['vers 1985', 'year 1985'],
    ['14/07/19', ''],
    ['', ''],
  ])('is said of %s', (typed, said) => expect(understoodAs(typed, words)).toBe(said));
});

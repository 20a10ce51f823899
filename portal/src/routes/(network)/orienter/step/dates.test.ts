import { describe, expect, it } from 'vitest';
import { readDay } from '#lib/form/days.ts';
import { readBirthDate } from './dates.ts';

const now = new Date('2026-11-23T12:00:00Z');

describe('a birth date', () => {
  it.each([
    ['04/11/1987', '1987-11-04'],
    ['4.11.1987', '1987-11-04'],
    ['04111987', '1987-11-04'],
    ['23/11/2026', '2026-11-23'],
  ])('reads %s', (typed, iso) => expect(readBirthDate(typed, now)).toEqual({ kind: 'day', iso }));

  it('is empty when nothing is typed', () => expect(readBirthDate('', now)).toEqual({ kind: 'empty' }));

  it.each(['31/02/1990', '00/01/1990', '29/02/2023', '14/07/1850', '24/11/2026', '14/07/19', 'hier'])(
    'refuses %s',
    (typed) => expect(readBirthDate(typed, now).kind).toBe('wrong'),
  );

  it('distinguishes a day that does not exist from one that is not whole', () => {
    const messages = ['31/02/1990', '14/07/19', '14/07/1850', '24/11/2026'].map((typed) =>
      readBirthDate(typed, now),
    );
    expect(new Set(messages.map((date) => (date.kind === 'wrong' ? date.message : ''))).size).toBe(4);
  });
});

describe('a day', () => {
  it('reads a day to come', () =>
    expect(readDay('15/03/2027', now)).toEqual({ kind: 'day', iso: '2027-03-15' }));
  it.each(['31/04/2027', '15/03/27'])('refuses %s', (typed) =>
    expect(readDay(typed, now).kind).toBe('wrong'),
  );
  it('distinguishes a day that does not exist from one that is not whole', () => {
    const words = (typed: string) => JSON.stringify(readDay(typed, now));
    expect(words('31/02/2027')).toContain('n’existe pas');
    expect(words('02/2027')).toContain('date complète');
  });
});

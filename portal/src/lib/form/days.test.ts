import { describe, expect, it } from 'vitest';
import { readDay } from './days.ts';

const now = new Date('2026-11-23T12:00:00Z');

describe('a day', () => {
  it('reads a day to come', () =>
    expect(readDay('15/03/2027', now)).toEqual({ kind: 'day', iso: '2027-03-15' }));
  it.each([
    ...['1/12/26', '1.12.26', '01/12/2026', '01122026', '2026-12-01', '1er décembre 2026', '1 déc. 26'],
    ...['le 1er décembre 2026', 'Mardi 1er décembre 2026', '1 December 2026'],
  ])('reads %s', (typed) => expect(readDay(typed, now)).toEqual({ kind: 'day', iso: '2026-12-01' }));
  it.each([
    ['hier', '2027-10-30'],
    ['Hier', '2027-10-30'],
    ["aujourd'hui", '2027-10-31'],
  ])('reads %s, late on the day that has 25 hours', (typed, iso) =>
    expect(readDay(typed, new Date('2027-10-31T22:30:00Z'))).toEqual({ kind: 'day', iso }),
  );
  // a year of which two digits are typed is not one of this century that went by
  it.each([
    '31/04/2027',
    '15/03/20',
    '15/03/2',
    '2027',
    '03/2027',
    'mars 2027',
    'mardi',
    '011226',
    'vers 2027',
  ])('refuses %s', (typed) => expect(readDay(typed, now).kind).toBe('wrong'));
  it('distinguishes a day that does not exist from one that is not whole', () => {
    const words = (typed: string) => JSON.stringify(readDay(typed, now));
    expect(words('31/02/2027')).toContain('n’existe pas');
    expect(words('02/2027')).toContain('date complète');
  });
});

import { describe, expect, it } from 'vitest';
import { ageInYears, ages, birthDate, numericBirthDate } from './birth-date.ts';

const now = '2026-11-23T10:42:00Z';
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a date of birth', () => {
  it.each([
    ['1987-11-04', '4 novembre 1987', '4 November 1987', '04/11/1987'],
    ['1985-07-01', '1er juillet 1985', '1 July 1985', '01/07/1985'],
    ['1985-07', 'en juillet 1985', 'in July 1985', '07/1985'],
    ['1985', 'en 1985', 'in 1985', '1985'],
  ])('%s is said as far as it is known', (known, french, english, typed) => {
    expect(plain(birthDate(known, 'fr'))).toBe(french);
    expect(plain(birthDate(known, 'en'))).toBe(english);
    expect(numericBirthDate(known)).toBe(typed);
  });
});

describe('an age', () => {
  it('is counted in full years, on the day in Paris', () => {
    expect(ages('1991-11-23', now)).toEqual({ least: 35, most: 35 });
    expect(ages('1991-11-24', now)).toEqual({ least: 34, most: 34 });
  });

  it('is one of two where the birthday is not known, and one where it has been', () => {
    expect(ages('1985', now)).toEqual({ least: 40, most: 41 });
    expect(ages('1985-11', now)).toEqual({ least: 40, most: 41 });
    expect(ages('1985-10', now)).toEqual({ least: 41, most: 41 });
    expect(ages('1985-12', now)).toEqual({ least: 40, most: 40 });
    expect(ages('1985', '2026-12-31T12:00:00Z')).toEqual({ least: 41, most: 41 });
    expect(ages('2026', now)).toEqual({ least: 0, most: 0 });
  });

  it('is said in words', () => {
    expect(plain(ageInYears('1985', now, 'fr'))).toBe('40 ou 41 ans');
    expect(plain(ageInYears('1985', now, 'en'))).toBe('40 or 41 years old');
    expect(plain(ageInYears('1991-11-24', now, 'fr'))).toBe('34 ans');
    expect(plain(ageInYears('2025', now, 'fr'))).toBe('0 ou 1 an');
  });
});

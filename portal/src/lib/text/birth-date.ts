import { getLocale } from '#lib/paraglide/runtime.js';
import { date, isoDay, numericDate, type Moment } from './format.ts';

/*
 * A date of birth as far as it is known: 1987-11-04, 1987-11 or 1987. What is not known is left out, so that no day is read
 * where none was said.
 */

type Language = 'fr' | 'en';
const noBreak = '\u00a0';
const isWhole = (birthDate: string): boolean => birthDate.length === 10;

/** "4 novembre 1987", "en novembre 1987", "en 1987" */
export function birthDate(known: string, language: Language = getLocale()): string {
  return isWhole(known)
    ? date(known, 'always', known, language)
    : `${language === 'fr' ? 'en' : 'in'} ${monthAndYear(known, language)}`;
}

/** "novembre 1987", "1987": what is known where no day is. */
export function monthAndYear(known: string, language: Language = getLocale()): string {
  if (known.length === 4) return known;
  const [, ...withoutDay] = date(`${known}-01`, 'always', known, language).split(noBreak);
  return withoutDay.join(noBreak);
}

/** "04/11/1987", "11/1987", "1987": as it is typed. */
export function numericBirthDate(known: string): string {
  return isWhole(known) ? numericDate(known) : known.split('-').reverse().join('/');
}

/** Age in full years today: the least and the most that it can be. */
export function ages(
  known: string,
  now: Moment = new Date(),
): { readonly least: number; readonly most: number } {
  const today = isoDay(now);
  const least = yearsSince(known + '-12-31'.slice(known.length - 4), today);
  // born in the year or month that runs, one is at least not born tomorrow
  return { least: Math.max(least, 0), most: yearsSince(known + '-01-01'.slice(known.length - 4), today) };
}

function yearsSince(day: string, today: string): number {
  return Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(4) < day.slice(4) ? 1 : 0);
}

/** "34 ans", and "40 ou 41 ans" where the birthday is not known. */
export function ageInYears(
  known: string,
  now: Moment = new Date(),
  language: Language = getLocale(),
): string {
  const { least, most } = ages(known, now);
  const number = least === most ? String(most) : `${least} ${language === 'fr' ? 'ou' : 'or'} ${most}`;
  return language === 'fr'
    ? `${number}${noBreak}an${most > 1 ? 's' : ''}`
    : `${number} year${most === 1 ? '' : 's'} old`;
}

import { daysIn, isPartialDate } from '../../vocabulary/index.ts';

/** How near two dates of birth are that may be one, the nearest first. */
export type DateNearness =
  | 'SAME_BIRTH_DATE'
  | 'YEAR_AS_FIRST_OF_JANUARY'
  | 'DAY_AND_MONTH_SWAPPED'
  | 'SAME_BIRTH_MONTH'
  | 'ONE_DIGIT_OFF'
  | 'SAME_BIRTH_YEAR';

/**
 * How near two dates of birth are (YYYY-MM-DD, YYYY-MM or YYYY); null where they are two, or nothing is known of one. Of a date that is not
 * whole a slip is not looked for: what is left would be anybody's.
 */
export function dateNearness(one: string | null, other: string | null): DateNearness | null {
  if (one === null || other === null) return null;
  const whole = isWhole(one) && isWhole(other);
  if (whole && one === other) return 'SAME_BIRTH_DATE';
  if (one === `${other}-01-01` || other === `${one}-01-01`) return 'YEAR_AS_FIRST_OF_JANUARY';
  if (whole && swapped(one) === other) return 'DAY_AND_MONTH_SWAPPED';
  if (!whole && one.length > 4 && monthOf(one) === monthOf(other)) return 'SAME_BIRTH_MONTH';
  if (whole && differingDigits(one, other) === 1) return 'ONE_DIGIT_OFF';
  const year = standsForYear(one) || standsForYear(other);
  return year && yearOf(one) === yearOf(other) ? 'SAME_BIRTH_YEAR' : null;
}

/** Every birth date that is near to this one, so that an index answers and not a comparison with all. */
export function datesNear(birthDate: string): readonly string[] {
  if (birthDate === '') return [];
  const year = yearOf(birthDate);
  const near = [birthDate, year, `${year}-01-01`];
  if (birthDate.length > 4) near.push(...(isWhole(birthDate) ? [monthOf(birthDate)] : daysOf(birthDate)));
  if (standsForYear(birthDate)) for (const month of monthsOf(year)) near.push(month, ...daysOf(month));
  if (isWhole(birthDate)) near.push(swapped(birthDate), ...slips(birthDate));
  return [...new Set(near)].filter(isPartialDate);
}

/** A day that is one digit off, some of which are none. */
function* slips(day: string): Iterable<string> {
  for (const [at, digit] of [...day].entries()) {
    if (digit === '-') continue;
    for (const other of '0123456789') yield day.slice(0, at) + other + day.slice(at + 1);
  }
}

const isWhole = (date: string): boolean => date.length === 10;
const yearOf = (date: string): string => date.slice(0, 4);
const monthOf = (date: string): string => date.slice(0, 7);
/** A register or a clerk writes the first of January where the year alone is known. */
const standsForYear = (date: string): boolean => date.length === 4 || date.endsWith('-01-01');

const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
const daysOf = (month: string): readonly string[] =>
  Array.from({ length: daysIn(month) }, (_, index) => `${month}-${twoDigits(index + 1)}`);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const differingDigits = (one: string, other: string): number =>
  [...one].filter((digit, at) => digit !== other[at]).length;

function swapped(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}-${date}-${month}`;
}

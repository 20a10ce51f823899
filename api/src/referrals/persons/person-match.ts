import { searchText } from '../../directory/index.ts';

/** Why two rows may be about the same person. */
export const matchReasons = [
  'SAME_NAMES',
  'NAMES_SWAPPED',
  'SAME_BIRTH_DATE',
  'DAY_AND_MONTH_SWAPPED',
  'ONE_DIGIT_OFF',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** What two people are compared by. */
export interface Comparable {
  readonly birthName: string | null;
  readonly usageName: string | null;
  readonly firstName: string | null;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
}

/**
 * Why these two may be one person; empty when nothing says so. Names are compared without accents, case, signs
 * and order of their words, a birth name with a usage name too, and with the first name where both were typed in
 * each other’s place. Names alone make a homonym and a date alone a coincidence: it takes both, and a date that
 * is one digit off takes names that are equal.
 */
export function matchOf(one: Comparable, other: Comparable): readonly MatchReason[] {
  const names = namesMatch(one, other);
  const dates = datesMatch(one.birthDate, other.birthDate);
  if (names === null || dates === null) return [];
  if (dates === 'ONE_DIGIT_OFF' && names !== 'SAME_NAMES') return [];
  return [names, dates];
}

/** The stronger first: the date as it is, then swapped, then off by a digit; names in their places before swapped. */
export function strengthOf(reasons: readonly MatchReason[]): number {
  const doubts = ['NAMES_SWAPPED', 'DAY_AND_MONTH_SWAPPED', 'ONE_DIGIT_OFF'] as const;
  return -doubts.reduce((doubt, reason, index) => doubt + (reasons.includes(reason) ? index + 1 : 0), 0);
}

/** Every birth date that `matchOf` may find beside this one, so that an index answers and not a comparison with all. */
export function datesNear(birthDate: string): readonly string[] {
  const near = [birthDate, swapped(birthDate)];
  for (const [at, digit] of [...birthDate].entries()) {
    if (digit === '-') continue;
    for (const other of '0123456789') near.push(birthDate.slice(0, at) + other + birthDate.slice(at + 1));
  }
  return [...new Set(near)].filter(isDay);
}

/** A name as it is compared. */
export function nameKey(name: string | null): string {
  return searchText(name).split(' ').sort().join(' ');
}

function namesMatch(one: Comparable, other: Comparable): 'SAME_NAMES' | 'NAMES_SWAPPED' | null {
  const [mine, theirs] = [nameKey(one.firstName), nameKey(other.firstName)];
  if (mine === '' || theirs === '') return null;
  const [ours, others] = [familyKeys(one), familyKeys(other)];
  if (mine === theirs && ours.some((name) => others.includes(name))) return 'SAME_NAMES';
  return ours.includes(theirs) && others.includes(mine) ? 'NAMES_SWAPPED' : null;
}

function familyKeys({ birthName, usageName }: Comparable): readonly string[] {
  return [nameKey(birthName), nameKey(usageName)].filter((name) => name !== '');
}

function datesMatch(one: string | null, other: string | null): MatchReason | null {
  if (one === null || other === null || one.length !== other.length) return null;
  if (one === other) return 'SAME_BIRTH_DATE';
  if (swapped(one) === other) return 'DAY_AND_MONTH_SWAPPED';
  const differing = [...one].filter((digit, at) => digit !== other[at]).length;
  return differing === 1 ? 'ONE_DIGIT_OFF' : null;
}

function swapped(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}-${date}-${month}`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

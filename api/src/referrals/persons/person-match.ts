import { dateNearness } from './birth-dates-near.ts';
import { nearnessOf } from './names-near.ts';
import type { Nearness } from './names-near.ts';
import { closed, familyNames, firstNames, nameKeys } from './person-names.ts';
import type { NamesOfPerson } from './person-names.ts';
import { emailKey, phoneKeys } from './reach-keys.ts';

/** Why two rows may be about the same person, and how much doubt each leaves: less than none takes some away. */
export const doubtOf = {
  SAME_NAMES: 0,
  USAGE_NAME: 1,
  SPELLED_ALIKE: 1,
  ONE_LETTER_OFF: 2,
  NAMES_WITHIN: 2,
  NAMES_SWAPPED: 2,
  SAME_BIRTH_DATE: 0,
  YEAR_AS_FIRST_OF_JANUARY: 1,
  DAY_AND_MONTH_SWAPPED: 2,
  SAME_BIRTH_MONTH: 2,
  ONE_DIGIT_OFF: 3,
  SAME_BIRTH_YEAR: 3,
  SAME_PHONE: -2,
  SAME_EMAIL: -2,
} as const;
export type MatchReason = keyof typeof doubtOf;
export const matchReasons = Object.keys(doubtOf) as readonly MatchReason[];

/** What two people are compared by. */
export interface Comparable extends NamesOfPerson {
  /** YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known */
  readonly birthDate: string | null;
  readonly sex?: string | null;
  readonly phone?: string | null;
  readonly secondPhone?: string | null;
  readonly email?: string | null;
}

export interface Match {
  readonly because: readonly MatchReason[];
  /** the sum of the doubts: the least is the likeliest */
  readonly doubt: number;
}

/** With a date of birth that is near, and without: there a father and his son, or brothers, share a number. */
const mostDoubt = { dateIsNear: 4, numberAlone: -1 } as const;
/** Of a brother and a sister the names are near; of one person it is a box that was ticked wrong. */
const otherSex = 2;

/**
 * Why these two may be one person; null when nothing says so. Names alone make a homonym, a date alone a coincidence and
 * a number alone a household: it takes names that are near, and one of the others. Whoever is not found by a key that
 * both have (`nameKeys`) is not found at all.
 */
export function matchOf(one: Comparable, other: Comparable): Match | null {
  const names = namesMatch(one, other);
  if (names === null || !haveKeyInCommon(one, other)) return null;
  const sexDiffers = haveOtherSex(one, other);
  if (sexDiffers && closed(firstNames(one)) !== closed(firstNames(other))) return null;
  const date = dateNearness(one.birthDate, other.birthDate);
  const reached = reachedAlike(one, other);
  if (date === null && reached.length === 0) return null;
  const because = [...names.because, ...(date === null ? [] : [date]), ...reached];
  const doubt =
    names.doubt +
    [...(date === null ? [] : [date]), ...reached].reduce((sum, reason) => sum + doubtOf[reason], 0) +
    (sexDiffers ? otherSex : 0);
  return doubt <= (date === null ? mostDoubt.numberAlone : mostDoubt.dateIsNear) ? { because, doubt } : null;
}

/** The nearest pair of a family name of the one and of the other, with the first names; or each in the other’s place. */
function namesMatch(one: Comparable, other: Comparable): Match | null {
  const first = nearnessOf(firstNames(one), firstNames(other));
  const [mine, theirs] = [familyNames(one), familyNames(other)];
  const ways: Match[] = [];
  for (const ours of mine)
    for (const others of theirs) {
      const family = nearnessOf(ours.words, others.words);
      const usage = ours.isOfBirth && others.isOfBirth ? [] : (['USAGE_NAME'] as const);
      if (first !== null && family !== null) ways.push(named(usage, [family, first]));
      const crossed = [nearnessOf(ours.words, firstNames(other)), nearnessOf(firstNames(one), others.words)];
      const [there, back] = crossed;
      if (there && back) ways.push(named(['NAMES_SWAPPED', ...usage], [there, back]));
    }
  return ways.sort((way, another) => way.doubt - another.doubt)[0] ?? null;
}

function named(reasons: readonly MatchReason[], levels: readonly Nearness[]): Match {
  const unequal = levels.filter((level) => level !== 'SAME');
  const all = [...reasons, ...unequal];
  return {
    because: all.length === 0 ? ['SAME_NAMES'] : [...new Set(all)],
    doubt: all.reduce((sum, reason) => sum + doubtOf[reason], 0),
  };
}

function reachedAlike(one: Comparable, other: Comparable): readonly ('SAME_PHONE' | 'SAME_EMAIL')[] {
  const [phones, others] = [one, other].map((who) => new Set(phoneKeys([who.phone, who.secondPhone])));
  const email = emailKey(one.email);
  return [
    ...(phones && others && !phones.isDisjointFrom(others) ? (['SAME_PHONE'] as const) : []),
    ...(email !== null && email === emailKey(other.email) ? (['SAME_EMAIL'] as const) : []),
  ];
}

const haveKeyInCommon = (one: Comparable, other: Comparable): boolean =>
  !new Set(nameKeys(one)).isDisjointFrom(new Set(nameKeys(other)));

const sexes = ['MALE', 'FEMALE'];
const haveOtherSex = ({ sex: one }: Comparable, { sex: other }: Comparable): boolean =>
  one !== other && sexes.includes(one ?? '') && sexes.includes(other ?? '');

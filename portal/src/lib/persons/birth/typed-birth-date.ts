import { dateWords, isRealDate } from '#lib/text/date-words.ts';

/** What was typed as a date of birth: the date as far as it is said, a day or month that does not exist, or nothing that is a date. */
export type TypedBirthDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'impossible' }
  /** the two years that two digits may be */
  | { readonly kind: 'twoYears'; readonly years: readonly [number, number] }
  | { readonly kind: 'unclear' };

/**
 * Understands a date of birth as clerks write it: 04/11/1987, 4 nov. 1987, 07/1985, juillet 1985, 1985, and 00/07/1985 or XX/XX/1985 where
 * an office writes down that it does not know; "vers 1985" is the year 1985. Two digits of a year are understood where they can be of
 * the last century alone; six digits at a stretch and a day without its month are not guessed at.
 */
export function understandBirthDate(typed: string, now: Date = new Date()): TypedBirthDate {
  const words = dateWords(typed);
  const [year, month, day] = inOrder(words) ?? [];
  if (year === undefined) return inTwoDigits(words, now);
  if (isUnknown(month)) return isUnknown(day) ? { kind: 'date', iso: year } : { kind: 'impossible' };
  const iso = [year, month, ...(isUnknown(day) ? [] : [day])]
    .map((part) => (part ?? '').padStart(2, '0'))
    .join('-');
  return isRealDate(iso) ? { kind: 'date', iso } : { kind: 'impossible' };
}

/** "14/07/85" was in 1985: of a day whose year may be of this century too nobody guesses. */
function inTwoDigits(words: readonly string[], now: Date): TypedBirthDate {
  const [day = '', month = '', year = '', ...more] = words;
  const isWhole =
    more.length === 0 && [day, month].every((word) => /^\d{1,2}$/.test(word) && Number(word) > 0);
  if (!isWhole || !/^\d{2}$/.test(year)) return { kind: 'unclear' };
  const years = [1900 + Number(year), 2000 + Number(year)] as const;
  if (years[1] <= now.getFullYear()) return { kind: 'twoYears', years };
  const iso = [String(years[0]), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isRealDate(iso) ? { kind: 'date', iso } : { kind: 'impossible' };
}

type InOrder = readonly [year: string, month?: string | undefined, day?: string | undefined];

/** Year, month and day, whether the year stands first or last; null where this is none of the ways. */
function inOrder(words: readonly string[]): InOrder | null {
  const yearFirst = isYear(words[0]);
  const [year, month, day, ...more] = yearFirst ? words : words.toReversed();
  if (year === undefined || !isYear(year) || more.length > 0) return null;
  const others = [month, day].filter((word) => word !== undefined);
  return others.every((word) => isUnknown(word) || /^\d{1,2}$/.test(word)) ? [year, month, day] : null;
}

const isYear = (word: string | undefined): boolean => /^\d{4}$/.test(word ?? '');
/** Left out, 00, XX or ??. */
const isUnknown = (word: string | undefined): boolean =>
  word === undefined || /^(0{1,2}|[x?*]{1,2})$/.test(word);

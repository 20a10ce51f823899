/** What was typed as a date of birth: the date as far as it is said, a day or month that does not exist, or nothing that is a date. */
export type TypedBirthDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unclear' };

/** In the order of the year, in both languages whatever that of the page; a month may be shortened. */
const monthNames = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
] as const;

const introductions = /^(nee?|born|en|in|le|on)\s+/;

/**
 * Understands a date of birth as clerks write it: 04/11/1987, 4 nov. 1987, 07/1985, juillet 1985, 1985, and 00/07/1985 or XX/XX/1985 where
 * an office writes down that it does not know. Two digits of a year, six digits at a stretch and a day without its month are
 * not guessed at.
 */
export function understandBirthDate(typed: string): TypedBirthDate {
  const words = wordsOf(typed);
  const [year, month, day] = inOrder(words) ?? [];
  if (year === undefined) return { kind: 'unclear' };
  if (isUnknown(month)) return isUnknown(day) ? { kind: 'date', iso: year } : { kind: 'impossible' };
  const iso = [year, month, ...(isUnknown(day) ? [] : [day])]
    .map((part) => (part ?? '').padStart(2, '0'))
    .join('-');
  return isReal(iso) ? { kind: 'date', iso } : { kind: 'impossible' };
}

/** "Né le 4 nov. 1987" is 4, 11 and 1987. */
function wordsOf(typed: string): readonly string[] {
  let text = typed
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim()
    .toLowerCase();
  while (introductions.test(text)) text = text.replace(introductions, '');
  const [, ...together] = /^(\d{2}|x{2})(\d{2}|x{2})(\d{4})$/.exec(text) ?? [];
  const words = together.length > 0 ? together : text.split(/[/.\s,-]+/).filter(Boolean);
  return words.map((word) => numberOf(word.replace(/^1er$/, '1')));
}

function numberOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const found = monthNames.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [String(index + 1)] : [],
  );
  return found.length === 1 ? (found[0] ?? word) : word;
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

/** Whether a month or a day is in the calendar. */
function isReal(iso: string): boolean {
  const day = `${iso}-01`.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

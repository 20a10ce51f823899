import { asDictated } from '../drafting/reference.ts';

/** What a search looks for: one key of the desk, in the form in which it stands there. */
export interface Sought {
  readonly kind: SearchKind;
  readonly key: string;
}

/** The fewest signs by which a number is looked for however it is spaced: fewer are in half of them by chance. */
const shortestNumber = 4;

/**
 * The kinds of what one types, and the keys of each; none: it is not of this kind. What identifies a person is looked for
 * whole, but for a telephone of which the last four digits are said: those four and no others, since by any part one could
 * ask for all numbers digit by digit. References and numbers of procedures are found by a part.
 */
const kinds = {
  email: (typed) => {
    const address = typed.toLowerCase();
    return /^[^\s@]+@[^\s@]+$/.test(address) ? [address] : [];
  },
  date: datesIn,
  telephone: (typed) => {
    if (!/^\+?[\d\s().\-/]+$/.test(typed)) return [];
    const digits = typed.replaceAll(/\D/g, '');
    const isNumber = /^\+|^00/.test(typed) ? digits.length > 9 : /^(?:0|33|)[1-9]\d{8}$/.test(digits);
    return isNumber ? [digits.slice(-9)] : [];
  },
  telephoneEnd: (typed) => {
    const end = /^(\d{2})[\s.-]?(\d{2})$/.exec(typed);
    return end === null ? [] : [`${end[1] ?? ''}${end[2] ?? ''}`];
  },
  number: (typed) => {
    const number = closed(typed);
    return number.length >= shortestNumber && /\d/.test(number) ? [number] : [];
  },
  reference: (typed) => {
    const reference = closed(typed);
    if (reference.length >= shortestNumber) return [asDictated(reference)];
    // A few signs are a part of a reference as it is written, or none.
    return reference !== '' && /^[\p{Letter}\p{Number}-]+$/u.test(typed) ? [reference] : [];
  },
  born: namesWithDates,
  name: (typed) => (/\p{Letter}/u.test(typed) ? [typed] : []),
} as const satisfies Readonly<Record<string, (typed: string) => readonly string[]>>;
export type SearchKind = keyof typeof kinds;

/** The most words of a date as it is said: 14 juillet 1990. */
const wordsOfDate = 3;

/** Somebody of this name, born then, in either order (Brunel 1989, 14 juillet 1990 Brunel): the date, a space, the name. */
function namesWithDates(typed: string): readonly string[] {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const splits = Array.from({ length: Math.min(wordsOfDate, words.length - 1) }, (_, at) => at + 1).flatMap(
    (length) => [
      [words.slice(-length), words.slice(0, -length)] as const,
      [words.slice(0, length), words.slice(length)] as const,
    ],
  );
  return splits.flatMap(([date, name]) =>
    name.every((word) => /\p{Letter}/u.test(word) && !/\d/.test(word))
      ? datesIn(date.join(' ')).map((day) => `${day} ${name.join(' ')}`)
      : [],
  );
}

/** What one says before a number and what no number has: n° 26 012 000 345, numéro de parquet : 26… */
const saidBefore = /^n(?:[°o]|um[ée]ro)\.?\s*(?:de\s+)?(?:parquet)?\s*:?\s*(?=\d)/iu;

/** The same alone: no number was said yet, and an N or a NO would be in half of all names and references. */
const saidAlone = /^n(?:°|um[ée]ro)\.?\s*(?:de\s+)?(?:parquet)?\s*:?$/iu;

/** The signs of a whole date; a year or a month may be a number of something else. */
const wholeDate = 'YYYY-MM-DD'.length;

/**
 * What the typed text may be, in the order of the table. An address, a whole date that is written as one and a telephone with its
 * 0 or + are nothing else; other digits may be several things. Signs alone are nothing, and find nothing.
 */
export function whatIsTyped(typed: string): readonly Sought[] {
  const whole = typed.normalize('NFKC').trim();
  const text = whole.replace(saidBefore, '');
  // said to be a number, it is found as one or not at all
  if (saidAlone.test(whole) || (text !== whole && closed(text).length < shortestNumber)) return [];
  const found = Object.entries(kinds).flatMap(([kind, keysOf]) =>
    keysOf(text).map((key): Sought => ({ kind: kind as SearchKind, key })),
  );
  const sole = found.find(
    ({ kind, key }) =>
      kind === 'email' ||
      (kind === 'date' && key.length === wholeDate && !/^\d+$/.test(text)) ||
      (kind === 'telephone' && /^(?:\+|0[1-9])/.test(text)),
  );
  return sole === undefined ? found : found.filter(({ kind }) => kind === sole.kind);
}

const closed = (typed: string): string => typed.replace(/[^\p{Letter}\p{Number}]+/gu, '').toUpperCase();

/** Months as they are written in French, by their first letters, without accents. */
const months = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];
const monthNames =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/**
 * 14/07/1990, 14 07 90, 14071990, 1990-07-14, 14 juillet 1990, 1er août 1990: in ISO 8601, each day that it may be; 07/1990 a
 * month and 1990 a year, as dates are of which no more is known, and as they are where what is not known is written 00.
 */
function datesIn(typed: string): readonly string[] {
  const text = typed
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  const yearFirst = /^(\d{4})[\s./-]?(\d{2})[\s./-]?(\d{2})$/.exec(text);
  const dayFirst =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const inWords = /^(\d{1,2})(?:er)?\s+([a-z]+)\.?\s+(\d{4}|\d{2})$/.exec(text);
  const year = /^(?:19|20)\d{2}$/.exec(
    text.replace(/^(?:nee? )?(?:en )?/, '').replace(/^00[\s./-]00[\s./-]/, ''),
  );
  const ofMonth = /^(?:00[\s./-])?(0?[1-9]|1[0-2]|[a-z]+)\.?[\s./-]((?:19|20)\d{2})$/.exec(text);
  const yearThenMonth = /^((?:19|20)\d{2})[./-](0?[1-9]|1[0-2])$/.exec(text);
  const month = inWords?.[2] === undefined ? 0 : monthOf(inWords[2]);
  return [
    ...(year ?? []),
    ...monthsOf(ofMonth?.[1], ofMonth?.[2]),
    ...monthsOf(yearThenMonth?.[2], yearThenMonth?.[1]),
    ...(yearFirst === null ? [] : days(yearFirst[1], Number(yearFirst[2]), Number(yearFirst[3]))),
    ...(dayFirst === null ? [] : days(dayFirst[3], Number(dayFirst[2]), Number(dayFirst[1]))),
    ...(inWords === null ? [] : days(inWords[3], month, Number(inWords[1]))),
  ];
}

const monthOf = (word: string): number =>
  1 +
  monthNames.findIndex(
    (name, at) => name === word || word === months[at] || (word.length > 2 && word === name.slice(0, 3)),
  );

/** A month by its number or its name, of this year. */
function monthsOf(name = '', year = ''): readonly string[] {
  const month = /^\d+$/.test(name) ? Number(name) : monthOf(name);
  return month > 0 ? [`${year}-${String(month).padStart(2, '0')}`] : [];
}

/** A day that there is; of a year in two digits one in each century, since nobody is as old as the other. */
function days(year = '', month: number, day: number): readonly string[] {
  const years = year.length === 2 ? [`19${year}`, `20${year}`] : [year];
  return years.flatMap((whole) => {
    const at = new Date(Date.UTC(Number(whole), month - 1, day));
    const isDay = Number(whole) >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
    return isDay ? [at.toISOString().slice(0, 10)] : [];
  });
}

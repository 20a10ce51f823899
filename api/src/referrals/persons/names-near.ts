import { soundOf } from './name-sound.ts';
import { closed, tellingWords } from './person-names.ts';
import type { Words } from './person-names.ts';

/** How near two names are that may be one, the nearest first. */
export const nearness = ['SAME', 'SPELLED_ALIKE', 'ONE_LETTER_OFF', 'NAMES_WITHIN'] as const;
export type Nearness = (typeof nearness)[number];

/** Of shorter ones a letter is too much: Li and Le, Ali and Adi are others. */
const shortestWithSlip = 4;

/**
 * How near two names are; null where they are two. The order of words, and whether they stand apart, says nothing: Ben
 * Salah and Bensalah. Of words side by side one may be a letter off, and each may be spelled another way.
 */
export function nearnessOf(one: Words, other: Words): Nearness | null {
  if (one.length === 0 || other.length === 0) return null;
  const [mine, theirs] = [tellingWords(one), tellingWords(other)];
  if (closed(one) === closed(other) || closed(sorted(one)) === closed(sorted(other))) return 'SAME';
  return (
    (mine.length === theirs.length ? wordsNear(mine, theirs) : wordsNear([closed(one)], [closed(other)])) ??
    (isWithin(mine, theirs) || isWithin(theirs, mine) ? 'NAMES_WITHIN' : null)
  );
}

/** Two lists of as many words, of which each has its like in the other, and one alone is a letter off. */
function wordsNear(one: Words, other: Words): 'SPELLED_ALIKE' | 'ONE_LETTER_OFF' | null {
  const left = [...other];
  const unlike = one.filter((word) => !take(left, (candidate) => areAlike(word, candidate)));
  if (unlike.length === 0) return 'SPELLED_ALIKE';
  const [word, further] = unlike;
  const isSlip =
    word !== undefined && further === undefined && left.some((candidate) => differByOne(word, candidate));
  return isSlip ? 'ONE_LETTER_OFF' : null;
}

const isWithin = (few: Words, many: Words): boolean => {
  const left = [...many];
  return (
    few.length < many.length && few.every((word) => take(left, (candidate) => areAlike(word, candidate)))
  );
};

/** Takes the first that fits out of the list; false where none does. */
function take(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at !== -1) words.splice(at, 1);
  return at !== -1;
}

const areAlike = (one: string, other: string): boolean => one === other || soundOf(one) === soundOf(other);

/**
 * True for two words that one slip makes of each other: a letter more, less or another, or two in each other’s place. That a
 * name begins with another letter is no slip: Fernandes and Hernandes, Minh and Binh.
 */
export function differByOne(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestWithSlip || Math.abs(one.length - other.length) > 1)
    return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [mine, theirs] = [one.slice(at), other.slice(at)];
  return (
    mine.slice(1) === theirs ||
    mine === theirs.slice(1) ||
    (at > 0 && mine.slice(1) === theirs.slice(1)) ||
    (mine[0] === theirs[1] && mine[1] === theirs[0] && mine.slice(2) === theirs.slice(2))
  );
}

const sorted = (words: Words): Words => [...words].sort();

import { withoutAccents } from './own-words.ts';

/** After how many others a word is tried, by the word without its accents. */
export type Ranks = ReadonlyMap<string, number>;

const longestWord = 24;
/** What a sign is worth that belongs to no word, and the least that two are, as the library has it. */
const ofOneSign = 10;
const ofTwoSigns = 50;
/** Of a year of somebody’s life. */
const ofOneYear = 140;

/** Ranks of words in lists of which each begins with the most used. */
export function ranksOf(lists: readonly (readonly string[])[]): Ranks {
  const ranks = new Map<string, number>();
  for (const list of lists)
    list.forEach((word, index) => {
      const folded = withoutAccents(word.toLowerCase());
      if (folded.length <= longestWord) ranks.set(folded, Math.min(index + 1, ranks.get(folded) ?? Infinity));
    });
  return ranks;
}

/**
 * The guesses of who tries words one after the other, the most used first: the product of their ranks, over the words into
 * which the text falls the cheapest.
 * @param own words that are tried before all others
 */
export function guessesByWords(text: string, ranks: Ranks, own: ReadonlySet<string>): number {
  const upTo = [1];
  const priceOf = (word: string): number => {
    if (own.has(word)) return 1;
    const price = ranks.get(word) ?? Infinity;
    if (word.length === 1) return Math.min(price, ofOneSign);
    if (word.length === 2) return Math.max(price, ofTwoSigns);
    return /^(?:19\d\d|20[0-3]\d)$/.test(word) ? Math.min(price, ofOneYear) : price;
  };
  const longest = Math.max(longestWord, ...[...own].map(({ length }) => length));
  for (let end = 1; end <= text.length; end++) {
    const prices: number[] = [];
    for (let start = Math.max(0, end - longest); start < end; start++)
      prices.push((upTo[start] ?? Infinity) * priceOf(text.slice(start, end)));
    upTo.push(Math.min(...prices));
  }
  return upTo[text.length] ?? 1;
}

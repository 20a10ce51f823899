import { letterByLetter, spelledOut } from './letters.ts';

const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const noMarks = new RegExp(`[${Object.keys(letterByLetter).join('')}]`, 'g');
const twoSpellings = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'g');

type Part = string | null | undefined;

/**
 * What is compared, brought to the same form: without accents, lower case, words apart by one space (hyphens, apostrophes
 * and other signs part words), œ as oe, ł as l. "St" and "Ste" are written out, because the one half of the addresses in
 * France says "St-Flour" and the other "Saint-Flour".
 */
export function searchText(...parts: readonly Part[]): string {
  return (
    parts
      .filter((part) => part !== null && part !== undefined)
      .join(' ')
      .normalize('NFKD')
      .toLowerCase()
      // Once more: the small form of some capitals (İ) carries a mark of its own.
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(noMarks, (letter) => letterByLetter[letter] ?? letter)
      // Letters by name, signs by use: the apostrophe of N’Diaye as some keyboards have it (ʼ, ʻ).
      .replace(/\p{Modifier_Letter}/gu, ' ')
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim()
      .split(' ')
      .map((word) => abbreviations[word] ?? word)
      .join(' ')
  );
}

/**
 * What stands in a column that is searched: the names and words as they are compared, and after them, where a name has
 * several words or an umlaut, the other ways in which it is typed: closed up (ndiaye, jeanpaul), spelled out (mueller).
 * It begins with the names, so that what is sorted by it is sorted by name.
 * @param names what is typed closed up, too
 * @param words what is found beside them, each word by itself
 */
export function findableText(names: readonly Part[], words: readonly Part[] = []): string {
  const text = searchText(...names, ...words);
  const others = names.flatMap((name) => {
    const ways = [searchText(name), searchText(inTwoLetters(name))];
    return [...ways.slice(1), ...ways.map((way) => way.replaceAll(' ', ''))];
  });
  const standing = new Set([...names, ...words].map((part) => searchText(part)));
  return [text, ...new Set(others).difference(standing)].filter(Boolean).join(' ');
}

/**
 * The words of a search as typed, each in all of its spellings, one of which is to be found somewhere in what is
 * searched. None: nothing was typed but signs, or nothing at all.
 */
export function searchWords(typed: string): readonly (readonly string[])[] {
  const [words, others] = [typed, inTwoLetters(typed)].map((text) => searchText(text).split(' '));
  return (words ?? []).filter(Boolean).map((word, at) => [...new Set([word, others?.[at] ?? word])]);
}

const inTwoLetters = (text: Part): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(twoSpellings, (letter) => spelledOut[letter] ?? letter);

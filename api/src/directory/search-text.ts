const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
const abbreviations: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

/**
 * What is searched and what is typed, brought to the same form: without accents, lower case, words apart by
 * one space (hyphens, apostrophes and other signs part words), œ as oe. "St" and "Ste" are written out,
 * because the one half of the addresses in France says "St-Flour" and the other "Saint-Flour".
 */
export function searchText(...parts: readonly (string | null | undefined)[]): string {
  return (
    parts
      .filter((part) => part !== null && part !== undefined)
      .join(' ')
      .normalize('NFKD')
      .toLowerCase()
      // Once more: the small form of some capitals (İ) carries a mark of its own.
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature)
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim()
      .split(' ')
      .map((word) => abbreviations[word] ?? word)
      .join(' ')
  );
}

/** The words of a search as typed, each to be found somewhere in a search text; none: nothing was typed. */
export function searchWords(typed: string): readonly string[] {
  return searchText(typed).split(' ').filter(Boolean);
}

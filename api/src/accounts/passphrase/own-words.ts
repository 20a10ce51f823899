/** Whom a passphrase is of: what is tried first by whoever knows of them. */
export interface Owner {
  readonly name: string;
  readonly email: string;
  /** the house that they work in, where it is known */
  readonly house?: string;
}

/** What everybody knows who opens the page. */
const ofEverybody = ['maillage', 'cpca'];

/** Shorter ones are parts of many words: `de`, `du`, `fr`. */
const shortest = 3;

/** The words by which somebody is known, each with its accents and without. */
export function ownWordsOf({ name, email, house = '' }: Owner): readonly string[] {
  const whole = [name, email, house].map((text) => text.replace(/[^\p{Letter}\p{Number}]+/gu, ''));
  const words = [name, email, house].flatMap((text) => text.split(/[^\p{Letter}\p{Number}]+/u));
  const all = [...ofEverybody, ...words, ...whole].map((word) => word.toLowerCase());
  return [...new Set(all.flatMap((word) => [word, withoutAccents(word)]))].filter(
    ({ length }) => length >= shortest,
  );
}

/** A word as it is typed in haste. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{Mark}/gu, '');

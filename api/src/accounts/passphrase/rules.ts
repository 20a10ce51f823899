import mostUsed from './most-used.json' with { type: 'json' };

/** Fewest and most signs of a passphrase, as people count them. */
export const passphraseLength = { least: 12, most: 128 } as const;

/** A sign may be made of several characters, as 👩‍⚕️ is; nobody types a passphrase that has more of these. */
export const mostCharacters = passphraseLength.most * 8;

/** Fewer guesses than these are made in the time that somebody has who got hold of a copy of the database. */
export const fewestGuesses = 1e10;

/** Why a passphrase does not hold. */
export type Weakness = 'short' | 'long' | 'mostUsed' | 'ownWords' | 'guessable';

/** After how many guesses a text is found by who tries these words first. */
export type GuessesOf = (text: string, first: readonly string[]) => number;

/** A passphrase is one, whichever keyboard it was typed on: an é of one character and one of two are the same. */
export const asHashed = (passphrase: string): string => passphrase.normalize('NFKC');

/** Why this passphrase does not hold, to begin with what is mended first; null where it does. */
export function weaknessOf(
  typed: string,
  ownWords: readonly string[],
  guessesOf: GuessesOf,
): Weakness | null {
  if (typed.length > mostCharacters) return 'long';
  const passphrase = asHashed(typed);
  const signs = signsOf(passphrase);
  if (signs > passphraseLength.most) return 'long';
  if (signs < passphraseLength.least) return 'short';
  if (isMostUsed(passphrase)) return 'mostUsed';
  if (guessesOf(passphrase, ownWords) >= fewestGuesses) return null;
  return guessesOf(passphrase, []) < fewestGuesses ? 'guessable' : 'ownWords';
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

function signsOf(text: string): number {
  let signs = 0;
  for (const _sign of segmenter.segment(text)) signs += 1;
  return signs;
}

const used: ReadonlySet<string> = new Set(mostUsed);

/** Capitals and spaces change nothing: they are what is tried next. */
const isMostUsed = (passphrase: string): boolean => used.has(passphrase.toLowerCase().replace(/\s/g, ''));

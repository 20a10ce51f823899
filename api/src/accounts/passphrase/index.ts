/** Passphrases: which hold, how they are kept. */
export { hashPassphrase } from './hash.ts';
export { passphrases, renewKept } from './kept.ts';
export { problemsOfPassphrase } from './problems.ts';
export { mostCharacters, passphraseLength } from './rules.ts';

export { says, statusWords, whenWords } from './says.ts';
export { languages, words } from './words.ts';
export type { Language, Words } from './words.ts';

/** What is searched and what is typed, brought to the same form. */
export { containsEachWord, eachWord } from './search-condition.ts';
export { letterByLetter } from './letters.ts';
export { findableText, searchText } from './search-text.ts';

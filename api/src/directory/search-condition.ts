import { sql, type Expression, type SqlBool } from 'kysely';
import { lookedFor } from '../kept-plans.ts';
import { requestErrors, says } from '../errors.ts';
import { searchWords } from './search-text.ts';

/** Longer than any name with its address; a text of thousands of words would cost a condition for each. */
const longest = 200;

/** True for a search text that holds every word typed, in whatever order; for all of them when nothing is typed. */
export function containsEachWord(searched: Expression<string>, typed: string): Expression<SqlBool> {
  return eachWord(typed, (word) => sql<SqlBool>`${searched} like ${word}`);
}

/** True where each word typed is found; what is found of one says the caller, with a pattern for `like`. */
export function eachWord(
  typed: string,
  found: (pattern: Expression<string>) => Expression<SqlBool>,
): Expression<SqlBool> {
  if (typed.length > longest) throw requestErrors.badInput(says.shortenSearch(longest));
  // A search text has letters, digits and spaces only, and so have its words: nothing that `like` reads as a sign.
  const each = searchWords(typed).map((word) => found(lookedFor(`%${word}%`)));
  return each.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(each, sql` and `)})`;
}

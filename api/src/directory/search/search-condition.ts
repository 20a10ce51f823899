import { sql, type Expression, type SqlBool } from 'kysely';
import { lookedFor } from '../../kept-plans.ts';
import { requestErrors, says } from '../../errors.ts';
import { searchWords } from './search-text.ts';

/** Longer than any name with its address; a text of thousands of words would cost a condition for each. */
const longest = 200;

/** True for a search text that holds every word typed, in whatever order; for all of them when nothing is typed. */
export function containsEachWord(searched: Expression<string>, typed: string): Expression<SqlBool> {
  return eachWord(typed, (word) => sql<SqlBool>`${searched} like ${word}`);
}

/**
 * True where each word typed is found, in one of its spellings; what is found of one says the caller, with a pattern for
 * `like`. True of everything where nothing is typed, and of nothing where signs alone are: none of them stands in a search text.
 */
export function eachWord(
  typed: string,
  found: (pattern: Expression<string>) => Expression<SqlBool>,
): Expression<SqlBool> {
  if (typed.length > longest) throw requestErrors.badInput(says.shortenSearch(longest));
  if (typed.trim() === '') return sql<SqlBool>`true`;
  // A search text has letters, digits and spaces only, and so have its words: nothing that `like` reads as a sign.
  const each = searchWords(typed).map((spellings) => {
    const ways = spellings.map((word) => found(lookedFor(`%${word}%`)));
    return ways.length === 1 ? ways[0] : sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
  });
  return each.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(each, sql` and `)})`;
}

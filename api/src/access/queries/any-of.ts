import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { KeyOf, NodeType } from '../../names.types.ts';

/**
 * SQL: true where a column is one of these keys. They travel as one array, so that the text of the statement is the
 * same however many there are: with a parameter for each, every number of rows would be a statement with a plan of its
 * own, and soon the plans kept would all be of one reader.
 */
export function anyOf(column: string, keys: readonly KeyOf<NodeType>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${keys}::uuid[])`;
}

/** The same of a column that holds words or codes. */
export function anyOfWords(column: string, words: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${words}::text[])`;
}

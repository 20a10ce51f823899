import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';

/**
 * SQL: true where a column is one of these keys. They travel as one array, so that the text of the statement is the
 * same however many there are: with a parameter for each, every number of rows would be a statement with a plan of its
 * own, and soon the plans kept would all be of one reader.
 * @param type SQL type of a key
 */
export function among(
  column: string,
  keys: readonly string[],
  type: 'uuid' | 'text' = 'uuid',
): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${keys}::${sql.raw(type)}[])`;
}

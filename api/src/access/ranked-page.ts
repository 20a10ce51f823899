import { requestErrors } from '../errors.ts';
import { openCursor, sealCursor, type Page, type PageRequest } from './page.ts';

/**
 * A page of a list whose order SQL does not know, because each place depends on those before it. The cursor keeps whom
 * the page ended with: the next one goes on after them, or, when they have left the list, from the place they had.
 * @param list its name: a cursor of another list is refused
 */
export function rankedPage<Row>(
  list: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { first, after }: PageRequest,
): Page<Row> {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw requestErrors.badFirst();
  const from = after === undefined || after === null ? 0 : startAfter(list, rows, keyOf, after);
  const edges = rows.slice(from, from + first).map((row, index) => ({
    cursor: sealCursor(list, [keyOf(row), String(from + index)]),
    node: row,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: from + edges.length < rows.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function startAfter<Row>(
  list: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  cursor: string,
): number {
  const [key = '', index = '0'] = openCursor(list, cursor, 2);
  const found = rows.findIndex((row) => keyOf(row) === key);
  return found === -1 ? Number(index) : found + 1;
}

import { openCursor, type List } from './cursor.ts';
import { edgeOf, pageOf, type Page } from './edge.ts';
import { stretchOf, type PageRequest } from './page-request.ts';

/**
 * A page of a list whose order SQL does not know, because each place depends on those before it. The cursor keeps the row
 * that the page ended with: the next one goes on beside it, or, when it has left the list, from the place that it had.
 * @param list list and viewer: a cursor of another one is refused
 */
export function pageOfRows<Row>(
  list: List,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  request: PageRequest,
): Page<Row> {
  const { size, backwards, from } = stretchOf(request);
  const beside = from === null ? null : placeOf(list, rows, keyOf, from);
  const end = backwards ? (beside?.before ?? rows.length) : rows.length;
  const start = backwards ? Math.max(0, end - size) : (beside?.after ?? 0);
  const shown = rows.slice(start, backwards ? end : start + size);
  const edges = shown.map((row, index) => edgeOf(row, list, () => [keyOf(row), String(start + index)]));
  return pageOf(edges, start + edges.length < rows.length, start > 0);
}

/** Where the rows after a cursor begin, and where those before it end. */
function placeOf<Row>(
  list: List,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  cursor: string,
): { readonly after: number; readonly before: number } {
  const [key = '', index = '0'] = openCursor(list, cursor, 2);
  const found = rows.findIndex((row) => keyOf(row) === key);
  return found === -1 ? { after: Number(index), before: Number(index) } : { after: found + 1, before: found };
}

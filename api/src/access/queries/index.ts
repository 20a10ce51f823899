/** What readers ask of the masked views: pages of lists, how many there are, rows by their keys. */
export { anyOf, anyOfWords } from './any-of.ts';
export { countRows, countUpToMost, totalCounts, mostCounted } from './count.ts';
export type { Counted } from './count.ts';
export { useCursorSecret } from './cursor.ts';
export { countsOf, stretchesOf } from './nested-lists.ts';
export { pageOfRows } from './page-of-rows.ts';
export { eachNode, pageSizes, readPage, readStretch } from './page.ts';
export type { List, OrderKey, Page, PageRequest, Stretch } from './page.ts';
export { readById } from './read-by-id.ts';

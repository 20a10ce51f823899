import { beforeAll, expect, test, vi } from 'vitest';
import { openCursor, useCursorSecret } from './cursor.ts';
import { eachNode, edgeOf, pageOf } from './edge.ts';

beforeAll(() => useCursorSecret('a secret of this file'));

test('a cursor is sealed when it is read, and once', () => {
  const list = { name: 'list', viewer: 'viewer' };
  const keysOf = vi.fn(() => ['key']);
  const page = eachNode(pageOf([edgeOf('row', list, keysOf)], false, false), (row) => ({ row }));
  expect(page.edges.map(({ node }) => node)).toEqual([{ row: 'row' }]);
  expect(keysOf).not.toHaveBeenCalled();
  const { startCursor, endCursor } = page.pageInfo;
  expect(new Set([startCursor, endCursor, ...page.edges.map(({ cursor }) => cursor)]).size).toBe(1);
  expect(keysOf).toHaveBeenCalledOnce();
  expect(openCursor(list, startCursor ?? '', 1)).toEqual(['key']);
});

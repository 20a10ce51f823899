import { fieldsOf, maskOf, readingMask, storedIn, writingRights } from '../grid.ts';
import type { Grid } from '../grid.ts';
import type { RowRight } from './row-right.ts';

/**
 * What the cells of a grid let one write: whoever writes a field changes it where they read the row, `do add` and
 * `do remove` say who adds and removes rows. None where the grid says nothing of writing, or its rows are in another file.
 */
export function cellRights(grid: Grid): readonly RowRight[] {
  const write = grid.view?.write;
  if (write === undefined || write.rows === null) return [];
  const { table, bits, rows } = write;
  const written = fieldsOf(grid).filter((field) => maskOf(grid, field, ...writingRights) !== 0);
  const columns = written.flatMap((field) => storedIn(grid, field));
  const changing = written.reduce((mask, field) => mask | maskOf(grid, field, ...writingRights), 0);
  const holding = (mask: number): string => `${bits(table)} & ${mask} <> 0`;
  const policies = {
    select: holding(readingMask(grid)),
    ...policyFor('insert', maskOf(grid, 'do add', 'yes'), holding),
    ...policyFor('update', changing, holding),
    ...policyFor('delete', maskOf(grid, 'do remove', 'yes'), holding),
  };
  const grants: Readonly<Record<string, string>> = {
    select: 'select',
    insert: `insert (${[...rows.new, ...rows.changed, ...columns].join(', ')})`,
    update: `update (${[...rows.changed, ...columns].join(', ')})`,
    delete: 'delete',
  };
  const grant = Object.keys(policies)
    .map((command) => grants[command])
    .join(', ');
  return [{ table, grant, policies }];
}

function policyFor(
  command: 'insert' | 'update' | 'delete',
  mask: number,
  holding: (mask: number) => string,
): Partial<Record<typeof command, string>> {
  return mask === 0 ? {} : { [command]: holding(mask) };
}

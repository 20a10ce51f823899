import { fieldsOf, maskOf, readingMask, storedIn, writingRights } from '../grid.ts';
import type { Change, Grid } from '../grid.ts';
import { signedBy } from './signed.ts';
import type { RowRight } from './row-right.ts';

/**
 * What the cells of a grid let one write: whoever writes a field changes it where they read the row, `do add` and
 * `do remove` say who adds and removes rows. None where the grid says nothing of writing, or its rows are in another file.
 */
export function cellRights(grid: Grid): readonly RowRight[] {
  const write = grid.view?.write;
  if (write === undefined || write.rows === null) return [];
  const { table, bits, rows, only, signed } = write;
  const written = fieldsOf(grid).filter((field) => maskOf(grid, field, ...writingRights) !== 0);
  const columns = written.flatMap((field) => storedIn(grid, field));
  const masks: Readonly<Record<Change, number>> = {
    add: maskOf(grid, 'do add', 'yes'),
    change: written.reduce((mask, field) => mask | maskOf(grid, field, ...writingRights), 0),
    remove: maskOf(grid, 'do remove', 'yes'),
  };
  const holding = (mask: number, ...more: readonly (string | undefined)[]): string =>
    [`${bits(table)} & ${mask} <> 0`, ...more.filter((condition) => condition !== undefined)].join(' and ');
  const policy = (change: Change, ...more: readonly string[]): string | undefined =>
    masks[change] === 0 ? undefined : holding(masks[change], only?.[change]?.(table), ...more);
  const [added, changed, removed] = [
    policy('add', ...(signed === true ? [signedBy('author')] : [])),
    policy('change'),
    policy('remove'),
  ];
  const policies = {
    select: holding(readingMask(grid)),
    ...(added !== undefined && { insert: added }),
    ...(changed !== undefined && { update: changed }),
    ...(removed !== undefined && { delete: removed }),
  };
  const grants: Readonly<Record<string, string>> = {
    select: rows.seen === undefined ? 'select' : `select (${rows.seen.join(', ')})`,
    insert: `insert (${[...rows.new, ...rows.changed, ...columns].join(', ')})`,
    update: `update (${[...rows.changed, ...columns].join(', ')})`,
    delete: 'delete',
  };
  const grant = Object.keys(policies)
    .map((command) => grants[command])
    .join(', ');
  return [{ table, grant, policies }];
}

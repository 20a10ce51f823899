import { fieldsOf, maskOf, writingRights, type Grid } from '../grid.ts';
import { grids } from './index.ts';

/** The bits that may do something with a type, from its grid. */
export interface Grants {
  /** change at least one of its fields */
  readonly change: number;
  readonly add: number;
  readonly remove: number;
}

/** What the cells of a type's grid let each relation do. */
export function grantsOf(type: string): Grants {
  const grid = gridOf(type);
  return {
    change: fieldsOf(grid).reduce((bits, field) => bits | maskOf(grid, field, ...writingRights), 0),
    add: maskOf(grid, 'do add', 'yes'),
    remove: maskOf(grid, 'do remove', 'yes'),
  };
}

/** The bits that may change one field of a type. */
export function mayWrite(type: string, field: string): number {
  return maskOf(gridOf(type), field, ...writingRights);
}

function gridOf(type: string): Grid {
  const grid = grids.find((candidate) => candidate.type === type);
  if (grid === undefined) throw new Error(`No grid is called ${type}.`);
  return grid;
}

import { fieldsOf, maskOf, readingRights } from '../../grid.ts';
import type { Grid } from '../../grid.ts';
import { grids } from '../../policy/index.ts';
import { caseRelations } from '../../relations.ts';

/** What a test expects is worked out here, from the grids alone: no right is written down a second time. */

/** The grid of a GraphQL type. */
export function gridOf(type: string): Grid {
  const grid = grids.find((candidate) => candidate.type === type);
  if (grid === undefined) throw new Error(`No grid knows ${type}.`);
  return grid;
}

/** The grids that are in force. */
export const governed: readonly Grid[] = grids.filter(({ view }) => view !== null);

/** True when one of these bits reads this field, wholly or in part. */
export function reads(grid: Grid, field: string, bits: number): boolean {
  return (maskOf(grid, field, ...readingRights) & bits) !== 0;
}

/** True when these bits read nothing but what concerns the modules that the viewer takes in. */
export function readsOwnPartOnly(grid: Grid, field: string, bits: number): boolean {
  const more = readingRights.filter((right) => right !== 'readOwn');
  return reads(grid, field, bits) && (maskOf(grid, field, ...more) & bits) === 0;
}

/** True when these bits read nothing but what it was when their house handed the case over. */
export function readsKeptOnly(grid: Grid, field: string, bits: number): boolean {
  const more = readingRights.filter((right) => right !== 'readKept');
  return reads(grid, field, bits) && (maskOf(grid, field, ...more) & bits) === 0;
}

/** True when these bits see a row of this type at all. */
export function seesRow(grid: Grid, bits: number): boolean {
  return fieldsOf(grid).some((field) => reads(grid, field, bits));
}

/** The fields that a row names in `hidden` for these bits. */
export function hiddenFrom(grid: Grid, bits: number): readonly string[] {
  return fieldsOf(grid).filter((field) => !reads(grid, field, bits));
}

/** Every relation to a referral, by name. */
export const relationNamesOfCases = Object.keys(caseRelations) as (keyof typeof caseRelations)[];

import { caseTypes, classOf, grids, type FieldClass } from '../../access/index.ts';

const known: ReadonlySet<string> = new Set(caseTypes);
const caseGrids = new Map(grids.map((grid) => [String(grid.type), grid]));

/** Whether the objects of a type tell of a case, so that reading one leaves a line in the journal. */
export const isCaseType = (type: string): boolean => known.has(type);

/** What a field of a case tells; null of its id, and of what says nothing of the case itself. */
export function classOfField(type: string, field: string): FieldClass | null {
  const grid = isCaseType(type) ? caseGrids.get(type) : undefined;
  return grid === undefined || !(field in grid.rows) ? null : classOf(grid, field);
}

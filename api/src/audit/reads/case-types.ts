import { caseTypes, classOf, grids, type FieldClass } from '../../access/index.ts';

const known: ReadonlySet<string> = new Set(caseTypes);
const caseGrids = new Map(grids.map((grid) => [String(grid.type), grid]));

/** Whether the objects of a type tell of a case, so that reading one leaves a line in the journal. */
export const isCaseType = (type: string): boolean => known.has(type);

/**
 * What a field of a case tells of its person; null of what tells nothing of them: ids, and where the case stands. That is told on every
 * page and at each change, without who it is about, and is no reading of a person.
 */
export function classOfField(type: string, field: string): FieldClass | null {
  const grid = isCaseType(type) ? caseGrids.get(type) : undefined;
  if (grid === undefined || !(field in grid.rows)) return null;
  const found = classOf(grid, field);
  return found === 'STATUS' ? null : found;
}

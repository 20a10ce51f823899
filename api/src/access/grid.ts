import type { GovernedType } from '../names.types.ts';
import {
  accountRelations,
  caseRelations,
  directoryRelations,
  houseRelations,
  teamRelations,
} from './relations.ts';
import type { CaseRelation, DirectoryRelation } from './relations.ts';

/** What a relation may do with a field, or, for a verb (`do …`), whether it may. */
export type Right =
  | 'read'
  /** reads and changes */
  | 'write'
  /** changes while the referral is a draft, reads what was sent afterwards */
  | 'writeDraft'
  /** reads, and changes while the referral is open: a draft, or sent and not at its end */
  | 'writeOpen'
  /** reads the part that concerns the modules which this organisation takes in */
  | 'readOwn'
  /** reads where the person is under supervision with placement (CJPP), and nowhere else */
  | 'readSupervised'
  /** reads what it was when this organisation handed the case over, whatever it is now */
  | 'readKept'
  | 'hide'
  | 'yes'
  | 'no';

/** One cell per case relation: leaving one out does not compile. */
// prettier-ignore
export type CaseCells = readonly [Right, Right, Right, Right, Right, Right, Right, Right, Right, Right, Right];
/** One cell per directory relation. */
export type DirectoryCells = readonly [Right, Right, Right, Right, Right];
/** One cell per relation to a house. */
export type HouseCells = readonly [Right, Right, Right, Right, Right];
/** One cell per relation to the team of a house. */
export type TeamCells = readonly [Right, Right, Right];
/** The one cell of what is one's own. */
export type AccountCells = readonly [Right];

/** Rights that read a part of what there is: the view of a grid that has such a cell says which part. */
export const partialRights = ['readOwn', 'readSupervised', 'readKept'] as const;
export type PartialRight = (typeof partialRights)[number];

export type Condition =
  /** SQL: true where the whole is read; elsewhere it is hidden */
  | { readonly when: string }
  /** SQL of the part of a column that is read */
  | { readonly part: (column: string) => string };

/** What one may do to the rows of a type besides changing their fields. */
export type RowVerb = 'do add' | 'do remove';

/**
 * How the API writes the table behind a view. Columns are written by whoever has a cell that says so; rows are added
 * and removed by whoever has the verb.
 */
export interface WriteSource {
  readonly table: string;
  /** SQL of the bits that this viewer holds on the row of this name; a table beside it is asked through `rights.` */
  readonly bits: (row: string) => string;
  /** SQL of the bits that count on the row of this name, for rights to write that hold for a while */
  readonly during?: Readonly<Partial<Record<'writeDraft' | 'writeOpen', (row: string) => string>>>;
  /** columns that no cell is about, written by whoever may write the row at all; null: `row-rights/` says whose rows */
  readonly rows: {
    readonly new: readonly string[];
    readonly changed: readonly string[];
    /** the columns that the writer reads, where others are for nobody; absent: all of them */
    readonly seen?: readonly string[];
  } | null;
  /** what must hold of the row of this name besides the cell, as SQL, and in French for people */
  readonly only?: Readonly<Partial<Record<Change, (row: string) => string>>> & { readonly label: string };
  /** new rows are in the viewer's own name, in the columns `author_…` */
  readonly signed?: true;
}

/** What is done to the rows of a table. */
export type Change = 'add' | 'change' | 'remove';

/** Where a grid's view reads from: the row, and the bits that this viewer holds on it. */
export interface ViewSource {
  /** name in the schemas `hub` and `visible` */
  readonly name: string;
  /** the table whose rows have its keys, where that is not its name */
  readonly table?: string;
  /** the from clause; the table itself is aliased `row` */
  readonly from: string;
  /** SQL of the relation bits of this viewer to this row */
  readonly bits: string;
  /** columns that are neither granted nor hidden: keys and order, as SQL */
  readonly always: readonly string[];
  /** columns that the view works out and that always have a value: of all others the tables say it */
  readonly present?: readonly string[];
  /** what the partial rights of this grid's cells read */
  readonly conditions?: Readonly<Partial<Record<PartialRight, Condition>>>;
  /** SQL of the type and the key of an object that the row names, of any type: without it there is no row */
  readonly subject?: { readonly type: string; readonly key: string };
  /** absent: the API does not write it, or `row-rights/` says how */
  readonly write?: WriteSource;
}

export interface Grid {
  /** the GraphQL type */
  readonly type: GovernedType;
  /** French name, for people */
  readonly label: string;
  readonly relations: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, readonly Right[]>>;
  /** French headings that gather fields of one meaning; rows of one group must have equal cells */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** columns of a field where they are not its name in snake case */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** null: announced by the policy, its feature is not there yet */
  readonly view: ViewSource | null;
}

interface GridText<Field extends string> {
  readonly label: string;
  readonly groups: Readonly<Record<string, readonly Field[]>>;
  readonly columns?: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly view: ViewSource | null;
}

/**
 * The grid of a type whose rights hang on one's relation to a referral.
 * `Field` is derived from the GraphQL type, so that a field without a row does not compile.
 */
export function caseGrid<Field extends string>(
  type: GovernedType,
  text: GridText<Field>,
  rows: Readonly<Record<Field, CaseCells>> & Readonly<Record<`do ${string}`, CaseCells>>,
): Grid {
  return { type, relations: caseRelations, rows, ...text, columns: columnsOf(text) };
}

/** The grid of a type of the directory. */
export function directoryGrid<Field extends string>(
  type: GovernedType,
  text: GridText<Field>,
  rows: Rows<Field, DirectoryCells>,
): Grid {
  return { type, relations: directoryRelations, rows: rowsOf(rows), ...text, columns: columnsOf(text) };
}

/** The grid of a type that hangs on a house: its contacts, its plan, its team. */
export function houseGrid<Field extends string>(
  type: GovernedType,
  text: GridText<Field>,
  rows: Rows<Field, HouseCells>,
): Grid {
  return { type, relations: houseRelations, rows: rowsOf(rows), ...text, columns: columnsOf(text) };
}

/** The grid of a type by which people come to work in a house. */
export function teamGrid<Field extends string>(
  type: GovernedType,
  text: GridText<Field>,
  rows: Rows<Field, TeamCells>,
): Grid {
  return { type, relations: teamRelations, rows: rowsOf(rows), ...text, columns: columnsOf(text) };
}

/** The grid of a type of which each person has their own, in each of their functions. */
export function accountGrid<Field extends string>(
  type: GovernedType,
  text: GridText<Field>,
  rows: Rows<Field, AccountCells>,
): Grid {
  return { type, relations: accountRelations, rows: rowsOf(rows), ...text, columns: columnsOf(text) };
}

type Rows<Field extends string, Cells> = Readonly<Record<Field, Cells>> &
  Readonly<Partial<Record<RowVerb, Cells>>>;

function rowsOf<Cells>(rows: Readonly<Record<string, Cells | undefined>>): Readonly<Record<string, Cells>> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, cells]) => (cells === undefined ? [] : [[row, cells]])),
  );
}

/** The fields of a grid, without its verbs. */
export function fieldsOf(grid: Grid): string[] {
  return Object.keys(grid.rows).filter((row) => !row.startsWith('do '));
}

/** The bits of the relations whose cell in this row is one of the rights named. */
export function maskOf(grid: Grid, row: string, ...rights: readonly Right[]): number {
  const cells = grid.rows[row] ?? [];
  return Object.values(grid.relations).reduce((mask, bit, column) => {
    const right = cells[column];
    return right !== undefined && rights.includes(right) ? mask | bit : mask;
  }, 0);
}

/** Every right that lets one read the whole of a field. */
export const wholeRights = ['read', 'write', 'writeDraft', 'writeOpen'] as const;

/** Every right that lets one read, wholly or in part. */
export const readingRights = [...wholeRights, ...partialRights] as const;

/** Every right that lets one write. */
export const writingRights = ['write', 'writeDraft', 'writeOpen'] as const;

/** The bits that read something of a type: whoever holds none of them has no row. */
export function readingMask(grid: Grid): number {
  return fieldsOf(grid).reduce((mask, field) => mask | maskOf(grid, field, ...readingRights), 0);
}

/** True when at least one relation may be refused this field, so that it may be null and named in `hidden`. */
export function mayBeHidden(grid: Grid, field: string): boolean {
  return (grid.rows[field] ?? []).some((right) => right === 'hide' || holdsSometimes(grid, right));
}

/** True when whoever has the row reads this field, wholly or in part: no mask stands before its columns. */
export function isReadByAll(grid: Grid, field: string): boolean {
  const parts = partialRights.filter((right) => !holdsSometimes(grid, right));
  return maskOf(grid, field, ...wholeRights, ...parts) === readingMask(grid);
}

/** True for a right that reads a field of some rows and is refused it of others. */
function holdsSometimes(grid: Grid, right: Right): boolean {
  const partial = partialRights.find((candidate) => candidate === right);
  const condition = partial === undefined ? undefined : grid.view?.conditions?.[partial];
  return condition !== undefined && 'when' in condition;
}

/** The columns in which a field is stored. */
export function storedIn(grid: Grid, field: string): readonly string[] {
  return grid.columns[field] ?? [snakeCase(field)];
}

/** camelCase to snake_case: `birthName` is stored in `birth_name`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function columnsOf(text: { readonly columns?: Readonly<Record<string, readonly string[] | undefined>> }) {
  return Object.fromEntries(
    Object.entries(text.columns ?? {}).map(([field, columns]) => [field, columns ?? []]),
  );
}

export type { CaseRelation, DirectoryRelation };

import { fieldsOf, grids, storedIn } from '../../access/index.ts';

/** The columns that are read of a masked view for what an operation selects of it. */
export interface SelectedColumns<Row> {
  /**
   * The columns that these fields need. The view works out a mask for each column that is asked for, and a date or a list
   * for each that is sent.
   * @param fields null: not known; the columns of one and the same array are worked out once
   * @returns null: all of them, also where a field is none that is known here
   */
  columnsFor(fields: readonly string[] | null): readonly (keyof Row & string)[] | null;
  /** A row of which these columns were asked for (null: all). */
  readInPart(row: Row, columns: readonly string[] | null): Row;
}

/**
 * By the grid of a type, which says where a field is stored.
 * @param always what every reader needs, whatever is selected
 * @param workedOutFrom of fields that are not columns, those which they are worked out from
 */
export function selectedColumns<Row extends object>(
  type: string,
  always: readonly (keyof Row & string)[],
  workedOutFrom: Readonly<Partial<Record<string, readonly (keyof Row & string)[]>>>,
): SelectedColumns<Row> {
  type Column = keyof Row & string;
  const grid = grids.find((candidate) => candidate.type === type);
  if (grid === undefined) throw new Error(`There is no grid of ${type}`);
  const stored = fieldsOf(grid).flatMap((field) => storedIn(grid, field));
  const unasked = unaskedOf(type, [
    ...stored,
    ...Object.values(workedOutFrom).flatMap((columns) => columns ?? []),
  ]);
  const known = new WeakMap<readonly string[], readonly Column[] | null>();
  const work = (fields: readonly string[]): readonly Column[] | null => {
    const columns = new Set<Column>(always);
    for (const field of fields) {
      const needed = workedOutFrom[field] ?? (field in grid.rows ? storedIn(grid, field) : []);
      if (needed.length === 0 && !(field in workedOutFrom)) return null;
      for (const column of needed) columns.add(column as Column);
    }
    return [...columns].sort();
  };
  return {
    columnsFor: (fields) => {
      if (fields === null) return null;
      let columns = known.get(fields);
      if (columns === undefined) known.set(fields, (columns = work(fields)));
      return columns;
    },
    readInPart: (row, columns) => {
      if (columns !== null) Object.setPrototypeOf(row, unasked);
      return row;
    },
  };
}

/** Stands behind a row that was read in part: a column that was not asked for is a fault of the tables, never null. */
function unaskedOf(type: string, columns: readonly string[]): object {
  return Object.defineProperties<object>(
    {},
    Object.fromEntries(
      columns.map((column) => [
        column,
        {
          configurable: true,
          get() {
            throw new Error(`The column ${column} of ${type} was read and not asked for`);
          },
        },
      ]),
    ),
  );
}

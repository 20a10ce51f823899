import { fieldsOf, grids, storedIn } from '../../access/index.ts';

/** The columns that are read of a masked view for what an operation selects of it. */
export interface SelectedColumns<Row> {
  /**
   * The columns that these fields need. The view computes a mask for each column that is selected, and a date or a list for
   * each that is sent.
   * @param fields null: not known; for one and the same array it is worked out once
   * @returns null: all of them, also where a field is none that is known here
   */
  columnsFor(fields: readonly string[] | null): readonly (keyof Row & string)[] | null;
  /** The row, on which reading a column that is not among the selected ones is an error; null: all are selected. */
  guardUnselected(row: Row, columns: readonly string[] | null): Row;
}

/**
 * By the grid of a type, which says where a field is stored.
 * @param alwaysSelected what every reader needs, whatever is selected
 * @param computedFrom of fields that are not columns, the columns which they are computed from
 */
export function selectedColumns<Row extends object>(
  type: string,
  alwaysSelected: readonly (keyof Row & string)[],
  computedFrom: Readonly<Partial<Record<string, readonly (keyof Row & string)[]>>>,
): SelectedColumns<Row> {
  type Column = keyof Row & string;
  const grid = grids.find((candidate) => candidate.type === type);
  if (grid === undefined) throw new Error(`There is no grid of ${type}`);
  const stored = fieldsOf(grid).flatMap((field) => storedIn(grid, field));
  const unselected = unselectedColumns(type, [
    ...stored,
    ...Object.values(computedFrom).flatMap((columns) => columns ?? []),
  ]);
  const columnsOfFields = new WeakMap<readonly string[], readonly Column[] | null>();
  const columnsNeededBy = (fields: readonly string[]): readonly Column[] | null => {
    const columns = new Set<Column>(alwaysSelected);
    for (const field of fields) {
      const needed = computedFrom[field] ?? (field in grid.rows ? storedIn(grid, field) : []);
      if (needed.length === 0 && !(field in computedFrom)) return null;
      for (const column of needed) columns.add(column as Column);
    }
    return [...columns].sort();
  };
  return {
    columnsFor: (fields) => {
      if (fields === null) return null;
      let columns = columnsOfFields.get(fields);
      if (columns === undefined) columnsOfFields.set(fields, (columns = columnsNeededBy(fields)));
      return columns;
    },
    guardUnselected: (row, columns) => {
      if (columns !== null) Object.setPrototypeOf(row, unselected);
      return row;
    },
  };
}

/** The prototype of a row of which some columns were selected: reading another one is a mistake in these tables, never null. */
function unselectedColumns(type: string, columns: readonly string[]): object {
  return Object.defineProperties<object>(
    {},
    Object.fromEntries(
      columns.map((column) => [
        column,
        {
          configurable: true,
          get() {
            throw new Error(`The column ${column} of ${type} was read and not selected`);
          },
        },
      ]),
    ),
  );
}

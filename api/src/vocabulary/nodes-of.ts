import { nodeIds } from '../ids.ts';
import type { NodeType } from '../names.types.ts';

/** How each field of a GraphQL object is worked out from its row. */
export type FieldsOf<Row, Fields extends object> = {
  readonly [Field in keyof Fields]: (row: Row) => Fields[Field];
};

/** The GraphQL object of a row, and the row itself for what is resolved beside it. */
export type NodeOf<Name extends string, Row, Fields extends object> = Fields & {
  readonly typeName: Name;
  readonly id: string;
  readonly row: Row;
};

/** Makes the GraphQL object of a row, or those of the rows of a page. */
export interface NodeMaker<Row, Node> {
  (row: Row): Node;
  /** The objects of rows that belong together: their ids are sealed at once, when the first of them is read. */
  readonly all: (rows: readonly Row[]) => readonly Node[];
}

/**
 * Makes GraphQL objects of rows. A field is worked out when it is read, so that an operation pays for those which it
 * selected.
 */
export function nodesOf<Name extends NodeType, Row extends { readonly id: string }, Fields extends object>(
  typeName: Name,
  fields: FieldsOf<Row, Fields>,
): NodeMaker<Row, NodeOf<Name, Row, Fields>> {
  class Made {
    readonly typeName = typeName;
    readonly row: Row;
    readonly #ids: () => readonly string[];
    readonly #place: number;

    constructor(row: Row, ids: () => readonly string[], place: number) {
      this.row = row;
      this.#ids = ids;
      this.#place = place;
    }

    get id(): string {
      return this.#ids()[this.#place] ?? '';
    }
  }
  for (const [field, read] of Object.entries<(row: Row) => unknown>(fields)) {
    Object.defineProperty(Made.prototype, field, {
      enumerable: true,
      get(this: Made) {
        try {
          return read(this.row);
        } catch (error) {
          // The compiled execution takes an error as a value for the field's; thrown at it, the operation would never end.
          return error;
        }
      },
    });
  }
  const all = (rows: readonly Row[]): readonly NodeOf<Name, Row, Fields>[] => {
    let sealed: readonly string[] | undefined;
    const ids = (): readonly string[] =>
      (sealed ??= nodeIds(
        typeName,
        rows.map(({ id }) => id),
      ));
    return rows.map((row, place) => new Made(row, ids, place) as unknown as NodeOf<Name, Row, Fields>);
  };
  return Object.assign((row: Row) => all([row])[0] as NodeOf<Name, Row, Fields>, { all });
}

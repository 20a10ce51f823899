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

/**
 * Makes GraphQL objects of rows. A field is worked out when it is read, so that an operation pays for those which it
 * selected; the id, which nearly all select and which is read more than once, at once.
 */
export function nodesOf<Name extends string, Row, Fields extends object>(
  typeName: Name,
  idOf: (row: Row) => string,
  fields: FieldsOf<Row, Fields>,
): (row: Row) => NodeOf<Name, Row, Fields> {
  class Made {
    readonly typeName = typeName;
    readonly id: string;
    readonly row: Row;

    constructor(row: Row) {
      this.row = row;
      this.id = idOf(row);
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
  return (row) => new Made(row) as unknown as NodeOf<Name, Row, Fields>;
}

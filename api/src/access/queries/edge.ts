import { sealCursor, type List } from './cursor.ts';

/** One row of a page. Its cursor is sealed when it is read, which few operations do for every row. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A page of a list, in Relay's terms. */
export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** @param keysOf what the cursor holds: the row's place in its order */
export function edgeOf<Row>(node: Row, list: List, keysOf: () => readonly string[]): Edge<Row> {
  let sealed: string | null = null;
  return {
    node,
    get cursor() {
      // Once: the edge and the page's own cursors are one.
      return (sealed ??= sealCursor(list, keysOf()));
    },
  };
}

/** The page of these edges. */
export function pageOf<Row>(
  edges: readonly Edge<Row>[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): Page<Row> {
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** The same page with what is made of each row in the row's place. */
export function eachNode<Row, Node>(
  { edges, pageInfo }: Page<Row>,
  make: ((row: Row) => Node) & { readonly all?: (rows: readonly Row[]) => readonly Node[] },
): Page<Node> {
  const nodes = make.all?.(edges.map(({ node }) => node));
  return {
    edges: edges.map((edge, place) => ({
      node: nodes === undefined ? make(edge.node) : (nodes[place] as Node),
      get cursor() {
        return edge.cursor;
      },
    })),
    pageInfo,
  };
}

import { sql } from 'kysely';
import { countsOf, eachNode, readStretch, stretchesOf } from '../access/queries/index.ts';
import type { OrderKey, PageRequest, Stretch } from '../access/queries/index.ts';
import type { HubContext } from '../context.ts';
import type { KeyOf } from '../names.types.ts';
import type { Listed } from '../vocabulary/index.ts';

/** By when they came: a name is not for everybody who may see that somebody works there. */
export const byArrival: readonly OrderKey[] = [
  { name: 'id', expression: sql.ref('line.id'), direction: 'asc', type: 'uuid' },
];

/** A list that hangs on houses: who works there, who is invited. */
export interface HouseList<Row, Node> {
  /** Names its cursors, beside the house. */
  readonly name: string;
  readonly view: 'visible.membership' | 'visible.team_member' | 'visible.invitation';
  /** Its order; the rows are named `line`. */
  readonly keys: readonly OrderKey[];
  readonly nodeOf: (row: Row) => Node;
}

/** A page of such a list of one house. The first pages of many houses are read in one statement, and so are their counts. */
export async function listOfHouse<Row extends object, Node>(
  ctx: HubContext,
  { name, view, keys: order, nodeOf }: HouseList<Row, Node>,
  house: KeyOf<'Organisation'>,
  request: PageRequest,
): Promise<Listed<Node>> {
  const hanging = { view, hangsOn: 'organisation_id' } as const;
  const read = (houses: readonly string[], stretch: Stretch) =>
    ctx.read((db) =>
      stretchesOf<Row>(
        db,
        hanging,
        houses.map((one) => [one]),
        stretch,
      ),
    );
  const page = await readStretch<Row>(ctx.list(`${name} ${house}`), order, request, async (stretch) => {
    // A cursor is of one house.
    if (stretch.beyond !== null) return (await read([house], stretch))[0] ?? [];
    const { limit, keys } = stretch;
    const of = `${name}: ${limit} ${keys[0]?.direction ?? ''}`;
    return ctx
      .loader<string, readonly Row[]>(of, (houses) => read(houses, stretch), { cache: false })
      .load(house);
  });
  return {
    ...eachNode(page, nodeOf),
    totalCount: () =>
      ctx
        .loader<string, number>(
          `${name}: counted`,
          (houses) =>
            ctx.read((db) =>
              countsOf(
                db,
                hanging,
                houses.map((one) => [one]),
              ),
            ),
          { cache: false },
        )
        .load(house),
  };
}

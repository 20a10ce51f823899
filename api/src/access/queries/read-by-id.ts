import type { Kysely } from 'kysely';
import type { HubContext } from '../../context.ts';
import type { KeyOf, NodeType } from '../../names.types.ts';
import type { VisibleDatabase } from '../visible.types.ts';

type Read<Type extends NodeType, Row> = (
  db: Kysely<VisibleDatabase>,
  ids: readonly KeyOf<Type>[],
) => Promise<readonly Row[]>;

/**
 * A reader of one object by its id, null where there is none or none for this viewer. What is asked for at once is
 * read in one statement, and nothing is kept: what a later step of the operation reads is as it is then.
 * @param whose 'house': the row is the same for all of one house in one function
 */
export function readById<Type extends NodeType, Row extends { readonly id: KeyOf<Type> }, Value>(
  type: Type,
  read: Read<Type, Row>,
  valueOf: (row: Row, ctx: HubContext) => Value,
  whose: 'house' | 'person' = 'person',
): (ctx: HubContext, id: KeyOf<Type>) => Promise<Value | null> {
  return (ctxOfRequest, id) => {
    const ctx = whose === 'house' ? ctxOfRequest.ofHouse : ctxOfRequest;
    return ctx
      .loader<KeyOf<Type>, Value | null>(
        `${type} by id`,
        async (ids) => {
          const rows = await ctx.read((db) => read(db, ids));
          const found = new Map<string, Row>(rows.map((row) => [row.id, row]));
          return ids.map((wanted) => {
            const row = found.get(wanted);
            return row === undefined ? null : valueOf(row, ctx);
          });
        },
        { cache: false },
      )
      .load(id);
  };
}

import type { Kysely } from 'kysely';
import type { HubContext } from '../context.ts';
import type { VisibleDatabase } from './visible.types.ts';

type Read<Row> = (db: Kysely<VisibleDatabase>, ids: readonly string[]) => Promise<readonly Row[]>;

/**
 * A reader of one object by its id, null where there is none or none for this viewer. What is asked for at once is
 * read in one statement, and nothing is kept: what a later step of the operation reads is as it is then.
 * @param name of the kind, once in the hub
 * @param whose 'house': the row is the same for all of one house in one function
 */
export function readById<Row extends { readonly id: string }, Value>(
  name: string,
  read: Read<Row>,
  valueOf: (row: Row, ctx: HubContext) => Value,
  whose: 'house' | 'person' = 'person',
): (ctx: HubContext, id: Row['id']) => Promise<Value | null> {
  return (ctxOfRequest, id) => {
    const ctx = whose === 'house' ? ctxOfRequest.ofHouse : ctxOfRequest;
    return ctx
      .loader<string, Value | null>(
        `${name} by id`,
        async (ids) => {
          const rows = await ctx.read((db) => read(db, ids));
          const found = new Map(rows.map((row) => [row.id, row]));
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

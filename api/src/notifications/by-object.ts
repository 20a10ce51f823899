import type { Kysely } from 'kysely';
import {
  countRows,
  eachNode,
  mostCounted,
  readPage,
  stretchesOf,
  totalCounts,
} from '../access/queries/index.ts';
import type { PageRequest } from '../access/queries/index.ts';
import type { VisibleDatabase } from '../access/visible.types.ts';
import type { HubContext } from '../context.ts';
import type { Listed } from '../vocabulary/index.ts';
import type { NotificationState } from './notification.enums.ts';
import { newestFirst, notificationNode } from './notifications.ts';
import type { NotificationNode, NotificationRow } from './notifications.ts';

/** Most others of an object that stand beside the one that stands for it. */
const mostOthers = 20;

/**
 * One notification for each object of this state, newest first: the one that asks, the newest that is unread, or the
 * newest. An object is in one state alone.
 */
export async function listByObject(
  ctx: HubContext,
  state: NotificationState,
  page: PageRequest,
): Promise<Listed<NotificationNode>> {
  ctx.acting();
  const found = await ctx.read((db) =>
    readPage(ctx.list(`notifications/by object/${state}`), ofState(db, state), newestFirst('row'), page),
  );
  return { ...eachNode(found, notificationNode), ...totalCounts((most) => countByObject(ctx, state, most)) };
}

/** How many objects are in this state, as far as lists are counted; of nobody in particular, none. */
export async function countByObject(
  ctx: HubContext,
  state: NotificationState,
  most = mostCounted,
): Promise<number> {
  return ctx.read((db) => countRows(db, ofState(db, state).clearSelect().select('row.id').limit(most)));
}

/** Of those that ask something of somebody about one object there is one at most, and the database settles it. */
function ofState(db: Kysely<VisibleDatabase>, state: NotificationState) {
  const all = db.selectFrom('visible.notification as row').selectAll('row');
  switch (state) {
    case 'ASKING':
      return all.where('row.asks', 'is not', null).where('row.settled_at', 'is', null);
    case 'NEW':
      return all
        .where('row.read_at', 'is', null)
        .where('row.is_newest_unread', '=', true)
        .where('row.is_asked', '=', false);
    case 'DONE':
      return all
        .where('row.is_newest', '=', true)
        .where('row.has_unread', '=', false)
        .where('row.is_asked', '=', false);
  }
}

/** What else the viewer was told of the same object, newest first: of all that are asked for at once in one statement. */
export function readOthers(ctx: HubContext, one: NotificationNode): Promise<readonly NotificationNode[]> {
  const others = ctx.loader<string, readonly NotificationNode[]>(
    'other notifications',
    async (objects) => {
      const found = await ctx.read((db) =>
        stretchesOf<NotificationRow>(
          db,
          { view: 'visible.notification', hangsOn: 'object_id' },
          objects.map((object) => [object]),
          { keys: newestFirst('line'), beyond: null, limit: mostOthers + 1 },
        ),
      );
      return found.map((rows) => rows.map(notificationNode));
    },
    { cache: false },
  );
  return one.about === null
    ? Promise.resolve([])
    : others
        .load(one.about.uuid)
        .then((all) => all.filter(({ uuid }) => uuid !== one.uuid).slice(0, mostOthers));
}

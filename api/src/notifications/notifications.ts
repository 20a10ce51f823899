import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { among } from '../access/among.ts';
import { readById } from '../access/read-by-id.ts';
import { countedOnce, countRows, mostCounted } from '../access/counted.ts';
import { eachNode, readPage } from '../access/page.ts';
import type { PageRequest } from '../access/page.ts';
import type { VisibleDatabase } from '../access/visible.types.ts';
import type { HubContext } from '../context.ts';
import { namedObject, nodeId } from '../ids.ts';
import type { NamedObject } from '../ids.ts';
import type { KeyOf } from '../names.types.ts';
import type { Listed } from '../vocabulary/index.ts';
import { instant, instantOrNull } from '../vocabulary/index.ts';
import type { Notification } from './notification.type.ts';

type Row = Selectable<VisibleDatabase['visible.notification']>;

/** A notification; its object is read where it is selected. */
export type NotificationNode = Omit<Notification, 'referral' | 'subject'> & {
  readonly typeName: 'Notification';
  readonly uuid: KeyOf<'Notification'>;
  /** the object it is about; null: of a type that this release does not know */
  readonly about: NamedObject | null;
};

function notificationNode(row: Row): NotificationNode {
  return {
    typeName: 'Notification',
    uuid: row.id,
    id: nodeId('Notification', row.id),
    hidden: row.hidden,
    event: row.event,
    action: row.action,
    at: instant(row.at),
    readAt: instantOrNull(row.read_at),
    about: namedObject(row.object_type, row.object_id),
  };
}

/** Notifications to the viewer's present function, newest first. */
export async function listNotifications(
  ctx: HubContext,
  unreadOnly: boolean,
  page: PageRequest,
): Promise<Listed<NotificationNode>> {
  ctx.acting();
  const found = await ctx.read((db) => {
    const all = db.selectFrom('visible.notification as row').selectAll('row');
    return readPage(
      ctx.list(`notifications/${unreadOnly ? 'unread' : 'all'}`),
      unreadOnly ? all.where('row.read_at', 'is', null) : all,
      [
        { name: 'at', expression: sql.ref('row.at'), direction: 'desc', type: 'timestamptz' },
        { name: 'id', expression: sql.ref('row.id'), direction: 'desc', type: 'uuid' },
      ],
      page,
    );
  });
  return {
    ...eachNode(found, notificationNode),
    ...countedOnce((most) => countNotifications(ctx, unreadOnly, most)),
  };
}

/** How many there are, as far as lists are counted; of nobody in particular, none. */
export async function countNotifications(
  ctx: HubContext,
  unreadOnly: boolean,
  most = mostCounted,
): Promise<number> {
  return ctx.read((db) => {
    const all = db.selectFrom('visible.notification').select('id').limit(most);
    return countRows(db, unreadOnly ? all.where('read_at', 'is', null) : all);
  });
}

/** One notification; null when there is none, or none for this viewer. */
export const readNotification = readById(
  'Notification',
  (db, ids) => db.selectFrom('visible.notification').selectAll().where(among('id', ids)).execute(),
  notificationNode,
);

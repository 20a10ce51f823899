import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import {
  anyOf,
  readById,
  totalCounts,
  countRows,
  mostCounted,
  eachNode,
  readPage,
} from '../access/queries/index.ts';
import type { OrderKey, PageRequest } from '../access/queries/index.ts';
import type { VisibleDatabase } from '../access/visible.types.ts';
import type { HubContext } from '../context.ts';
import { namedObject, nodeId } from '../ids.ts';
import type { NamedObject } from '../ids.ts';
import type { KeyOf } from '../names.types.ts';
import type { Listed } from '../vocabulary/index.ts';
import { instant, instantOrNull } from '../vocabulary/index.ts';
import type { Notification } from './notification.type.ts';

export type NotificationRow = Selectable<VisibleDatabase['visible.notification']>;

/** A notification; its object is read where it is selected. */
export type NotificationNode = Omit<Notification, 'referral' | 'subject' | 'cause' | 'others'> & {
  readonly typeName: 'Notification';
  readonly uuid: KeyOf<'Notification'>;
  /** the object it is about; null: of a type that this release does not know */
  readonly about: NamedObject | null;
  /** the line or the message that says what happened; null: there is none */
  readonly told: NamedObject | null;
};

/** A row as it is answered. */
export function notificationNode(row: NotificationRow): NotificationNode {
  return {
    typeName: 'Notification',
    uuid: row.id,
    id: nodeId('Notification', row.id),
    hidden: row.hidden,
    event: row.event,
    action: row.action,
    at: instant(row.at),
    readAt: instantOrNull(row.read_at),
    asks: row.asks,
    settledAt: instantOrNull(row.settled_at),
    reference: row.known_reference,
    about: namedObject(row.object_type, row.object_id),
    told: row.cause_type === null || row.cause_id === null ? null : namedObject(row.cause_type, row.cause_id),
  };
}

/** The order of every list of them. */
export const newestFirst = (row: string): readonly OrderKey[] => [
  { name: 'at', expression: sql.ref(`${row}.at`), direction: 'desc', type: 'timestamptz' },
  { name: 'id', expression: sql.ref(`${row}.id`), direction: 'desc', type: 'uuid' },
];

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
      newestFirst('row'),
      page,
    );
  });
  return {
    ...eachNode(found, notificationNode),
    ...totalCounts((most) => countNotifications(ctx, unreadOnly, most)),
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
  (db, ids) => db.selectFrom('visible.notification').selectAll().where(anyOf('id', ids)).execute(),
  notificationNode,
);

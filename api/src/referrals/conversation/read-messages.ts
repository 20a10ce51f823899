import { sql } from 'kysely';
import { readById, anyOf } from '../../access/queries/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { listHistory, type Beginning } from '../timeline/history.ts';
import { messageNode } from './message-node.ts';
import type { MessageNode } from './message-node.ts';
import type { KeyOf } from '../../names.types.ts';

/** The conversation of a referral, newest message first. */
export async function listMessages(
  ctx: HubContext,
  referral: Beginning,
  page: PageRequest,
): Promise<Listed<MessageNode>> {
  const conversation = { name: 'messages', view: 'visible.message', nodeOf: messageNode } as const;
  return listHistory(ctx, conversation, referral, page);
}

/** A message; null when there is none, or none for this viewer. */
export const readMessage = readById(
  'Message',
  (db, ids) => db.selectFrom('visible.message').selectAll().where(anyOf('id', ids)).execute(),
  messageNode,
);

/** How many messages of a referral this viewer has not read, for a whole list of referrals at once. */
export function unreadLoader(ctx: HubContext) {
  return ctx.loader<KeyOf<'Referral'>, number>('unread messages', async (referrals) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.message')
        .where(anyOf('referral_id', referrals))
        .where('read_at', 'is', null)
        .groupBy('referral_id')
        .select(['referral_id', sql<number>`count(*)::int`.as('count')])
        .execute(),
    );
    const counts = new Map<string, number>(rows.map(({ referral_id, count }) => [referral_id, count]));
    return referrals.map((uuid) => counts.get(uuid) ?? 0);
  });
}

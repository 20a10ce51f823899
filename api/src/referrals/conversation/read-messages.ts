import { sql } from 'kysely';
import { readById } from '../../access/read-by-id.ts';
import { among } from '../../access/among.ts';
import { eachNode, readPage } from '../../access/page.ts';
import type { PageRequest } from '../../access/page.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { chainOf } from '../timeline/timeline.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { messageNode } from './message-node.ts';
import type { MessageNode } from './message-node.ts';

/**
 * The conversation of a referral, newest message first: its own, and of those it goes on from after a
 * redirection, as far as the viewer may read them.
 */
export async function listMessages(
  ctx: HubContext,
  row: Pick<ReferralRow, 'id' | 'redirected_from_id'>,
  page: PageRequest,
): Promise<Listed<MessageNode>> {
  const referrals = await chainOf(ctx, row);
  const found = await ctx.read((db) =>
    readPage(
      ctx.list(`messages/${row.id}`),
      db.selectFrom('visible.message as line').selectAll('line').where(among('referral_id', referrals)),
      [
        { name: 'at', expression: sql.ref('line.at'), direction: 'desc', type: 'timestamptz' },
        { name: 'id', expression: sql.ref('line.id'), direction: 'desc', type: 'uuid' },
      ],
      page,
    ),
  );
  return {
    ...eachNode(found, messageNode),
    totalCount: () =>
      ctx.read(async (db) => {
        const counted = db
          .selectFrom('visible.message')
          .where(among('referral_id', referrals))
          .select(sql<number>`count(*)::int`.as('count'));
        return (await counted.executeTakeFirstOrThrow()).count;
      }),
  };
}

/** A message; null when there is none, or none for this viewer. */
export const readMessage = readById(
  'message',
  (db, ids) => db.selectFrom('visible.message').selectAll().where(among('id', ids)).execute(),
  messageNode,
);

/** How many messages of a referral this viewer has not read, for a whole list of referrals at once. */
export function unreadLoader(ctx: HubContext) {
  return ctx.loader<string, number>('unread messages', async (referrals) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.message')
        .where(among('referral_id', referrals))
        .where('read_at', 'is', null)
        .groupBy('referral_id')
        .select(['referral_id', sql<number>`count(*)::int`.as('count')])
        .execute(),
    );
    const counts = new Map(rows.map(({ referral_id, count }) => [referral_id, count]));
    return referrals.map((uuid) => counts.get(uuid) ?? 0);
  });
}

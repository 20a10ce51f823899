import { sql } from 'kysely';
import { among } from '../../access/among.ts';
import { eachNode, readPage } from '../../access/page.ts';
import type { PageRequest } from '../../access/page.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { statusUpdateNode } from '../reading/referral-node.ts';
import type { ReferralRow, StatusUpdateNode } from '../reading/referral-node.ts';

/** The longest chain of redirections that a timeline follows; more is a sign of something else. */
const longestChain = 10;

/**
 * The timeline of a referral, newest line first: its own, and of those it goes on from after a redirection, as
 * far as the viewer may read them.
 */
export async function listTimeline(
  ctx: HubContext,
  row: Pick<ReferralRow, 'id' | 'redirected_from_id'>,
  page: PageRequest,
): Promise<Listed<StatusUpdateNode>> {
  const referrals = await chainOf(ctx, row);
  const found = await ctx.read((db) =>
    readPage(
      ctx.list(`timeline/${row.id}`),
      db.selectFrom('visible.status_update as line').selectAll('line').where(among('referral_id', referrals)),
      [
        { name: 'at', expression: sql.ref('line.at'), direction: 'desc', type: 'timestamptz' },
        { name: 'id', expression: sql.ref('line.id'), direction: 'desc', type: 'uuid' },
      ],
      page,
    ),
  );
  return {
    ...eachNode(found, statusUpdateNode),
    totalCount: () =>
      ctx.read(async (db) => {
        const counted = db
          .selectFrom('visible.status_update')
          .where(among('referral_id', referrals))
          .select(sql<number>`count(*)::int`.as('count'));
        return (await counted.executeTakeFirstOrThrow()).count;
      }),
  };
}

/** The referral and those it goes on from after redirections, as far as the viewer may see them. */
export async function chainOf(
  ctx: HubContext,
  row: Pick<ReferralRow, 'id' | 'redirected_from_id'>,
): Promise<string[]> {
  const chain = [row.id];
  let before = row.redirected_from_id;
  while (before !== null && chain.length < longestChain) {
    const uuid = before;
    chain.push(uuid);
    const earlier = await ctx.read((db) =>
      db
        .selectFrom('visible.referral')
        .select('redirected_from_id')
        .where('id', '=', uuid)
        .executeTakeFirst(),
    );
    before = earlier?.redirected_from_id ?? null;
  }
  return chain;
}

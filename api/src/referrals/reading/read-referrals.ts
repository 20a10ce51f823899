import { sql } from 'kysely';
import { among } from '../../access/among.ts';
import { readById } from '../../access/read-by-id.ts';
import { eachNode, readPage } from '../../access/page.ts';
import type { PageRequest } from '../../access/page.ts';
import type { HubContext } from '../../context.ts';
import type { Sight } from '../../live/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { filtered } from './filter.ts';
import { columnsFor, readInPart } from './referral-columns.ts';
import { orderKeys } from './order.ts';
import { participantLoader, referralNode, statusUpdateNode } from './referral-node.ts';
import type { ParticipantNode, ReferralNode, ReferralRow } from './referral-node.ts';
import type { ReferralFilter, ReferralOrder } from '../referral.inputs.ts';

/** A referral as this viewer sees it; null when there is none, or none for this viewer. */
export async function readReferral(ctx: HubContext, uuid: string | null): Promise<ReferralNode | null> {
  ctx.signedIn();
  return uuid === null ? null : await referralById(ctx, uuid);
}

const referralById = readById(
  'referral',
  (db, ids) => db.selectFrom('visible.referral').selectAll().where(among('id', ids)).execute(),
  referralNode,
  'house',
);

/** What this viewer sees of a referral now, of which they may be told. Whoever is told reads the same row. */
export async function sightOf(ctx: HubContext, uuid: string): Promise<Sight> {
  const { row } = (await referralById(ctx, uuid)) ?? {};
  return { bits: row?.bits ?? 0, desk: row !== undefined && !row.hidden.includes('assignee') };
}

/** The referral in which a redirected one goes on; null when there is none, or none for this viewer. */
export async function readContinuation(ctx: HubContext, uuid: string): Promise<ReferralNode | null> {
  const row = await ctx.read((db) =>
    db.selectFrom('visible.referral').selectAll().where('redirected_from_id', '=', uuid).executeTakeFirst(),
  );
  return row === undefined ? null : referralNode(row);
}

/**
 * The referrals of this viewer, a page of them.
 * @param fields those that are selected of each; null where that is not known
 */
export async function listReferrals(
  ctx: HubContext,
  filter: ReferralFilter | null,
  order: ReferralOrder | null,
  page: PageRequest,
  fields: readonly string[] | null,
): Promise<Listed<ReferralNode>> {
  const columns = columnsFor(fields);
  const viewer = ctx.acting();
  const { name, keys } = orderKeys(order);
  const found = await ctx.read((db) => {
    const matching = filtered(db, filter, viewer, order);
    return readPage(
      ctx.list(`referrals/${name}`),
      columns === null
        ? matching.selectAll('referral')
        : matching
            .select(columns.map((column): `referral.${typeof column}` => `referral.${column}`))
            .$castTo<ReferralRow>(),
      keys,
      page,
    );
  });
  return {
    ...eachNode(found, (row) => referralNode(readInPart(row, columns))),
    totalCount: () =>
      ctx.read(async (db) => {
        const counted = filtered(db, filter, viewer).select(sql<number>`count(*)::int`.as('count'));
        return (await counted.executeTakeFirstOrThrow()).count;
      }),
  };
}

/** A person as this viewer sees them; null when there is none, or none for this viewer. */
export async function readParticipant(ctx: HubContext, uuid: string): Promise<ParticipantNode | null> {
  return participantLoader(ctx).load(uuid);
}

/** A line of a timeline; null when there is none, or none for this viewer. */
export const readStatusUpdate = readById(
  'status update',
  (db, ids) => db.selectFrom('visible.status_update').selectAll().where(among('id', ids)).execute(),
  statusUpdateNode,
);

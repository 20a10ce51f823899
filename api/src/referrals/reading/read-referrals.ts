import {
  anyOf,
  totalCounts,
  countUpToMost,
  type Counted,
  readById,
  eachNode,
  readStretch,
} from '../../access/queries/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import { organisationLoader } from '../../directory/index.ts';
import { unknownSelection, type Selection } from '../../graphql/selection.ts';
import type { Loader } from '../../loader.ts';
import type { ReferralAccess } from '../../live/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { countDesk, readDesk } from './desk-list.ts';
import { deskFilter, type DeskFilter } from './filter.ts';
import { participantLoader } from './participant-loader.ts';
import { columnsFor, organisationsIn, guardUnselected } from './referral-columns.ts';
import { orderKeys } from './order.ts';
import { referralNode, statusUpdateNode } from './referral-node.ts';
import type { ParticipantNode, ReferralNode, ReferralRow } from './referral-node.ts';
import type { ReferralFilter, ReferralOrder } from '../referral.inputs.ts';
import type { KeyOf } from '../../names.types.ts';

/**
 * A referral as this viewer sees it; null when there is none, or none for this viewer. What is asked for at once is read in
 * one statement, and nothing is kept: what a later step of the operation reads is as it is then.
 */
export async function readReferral(
  ctx: HubContext,
  uuid: KeyOf<'Referral'> | null,
  { fields }: Selection = unknownSelection,
): Promise<ReferralNode | null> {
  ctx.signedIn();
  return uuid === null ? null : referralsBy(ctx, 'id', fields).load(uuid);
}

/** What this viewer sees of a referral now, of which they may be told. Whoever is told reads the same row. */
export async function referralAccessOf(ctx: HubContext, uuid: KeyOf<'Referral'>): Promise<ReferralAccess> {
  const { row } = (await referralsBy(ctx, 'id', null).load(uuid)) ?? {};
  return { bits: row?.bits ?? 0 };
}

/** The referral in which a redirected one goes on; null when there is none, or none for this viewer. */
export async function readContinuation(
  ctx: HubContext,
  uuid: KeyOf<'Referral'>,
  { fields }: Selection = unknownSelection,
): Promise<ReferralNode | null> {
  return referralsBy(ctx, 'redirected_from_id', fields).load(uuid);
}

/** Referrals by a column that holds each key once. A row is the same for all of one house in one function. */
function referralsBy(
  { ofHouse: ctx }: HubContext,
  column: 'id' | 'redirected_from_id',
  fields: readonly string[] | null,
): Loader<KeyOf<'Referral'>, ReferralNode | null> {
  const columns = columnsFor(fields);
  const all = columns === null ? null : [...new Set([...columns, column])];
  return ctx.loader<KeyOf<'Referral'>, ReferralNode | null>(
    `referral by ${column} ${all?.join(' ') ?? 'whole'}`,
    async (keys) => {
      const rows = await ctx.read((db) => {
        const found = db.selectFrom('visible.referral').where(anyOf(column, keys));
        return (all === null ? found.selectAll() : found.select(all).$castTo<ReferralRow>()).execute();
      });
      const byKey = new Map<string | null, ReferralNode>(
        rows.map((row) => [row[column], referralNode(guardUnselected(row, all))]),
      );
      return keys.map((key) => byKey.get(key) ?? null);
    },
    { cache: false },
  );
}

/**
 * The referrals of this viewer, a page of them.
 * @param selection what is selected of each
 */
export async function listReferrals(
  ctx: HubContext,
  filter: ReferralFilter | null,
  order: ReferralOrder | null,
  page: PageRequest,
  selection: Selection,
): Promise<Listed<ReferralNode>> {
  const columns = columnsFor(selection.fields);
  const onDesk = deskFilter(filter, ctx.acting());
  const { name, keys } = orderKeys(order);
  const found = await ctx.read((db) =>
    readStretch(ctx.list(`referrals/${name}`), keys, page, (stretch) =>
      readDesk(db, onDesk, stretch, columns),
    ),
  );
  const rows = found.edges.map(({ node }) => guardUnselected(node, columns));
  await readAhead(ctx, rows, selection);
  return {
    ...eachNode(found, referralNode),
    ...totalCounts((most) => countUpTo(ctx, onDesk, most)),
  };
}

/** How many referrals of this viewer match. */
export async function countReferrals(ctx: HubContext, filter: ReferralFilter | null): Promise<Counted> {
  const onDesk = deskFilter(filter, ctx.acting());
  return await countUpToMost((most) => countUpTo(ctx, onDesk, most));
}

const countUpTo = (ctx: HubContext, filter: DeskFilter, most: number): Promise<number> =>
  ctx.read((db) => countDesk(db, filter, most));

/** What each row of a page leads to, in one statement for each type, so that no row waits for itself. */
async function readAhead(ctx: HubContext, rows: readonly ReferralRow[], selection: Selection): Promise<void> {
  const { fields } = selection;
  if (fields === null) return;
  const people = fields.includes('participant') ? rows.map((row) => row.participant_id) : [];
  await Promise.all([
    participantLoader(ctx, selection.below('participant', 'Participant').fields).readAhead(people),
    organisationLoader(ctx).readAhead(organisationsIn(rows, fields)),
  ]);
}

/** A person as this viewer sees them; null when there is none, or none for this viewer. */
export async function readParticipant(
  ctx: HubContext,
  uuid: KeyOf<'Participant'>,
): Promise<ParticipantNode | null> {
  return participantLoader(ctx).load(uuid);
}

/** A line of a timeline; null when there is none, or none for this viewer. */
export const readStatusUpdate = readById(
  'StatusUpdate',
  (db, ids) => db.selectFrom('visible.status_update').selectAll().where(anyOf('id', ids)).execute(),
  statusUpdateNode,
);

import { sql, type RawBuilder } from 'kysely';
import { anyOf, eachNode, readStretch, countsOf, stretchesOf } from '../../access/queries/index.ts';
import type { OrderKey, PageRequest, Stretch } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import type { KeyOf } from '../../names.types.ts';

/** The longest chain of redirections that a history follows; more is a sign of something else. */
const longestChain = 10;

/** A referral, as far as its history is asked for. */
export type Beginning = Pick<ReferralRow, 'id' | 'redirected_from_id'>;

/** What happened or was written in a referral, newest first. */
export interface History<Row, Node> {
  /** Names its cursors, beside the referral. */
  readonly name: string;
  readonly view:
    | 'visible.status_update'
    | 'visible.message'
    | 'visible.correction'
    | 'visible.enclosure'
    | 'visible.audit_event';
  /** which of its lines, where not all are asked for: as SQL on `line`, under a name of its own */
  readonly only?: { readonly name: string; readonly where: RawBuilder<unknown> };
  readonly nodeOf: ((row: Row) => Node) & { readonly all: (rows: readonly Row[]) => readonly Node[] };
}

/**
 * A page of the history of a referral, newest line first: its own, and of those it goes on from after a redirection, as far
 * as the viewer may read them. The first pages of a list of referrals are read in one statement.
 */
export async function listHistory<Row extends object, Node>(
  ctx: HubContext,
  { name: of, view, nodeOf, only }: History<Row, Node>,
  referral: Beginning,
  request: PageRequest,
): Promise<Listed<Node>> {
  const name = only === undefined ? of : `${of} ${only.name}`;
  const list = ctx.list(`${of}/${referral.id}`);
  const hanging = { view, hangsOn: 'referral_id', ...(only && { only: only.where }) } as const;
  const chain = await chainOf(ctx, referral);
  const read = (chains: readonly string[], stretch: Stretch) =>
    ctx.read((db) => stretchesOf<Row>(db, hanging, chains.map(keysIn), stretch));

  const page = await readStretch<Row>(list, newestFirst, request, async (stretch) => {
    // A cursor is of one referral.
    if (stretch.beyond !== null) return (await read([chain], stretch))[0] ?? [];
    const { limit, keys } = stretch;
    const stretchName = `${name}: ${limit} ${keys[0]?.direction ?? ''}`;
    const first = ctx.loader<string, readonly Row[]>(stretchName, (chains) => read(chains, stretch), {
      cache: false,
    });
    return first.load(chain);
  });
  return {
    ...eachNode(page, nodeOf),
    totalCount: () =>
      ctx
        .loader<string, number>(
          `${name}: counted`,
          (chains) => ctx.read((db) => countsOf(db, hanging, chains.map(keysIn))),
          { cache: false },
        )
        .load(chain),
  };
}

const newestFirst: readonly OrderKey[] = [
  { name: 'at', expression: sql.ref('line.at'), direction: 'desc', type: 'timestamptz' },
  { name: 'id', expression: sql.ref('line.id'), direction: 'desc', type: 'uuid' },
];

/** The keys in a chain of referrals. */
export const keysIn = (chain: string): readonly KeyOf<'Referral'>[] =>
  chain.split(',') as unknown as readonly KeyOf<'Referral'>[];

/** The keys of the referral and of those it goes on from after redirections, as far as the viewer may see them. */
export async function chainOf(ctx: HubContext, { id, redirected_from_id }: Beginning): Promise<string> {
  if (redirected_from_id === null) return id;
  return [id, ...(await earlierLoader(ctx).load(id))].join(',');
}

/** What each referral goes on from, the nearest first; followed for a whole list of referrals in one statement. */
function earlierLoader(ctx: HubContext) {
  return ctx.loader<KeyOf<'Referral'>, readonly string[]>(
    'earlier referrals',
    async (ids) => {
      const { rows } = await ctx.read((db) =>
        sql<{ readonly root: string; readonly id: string }>`
          with recursive earlier (root, id, place) as (
            select id, redirected_from_id, 1 from visible.referral
             where ${anyOf('id', ids)} and redirected_from_id is not null
            union all
            select earlier.root, referral.redirected_from_id, earlier.place + 1
              from earlier join visible.referral referral on referral.id = earlier.id
             where referral.redirected_from_id is not null and earlier.place < ${longestChain - 1}::int)
          select root, id from earlier order by place`.execute(db),
      );
      return ids.map((referral) => rows.filter(({ root }) => root === referral).map(({ id }) => id));
    },
    { cache: false },
  );
}

import { sql } from 'kysely';
import type { Expression, Kysely } from 'kysely';
import { pageSizes, type OrderKey, type Stretch } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { DeskFilter } from './filter.ts';
import type { ReferralRow } from './referral-node.ts';

type Sql = Expression<unknown>;

/** So many statuses at most are read each along its own stretch; of more nearly every row has one, and the order is read along. */
const mostStatusesApart = 9;

/**
 * No page is longer, with the row that tells whether there is a next one. It stands as a number in the statement, around the
 * page's own: a plan for all values takes a limit that it does not know for a tenth of the desk, and read every case of the
 * house to join fifty of them (a page of 50 at 10,000 referrals: 1.15 ms of PostgreSQL, and 0.57 so).
 */
const mostRead = sql.lit(pageSizes.most + 1);

/** The orders in which an index has the rows of each status. */
const orderedWithinStatus = ['order_at', 'due_at', 'after_urgent'];

/**
 * A stretch of the viewer's desk and beside each row the referral, through its masks. The desk alone decides which rows
 * and in which order, along one of its indexes; the masks decide what is read of them.
 * @param columns null: all
 */
export async function readDesk(
  db: Kysely<VisibleDatabase>,
  filter: DeskFilter,
  { keys, beyond, limit }: Stretch,
  columns: readonly string[] | null,
): Promise<ReferralRow[]> {
  const order = sql` order by ${sql.join(keys.map(({ expression, direction }) => sql`${expression} ${sql.raw(direction)}`))}`;
  const atMost = (rows: Sql): Sql => sql`select * from (${rows} limit ${mostRead}) desk limit ${limit}`;
  const stretch = (conditions: readonly Sql[]): Sql =>
    atMost(sql`select ${sql.join([...new Set(['referral_id', ...keys.map(({ name }) => name)])].map((name) => sql.ref(`desk.${name}`)))}
      from visible.referral_desk desk${where([...filter.conditions, ...conditions, ...(beyond === null ? [] : [beyond])])}${order}`);
  const page = sql`select ${columns === null ? sql.raw('referral.*') : sql.join(columns.map((column) => sql.ref(`referral.${column}`)))},
      ${sql.join(keys.map(({ name, expression }) => sql`(${expression})::text as ${sql.ref(`key_${name}`)}`))}
    from (${byStatus(filter, keys, stretch, order, atMost)}) desk
    join visible.referral referral on referral.id = desk.referral_id${order}`;
  return (await page.execute(db)).rows as ReferralRow[];
}

/** How many rows there are, counted up to a limit. */
export async function countDesk(
  db: Kysely<VisibleDatabase>,
  filter: DeskFilter,
  most: number,
): Promise<number> {
  const counted = sql`select count(*)::int as count from (
    select from visible.referral_desk desk${where([...filter.conditions, ...inStatuses(filter.statusPlaces)])} limit ${most}) desk`;
  const { rows } = await counted.execute(db);
  return (rows as { count: number }[])[0]?.count ?? 0;
}

/** The rows of the statuses of a filter, in one order: where few are named, each status along its own stretch of an index. */
function byStatus(
  { statusPlaces }: DeskFilter,
  [leading]: readonly OrderKey[],
  stretch: (conditions: readonly Sql[]) => Sql,
  order: Sql,
  atMost: (rows: Sql) => Sql,
): Sql {
  const apart =
    statusPlaces !== null &&
    statusPlaces.length > 1 &&
    statusPlaces.length <= mostStatusesApart &&
    orderedWithinStatus.includes(leading?.name ?? '');
  if (!apart) return stretch(inStatuses(statusPlaces));
  return atMost(sql`select desk.* from (values ${sql.join(statusPlaces.map((place) => sql`(${sql.lit(place)})`))}) status (place)
    cross join lateral (${stretch([sql`desk.status_place = status.place`])}) desk${order}`);
}

function inStatuses(places: readonly number[] | null): readonly Sql[] {
  if (places === null) return [];
  const [only] = places;
  if (only === undefined) return [sql`false`];
  return [
    places.length === 1
      ? sql`desk.status_place = ${sql.lit(only)}`
      : sql`desk.status_place in (${sql.join(places.map((place) => sql.lit(place)))})`,
  ];
}

const where = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`` : sql` where ${sql.join(conditions, sql` and `)}`;

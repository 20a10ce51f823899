import { sql, type RawBuilder } from 'kysely';
import type { HubContext } from '../../context.ts';
import { organisationsByUuid, type OrganisationRow } from '../../directory/index.ts';
import type { KeyOf } from '../../names.types.ts';

/** More than these no menu shows. */
export const mostHouses = 100;

/** The houses that the referrals of a desk come from, and the courts of their measures, by name. */
export interface DeskHouses {
  readonly referrers: readonly OrganisationRow[];
  readonly courts: readonly OrganisationRow[];
}

/**
 * Goes from one house to the next along the index of this key, one step for each house and none for a referral: a desk of
 * a hundred thousand referrals from eight services is read eight times.
 */
function houses(column: 'referrer_id' | 'ordered_by_id'): RawBuilder<unknown> {
  const key = sql.ref(`desk.${column}`);
  const next = sql`select ${key} as id from visible.referral_desk desk where ${key}`;
  const first = sql`order by ${key} limit 1`;
  return sql`(with recursive house as (
      (${next} is not null ${first})
      union all
      select found.id from house cross join lateral (${next} > house.id ${first}) found
    ) select ${sql.lit(column)} as column_name, id from house limit ${sql.lit(mostHouses)})`;
}

/** The statement: both kinds of houses in one. */
export const houseKeys = sql<{
  readonly column_name: string;
  readonly id: KeyOf<'Organisation'>;
}>`select column_name, id from (${houses('referrer_id')} union all ${houses('ordered_by_id')}) house`;

/** What the viewer may choose from to narrow a list: houses that a referral of theirs shows them, and no other. */
export async function deskHouses(ctx: HubContext): Promise<DeskHouses> {
  ctx.acting();
  const { rows } = await ctx.read((db) => houseKeys.execute(db));
  const inFrench = new Intl.Collator('fr', { numeric: true });
  const named = async (column: string): Promise<readonly OrganisationRow[]> => {
    const ids = rows.filter((row) => row.column_name === column).map(({ id }) => id);
    const found = await organisationsByUuid(ctx, ids);
    return found.sort((one, other) => inFrench.compare(one.name, other.name));
  };
  const [referrers, courts] = await Promise.all([named('referrer_id'), named('ordered_by_id')]);
  return { referrers, courts };
}

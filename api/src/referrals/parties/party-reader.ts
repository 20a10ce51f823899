import { anyOf } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import { relationNames } from '../reading/referral-node.ts';
import type { ReferralParty } from './referral-party.type.ts';
import type { KeyOf } from '../../names.types.ts';

type PartyRow = VisibleDatabase['visible.referral_party'];

export type PartyNode = Omit<ReferralParty, 'organisation'> & {
  readonly organisationUuid: KeyOf<'Organisation'>;
};

/** The organisations that a referral concerns, those who follow the whole of it first. */
export async function readParties(
  ctx: HubContext,
  referral: KeyOf<'Referral'>,
): Promise<readonly PartyNode[]> {
  const byReferral = ctx.loader<KeyOf<'Referral'>, readonly PartyRow[]>('referral parties', async (ids) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.referral_party')
        .selectAll()
        .where(anyOf('referral_id', ids))
        // Else they stand as the table has them: a row that was written moves, and would tell that something was done.
        .orderBy('organisation_id')
        .execute(),
    );
    return ids.map((id) => rows.filter((row) => row.referral_id === id));
  });
  const rows = await byReferral.load(referral);
  return [...rows]
    .sort((one, other) => place(one) - place(other))
    .map((row) => ({
      organisationUuid: row.organisation_id,
      relations: relationNames(row.relations),
      modules: [...row.modules].sort(),
      declined: [...row.declined_modules].sort(),
      overAt: instantOrNull(row.over_at),
      accessUntil: instantOrNull(row.access_until),
      accessEndedAt: instantOrNull(row.access_ended_at),
    }));
}

/** Those whose part is over come last. */
const place = ({ relations, over_at }: PartyRow): number =>
  (relations & -relations) * (over_at === null ? 1 : 1000);

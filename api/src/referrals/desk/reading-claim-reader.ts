import { anyOf } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { instant } from '../../vocabulary/index.ts';
import type { ReadingClaim } from './reading-claim.type.ts';
import type { KeyOf } from '../../names.types.ts';

type ClaimRow = VisibleDatabase['visible.reading_claim'];

/** Who has a referral open now, whoever came first before the others. */
export async function readReaders(
  ctx: HubContext,
  referral: KeyOf<'Referral'>,
): Promise<readonly ReadingClaim[]> {
  const byReferral = ctx.loader<KeyOf<'Referral'>, readonly ClaimRow[]>('reading claims', async (ids) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.reading_claim')
        .selectAll()
        .where(anyOf('referral_id', ids))
        .orderBy('id')
        .execute(),
    );
    return ids.map((id) => rows.filter((row) => row.referral_id === id));
  });
  const rows = await byReferral.load(referral);
  return rows.map(({ person_name, until, is_viewer }) => ({
    personName: person_name,
    until: instant(until),
    isViewer: is_viewer,
  }));
}

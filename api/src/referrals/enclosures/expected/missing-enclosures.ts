import { anyOf } from '../../../access/queries/index.ts';
import type { HubContext } from '../../../context.ts';
import { organisationByUuid } from '../../../directory/index.ts';
import type { ReferralRow } from '../../reading/referral-node.ts';
import { chainOf, keysIn } from '../../timeline/history.ts';
import type { EnclosureKind } from '../enclosure.enums.ts';
import { expectedOf } from './expected-of.ts';
import { expectedLoader } from './read-expected.ts';

/**
 * The kinds that are expected with a referral and do not go with it, in the order in which they are told. For who reads the
 * enclosures: to anybody else it would say what there is.
 */
export async function missingEnclosures(
  ctx: HubContext,
  row: Pick<ReferralRow, 'id' | 'redirected_from_id' | 'legal_basis' | 'referrer_id'>,
): Promise<readonly EnclosureKind[]> {
  if (row.legal_basis === null) return [];
  const [expected, sender] = await Promise.all([
    expectedLoader(ctx).load(row.legal_basis),
    row.referrer_id === null ? null : organisationByUuid(ctx, row.referrer_id),
  ]);
  const kinds = expected === null ? [] : expectedOf(expected, sender?.kind ?? null);
  if (kinds.length === 0) return [];
  const there = await enclosedLoader(ctx).load(await chainOf(ctx, row));
  return kinds.filter((kind) => !there.has(kind));
}

/** The kinds that go with each referral or with those it goes on from, for a list of referrals in one statement. */
function enclosedLoader(ctx: HubContext) {
  return ctx.loader<string, ReadonlySet<EnclosureKind>>(
    'kinds enclosed',
    async (chains) => {
      const rows = await ctx.read((db) =>
        db
          .selectFrom('visible.enclosure')
          .select(['referral_id', 'kind'])
          .where(anyOf('referral_id', chains.flatMap(keysIn)))
          // what was taken back does not go with it any more
          .where('attachment_id', 'is not', null)
          .execute(),
      );
      return chains.map((chain) => {
        const keys = keysIn(chain);
        return new Set(rows.flatMap(({ referral_id, kind }) => (keys.includes(referral_id) ? [kind] : [])));
      });
    },
    { cache: false },
  );
}

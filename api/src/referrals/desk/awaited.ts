import type { Counted } from '../../access/queries/index.ts';
import { memberFunctions, referralStatuses } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { countReferrals } from '../reading/read-referrals.ts';

/** Whatever was sent: a draft waits for nobody else. */
const sent = referralStatuses.filter((status) => status !== 'DRAFT');

/**
 * How many referrals await an answer of the viewer's present function; null for one that has no part in any. Counted once
 * for all that an operation asks about it.
 * @param mine whether those alone are counted that the viewer is in charge of
 */
export async function countAwaited(ctx: HubContext, mine: boolean): Promise<Counted | null> {
  const { acting } = ctx.signedIn();
  if (acting === null || memberFunctions[acting.function].referral === 0) return null;
  const awaited = ctx.loader<'mine' | 'of the house', Counted>('awaited referrals', (scopes) =>
    Promise.all(
      scopes.map((scope) =>
        countReferrals(ctx, {
          awaitsViewer: true,
          statuses: [...sent],
          ...(scope === 'mine' && { mine: true }),
        }),
      ),
    ),
  );
  return await awaited.load(mine ? 'mine' : 'of the house');
}

import type { Counted } from '../../access/counted.ts';
import { memberFunctions, referralStatuses } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { countReferrals } from '../reading/read-referrals.ts';

/** Whatever was sent: a draft waits for nobody else. */
const sent = referralStatuses.filter((status) => status !== 'DRAFT');

/**
 * How many referrals await an answer of the viewer's present function; null for one that has no part in any. Counted once
 * for all that an operation asks about it.
 */
export async function countAwaited(ctx: HubContext): Promise<Counted | null> {
  const { acting } = ctx.signedIn();
  if (acting === null || memberFunctions[acting.function].referral === 0) return null;
  const awaited = ctx.loader<string, Counted>('awaited referrals', async (functions) => {
    const counted = await countReferrals(ctx, { awaitsViewer: true, statuses: [...sent] });
    return functions.map(() => counted);
  });
  return await awaited.load(acting.membershipId);
}

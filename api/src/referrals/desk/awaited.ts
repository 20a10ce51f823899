import { memberFunctions, referralStatuses } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { countReferrals } from '../reading/read-referrals.ts';

/** Whatever was sent: a draft waits for nobody else. */
const sent = referralStatuses.filter((status) => status !== 'DRAFT');

/** How many referrals await an answer of the viewer's present function, 1,000 at most; null for one that has no part in any. */
export async function countAwaited(ctx: HubContext): Promise<number | null> {
  const { acting } = ctx.signedIn();
  if (acting === null || memberFunctions[acting.function].referral === 0) return null;
  return await countReferrals(ctx, { awaitsViewer: true, statuses: [...sent] });
}

import type { HubContext } from '../../context.ts';
import { readReferral } from '../reading/read-referrals.ts';
import type { EnclosureNode } from './enclosure-reader.ts';

/** Whether the viewer may take a file back: it is theirs to take back, and the referral that it was sent with lets them. */
export async function mayWithdraw(ctx: HubContext, row: EnclosureNode['row']): Promise<boolean> {
  if (row.attachment_id === null || !row.is_to_withdraw) return false;
  return (await readReferral(ctx, row.referral_id))?.actions.includes('WITHDRAW_ENCLOSURE') ?? false;
}

import type { CameBy } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { receivedViaLabel } from '#lib/text/labels.ts';

/** By which way a referral came: sent in the hub, through the helpline, or entered from one of the others. */
export function cameByLabel(way: CameBy): string {
  if (way === 'SENT') return m.came_sent();
  return way === 'HELPLINE' ? m.came_helpline() : receivedViaLabel(way);
}

import { maskOf } from '../grid.ts';
import { message } from './grids/case/message.ts';
import { beforeCompleted, outcomes } from './transitions.ts';
import type { ReferralStatus } from './transitions.ts';

/** When one may write: while it is under way, and after an outcome until the loop is closed. Then one only reads. */
export const conversationStates: {
  readonly always: readonly ReferralStatus[];
  readonly untilOutcomeAcknowledged: readonly ReferralStatus[];
} = { always: beforeCompleted, untilOutcomeAcknowledged: outcomes };

/** The bits of whoever may write. */
export const sendingMask = maskOf(message, 'do add', 'yes');

/** True when these bits may write in the conversation of a referral that stands like this. */
export function maySend(bits: number, status: ReferralStatus, outcomeAcknowledged: boolean): boolean {
  const { always, untilOutcomeAcknowledged } = conversationStates;
  const open = always.includes(status) || (untilOutcomeAcknowledged.includes(status) && !outcomeAcknowledged);
  return open && (bits & sendingMask) !== 0;
}

import { maskOf } from '../grid.ts';
import { message } from './grids/case/message.ts';
import { beforeCompleted, outcomes } from './transitions.ts';
import type { ReferralStatus } from './transitions.ts';

/** When one may write: while it is under way, and after an outcome while there is time to ask about it. Then one only reads. */
export const conversationStates: {
  readonly always: readonly ReferralStatus[];
  readonly whileInTime: readonly ReferralStatus[];
} = { always: beforeCompleted, whileInTime: outcomes };

/** The bits of whoever may write. */
export const sendingMask = maskOf(message, 'do add', 'yes');

/** True when these bits may write in the conversation of a referral that stands like this. */
export function maySend(bits: number, status: ReferralStatus, inTime: boolean): boolean {
  const { always, whileInTime } = conversationStates;
  const open = always.includes(status) || (whileInTime.includes(status) && inTime);
  return open && (bits & sendingMask) !== 0;
}

/** True when one might still write if it were not for the time that has passed. */
export function isTooLateToSend(status: ReferralStatus, inTime: boolean): boolean {
  return conversationStates.whileInTime.includes(status) && !inTime;
}

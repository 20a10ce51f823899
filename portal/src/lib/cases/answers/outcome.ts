import type { CaseLineFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date, type Moment } from '#lib/text/format.ts';
import { reasonLabel } from '#lib/text/reason.ts';

/** How a referral ended. */
export type Ended = Pick<
  CaseLineFragment,
  | 'status'
  | 'completedAt'
  | 'endedAt'
  | 'declinedAt'
  | 'withdrawnAt'
  | 'outcomeAcknowledgedAt'
  | 'declineReason'
  | 'withdrawReason'
  | 'endReason'
  | 'redirectTo'
>;

/** How it ended and when, and why as far as one may read it. */
export function outcomeText(ended: Ended, now: Moment): { readonly title: string; readonly text: string } {
  const on = (what: string, at: string | null): string =>
    at ? m.await_closed_on({ what, day: date(at, 'unless-current', now) }) : `${what}.`;
  switch (ended.status) {
    case 'COMPLETED':
      return { title: on(m.await_completed(), ended.completedAt), text: m.await_completed_text() };
    case 'ENDED_EARLY':
      return {
        title: on(m.await_ended(), ended.endedAt),
        text: because(ended.endReason && reasonLabel(ended.endReason)),
      };
    case 'DECLINED':
      return {
        title: on(m.await_declined(), ended.declinedAt),
        text: because(ended.declineReason && reasonLabel(ended.declineReason)),
      };
    case 'WITHDRAWN':
      return {
        title: on(m.await_withdrawn(), ended.withdrawnAt),
        text: because(ended.withdrawReason && reasonLabel(ended.withdrawReason)),
      };
    default:
      return {
        title: m.await_redirected(),
        text: ended.redirectTo ? m.await_redirected_to({ name: ended.redirectTo.name }) : '',
      };
  }
}

/** The day on which it ended; null while it goes on. */
export function endedOn({ status, completedAt, endedAt, declinedAt }: Ended): string | null {
  switch (status) {
    case 'COMPLETED':
      return completedAt;
    case 'ENDED_EARLY':
      return endedAt;
    case 'DECLINED':
      return declinedAt;
    default:
      return null;
  }
}

function because(reason: string | null): string {
  return reason ? m.await_ended_reason({ reason }) : '';
}

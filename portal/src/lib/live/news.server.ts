import type { RequestEvent } from '@sveltejs/kit';
import type { NewsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { newsHeader } from '#lib/session/page-owner.ts';
import { time } from '#lib/text/format.ts';
import { statusLabel } from '#lib/text/labels.ts';
import type { Announcement } from './watch.ts';

/** The referrals that a page reloads for, from its request header; none where it loads all of itself. */
export function newsReferralIds({ request }: RequestEvent): readonly string[] {
  return (request.headers.get(newsHeader) ?? '').split(' ').filter((id) => /^[\w=.-]{1,200}$/.test(id));
}

/** Variables of the `News` fragment in a page's document: of several referrals that changed, the last. */
export function newsVariables(event: RequestEvent): { readonly news: boolean; readonly moved: string } {
  const moved = newsReferralIds(event).at(-1);
  return { news: moved !== undefined, moved: moved ?? '' };
}

/** The announcement of a referral that changed, in the reader's language; null where there is none, or none for this reader. */
export function announcementFor(moved: NewsFragment['moved']): Announcement | null {
  if (!moved) return null;
  const values = { status: statusLabel(moved.status), time: time(new Date()) };
  const { reference } = moved;
  return {
    status: values.status,
    arrived: m.live_case_new(values),
    listed: reference ? m.live_case_changed({ ...values, reference }) : m.live_case_now(values),
    followed: m.live_case_now(values),
    pending: m.live_case_pending(values),
    pendingListed: reference ? m.live_listed_pending({ ...values, reference }) : m.live_case_pending(values),
  };
}

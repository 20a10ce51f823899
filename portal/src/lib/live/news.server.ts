import type { RequestEvent } from '@sveltejs/kit';
import type { NewsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { newsHeader } from '#lib/session/page-owner.ts';
import { time } from '#lib/text/format.ts';
import { statusLabel } from '#lib/text/labels.ts';
import type { Words } from './watch.ts';

/** Of which referrals a page heard that they changed; none where it asks for all of itself. */
export function newsIn({ request }: RequestEvent): readonly string[] {
  return (request.headers.get(newsHeader) ?? '').split(' ').filter((id) => /^[\w=.-]{1,200}$/.test(id));
}

/** What the document of a page asks for to say what it heard: of several the last. */
export function newsAsked(event: RequestEvent): { readonly news: boolean; readonly moved: string } {
  const moved = newsIn(event).at(-1);
  return { news: moved !== undefined, moved: moved ?? '' };
}

/** How a referral that moved is told, in the reader's language; null where there is none, or none for this reader. */
export function wordsFor(moved: NewsFragment['moved']): Words | null {
  if (!moved) return null;
  const told = { status: statusLabel(moved.status), time: time(new Date()) };
  const { reference } = moved;
  return {
    arrived: m.live_case_new(told),
    listed: reference ? m.live_case_changed({ ...told, reference }) : m.live_case_now(told),
    followed: m.live_case_now(told),
    kept: m.live_case_kept(told),
    listedKept: reference ? m.live_listed_kept({ ...told, reference }) : m.live_case_kept(told),
  };
}

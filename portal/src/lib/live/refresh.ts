import { invalidate } from '$app/navigation';
import { navigating } from '$app/state';
import { saysNews } from '#lib/session/keep-page.ts';
import { arrive } from './arrivals.svelte.ts';
import { ownAnswers } from './own.ts';

/** What pages are made of that changes by itself: the `depends` of their loads. */
export type Part = 'app:referrals' | 'app:notifications' | 'app:entry';

/** Something that was heard, and what of the page it concerns. */
interface News {
  readonly part: Part;
  /** The referral it is about; absent: it may be any. */
  readonly referral?: string | undefined;
  /** Whether it is still to be loaded: one's own answer may have brought it meanwhile. */
  readonly wanted: () => boolean;
}

/** What is heard within this time is loaded together, in milliseconds. */
const most = 900;

let heard: News[] = [];
let loading: Promise<void> | undefined;
let loadsBy: ((parts: ReadonlySet<Part>) => Promise<void>) | undefined;

/**
 * How long a page waits before it loads what it heard, in milliseconds. Every page of the region that a change concerns
 * hears of it in one moment, and they must not all ask in it.
 */
export const refreshWait = (chance = Math.random()): number => Math.round(most * chance);

const pause = (): Promise<void> => new Promise((over) => setTimeout(over, refreshWait()));

/** News waits for a click: loading the page again would give up the navigation that is under way. */
export async function settled(): Promise<void> {
  await ownAnswers();
  while (navigating.complete) await navigating.complete.catch(() => undefined);
}

/** One load for all that was heard since the last one; what is heard during it is in the next. */
async function loadHeard(): Promise<void> {
  while (heard.length > 0) {
    await pause();
    await settled();
    const news = heard.filter(({ wanted }) => wanted());
    heard = [];
    if (news.length === 0) continue;
    const parts = new Set(news.map(({ part }) => part));
    const referrals = news.filter(({ part }) => part === 'app:referrals').map(({ referral }) => referral);
    saysNews(referrals.includes(undefined) ? [] : [...new Set(referrals)].filter((id) => id !== undefined));
    const load = loadsBy ?? invalidateParts;
    try {
      await arrive(() => load(parts));
    } finally {
      saysNews([]);
    }
  }
}

/** Loads again the parts of the page that stand on these. */
export const invalidateParts = (parts: ReadonlySet<Part>): Promise<void> =>
  invalidate(({ href }) => [...parts].some((part) => part === href));

/**
 * Loads what something that was heard concerns: a little later, and together with whatever else is heard until then.
 * Resolves when the page shows it, or keeps it back.
 */
export function refresh(
  part: Part,
  { referral, wanted = () => true }: Partial<Omit<News, 'part'>> = {},
): Promise<void> {
  heard.push({ part, referral, wanted });
  loading ??= loadHeard().finally(() => (loading = undefined));
  return loading;
}

/** Gives up what was heard of a part and is not loaded yet: the last event of a session comes again when it ends. */
export function forgetHeard(forgotten: Part): void {
  heard = heard.filter(({ part }) => part !== forgotten);
}

/** Has a page load its parts in a way of its own. Returns how to stop. */
export function loadPartsBy(load: (parts: ReadonlySet<Part>) => Promise<void>): () => void {
  loadsBy = load;
  return () => {
    if (loadsBy === load) loadsBy = undefined;
  };
}

import { invalidate } from '$app/navigation';
import { setNews } from '#lib/session/keep-page.ts';
import { loadArrivals } from './arrivals.svelte.ts';
import { navigationOver } from './navigation.ts';
import { ownAnswers } from './own.ts';

/** What pages are made of that changes by itself: the `depends` of their loads. */
export type Part = 'app:referrals' | 'app:notifications' | 'app:entry';

/** A change that is still to be loaded, and the part of the page that it concerns. */
interface QueuedChange {
  readonly part: Part;
  /** The referral it is about; absent: it may be any. */
  readonly referral?: string | undefined;
  /** Whether it is still to be loaded: one's own answer may have brought it meanwhile. */
  readonly wanted: () => boolean;
}

/** Changes that arrive within this time are loaded together, in milliseconds. */
const maxWait = 900;

let queued: QueuedChange[] = [];
let loading: Promise<void> | undefined;
let loader: ((parts: ReadonlySet<Part>) => Promise<void>) | undefined;

/**
 * How long a page waits before it loads what changed, in milliseconds. Every page of the region that a change concerns
 * hears of it in one moment, and they must not all ask in it.
 */
export const refreshWait = (chance = Math.random()): number => Math.round(maxWait * chance);

const pause = (): Promise<void> => new Promise((over) => setTimeout(over, refreshWait()));

/** News waits for a click: loading the page again would give up the navigation that is under way. */
export async function settled(): Promise<void> {
  await ownAnswers();
  await navigationOver();
}

/** One load for all that is queued; what arrives during it is in the next. */
async function loadQueued(): Promise<void> {
  while (queued.length > 0) {
    await pause();
    await settled();
    const news = queued.filter(({ wanted }) => wanted());
    queued = [];
    if (news.length === 0) continue;
    const parts = new Set(news.map(({ part }) => part));
    const referrals = news.filter(({ part }) => part === 'app:referrals').map(({ referral }) => referral);
    setNews(referrals.includes(undefined) ? [] : [...new Set(referrals)].filter((id) => id !== undefined));
    const load = loader ?? invalidateParts;
    try {
      await loadArrivals(() => load(parts));
    } finally {
      setNews([]);
    }
  }
}

/** Loads again the parts of the page that stand on these. */
export const invalidateParts = (parts: ReadonlySet<Part>): Promise<void> =>
  invalidate(({ href }) => [...parts].some((part) => part === href));

/**
 * Loads the part that a change concerns: a little later, and together with whatever else arrives until then.
 * Resolves when the page shows it, or keeps it back.
 */
export function refresh(
  part: Part,
  { referral, wanted = () => true }: Partial<Omit<QueuedChange, 'part'>> = {},
): Promise<void> {
  queued.push({ part, referral, wanted });
  loading ??= loadQueued().finally(() => (loading = undefined));
  return loading;
}

/** Drops the queued changes of a part: the API repeats the last event of a session when it ends. */
export function dropQueued(forgotten: Part): void {
  queued = queued.filter(({ part }) => part !== forgotten);
}

/** Has a page load its parts in a way of its own. Returns how to stop. */
export function loadPartsBy(load: (parts: ReadonlySet<Part>) => Promise<void>): () => void {
  loader = load;
  return () => {
    if (loader === load) loader = undefined;
  };
}

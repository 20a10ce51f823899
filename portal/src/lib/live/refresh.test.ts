import { afterEach, beforeEach, expect, it, vi } from 'vitest';

interface Load {
  readonly parts: readonly string[];
  readonly news: readonly string[];
}

const seen = vi.hoisted(() => ({ loads: [] as Load[], news: [] as readonly string[], over: () => {} }));
const parts = ['app:referrals', 'app:notifications', 'app:entry'];

vi.mock('$app/navigation', () => ({
  invalidate: async (matches: (url: URL) => boolean) => {
    seen.loads.push({ parts: parts.filter((part) => matches(new URL(part))), news: seen.news });
    await new Promise<void>((over) => (seen.over = over));
  },
}));
vi.mock('$app/state', () => ({ navigating: { complete: null } }));
vi.mock('#lib/session/keep-page.ts', () => ({
  setNews: (referrals: readonly string[]) => void (seen.news = referrals),
}));
vi.mock('./arrivals.svelte.ts', () => ({ loadArrivals: (load: () => Promise<void>) => load() }));
vi.mock('./own.ts', () => ({ ownAnswers: () => Promise.resolve() }));

const { dropQueued, refresh, refreshWait } = await import('./refresh.ts');

beforeEach(() => {
  vi.useFakeTimers();
  seen.loads.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('waits for less than a second, and each page as long as chance has it', () => {
  expect([refreshWait(0), refreshWait(0.5), refreshWait(1)]).toEqual([0, 450, 900]);
  expect(new Set(Array.from({ length: 20 }, () => refreshWait())).size).toBeGreaterThan(10);
});

it('loads once what arrives together, and names the referrals', async () => {
  const all = Promise.all([
    refresh('app:referrals', { referral: 'ref_1' }),
    refresh('app:notifications'),
    refresh('app:referrals', { referral: 'ref_2' }),
  ]);
  await vi.advanceTimersByTimeAsync(900);
  expect(seen.loads).toEqual([{ parts: ['app:referrals', 'app:notifications'], news: ['ref_1', 'ref_2'] }]);
  seen.over();
  await all;
  // a load for another reason carries no news
  expect(seen.news).toEqual([]);
});

it('keeps what arrives during a load for one more, however much it is', async () => {
  const all = [refresh('app:referrals', { referral: 'ref_1' })];
  await vi.advanceTimersByTimeAsync(900);
  for (const referral of ['ref_2', 'ref_3', 'ref_2']) all.push(refresh('app:referrals', { referral }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen.loads).toHaveLength(1);
  seen.over();
  await vi.advanceTimersByTimeAsync(900);
  expect(seen.loads).toHaveLength(2);
  seen.over();
  await Promise.all(all);
});

it('loads all of a part where one cannot say what changed of it', async () => {
  const all = Promise.all([refresh('app:referrals', { referral: 'ref_1' }), refresh('app:referrals')]);
  await vi.advanceTimersByTimeAsync(900);
  expect(seen.loads).toEqual([{ parts: ['app:referrals'], news: [] }]);
  seen.over();
  await all;
});

it('loads nothing that came by itself meanwhile, nor what was given up', async () => {
  const all = Promise.all([
    refresh('app:notifications', { wanted: () => false }),
    refresh('app:referrals', { referral: 'ref_1' }),
  ]);
  dropQueued('app:referrals');
  await vi.advanceTimersByTimeAsync(2000);
  await all;
  expect(seen.loads).toEqual([]);
});

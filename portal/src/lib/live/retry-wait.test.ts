import { expect, it } from 'vitest';
import { retryWait } from './retry-wait.ts';

it('waits longer each time, a minute at most, and never all pages alike', () => {
  for (let attempts = 1; attempts < 2000; attempts += 1) {
    const [soonest, latest] = [retryWait(attempts, 1), retryWait(attempts, 0)];
    expect(latest).toBe(2 * soonest);
    expect(soonest).toBeGreaterThanOrEqual(1000);
    expect(latest).toBeLessThanOrEqual(60_000);
    expect(latest).toBeGreaterThanOrEqual(retryWait(attempts - 1, 0));
  }
  expect(new Set(Array.from({ length: 20 }, () => retryWait(3))).size).toBeGreaterThan(10);
});

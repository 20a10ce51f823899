import fc from 'fast-check';
import { afterAll, expect, vi } from 'vitest';
import { seedOfRun } from './runs/seed.ts';

fc.configureGlobal({ seed: seedOfRun() });

/**
 * A worker runs one file after another in the same process. What a file leaves behind is met by the next one, which
 * then fails for no reason of its own: under a clock that stands still a hub never sends its statements.
 */
afterAll(() => {
  const clockStandsStill = vi.isFakeTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(clockStandsStill, 'A test file that stopped the clock starts it again.').toBe(false);
});

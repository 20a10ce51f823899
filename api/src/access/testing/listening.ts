import { setTimeout as pause } from 'node:timers/promises';
import type { ToldType } from '../../live/event.ts';
import { countFollowed } from '../../live/live.ts';

/**
 * Runs what opens subscriptions and returns when the hub follows all of them: whoever counts seconds instead
 * misses the event on a slow machine.
 */
export async function whenListening<T>(
  count: number,
  open: () => Promise<T>,
  what: ToldType = 'Referral',
): Promise<T> {
  const before = countFollowed(what);
  const opened = await open();
  for (let waited = 0; countFollowed(what) < before + count; waited += 20) {
    if (waited > 15_000)
      throw new Error(`Only ${countFollowed(what) - before} of ${count} subscriptions are followed.`);
    await pause(20);
  }
  return opened;
}

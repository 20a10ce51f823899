import { setTimeout as pause } from 'node:timers/promises';
import { announcements } from '../../live/announcements.ts';

type Told = 'changed' | 'told' | 'house';

const listeners = (what: Told): number => announcements.listenerCount(what);

/**
 * Runs what opens subscriptions and returns when the hub follows all of them: whoever counts seconds instead
 * misses the event on a slow machine.
 */
export async function whenListening<T>(
  count: number,
  open: () => Promise<T>,
  what: Told = 'changed',
): Promise<T> {
  const before = listeners(what);
  const opened = await open();
  for (let waited = 0; listeners(what) < before + count; waited += 20) {
    if (waited > 15_000)
      throw new Error(`Only ${listeners(what) - before} of ${count} subscriptions are followed.`);
    await pause(20);
  }
  return opened;
}

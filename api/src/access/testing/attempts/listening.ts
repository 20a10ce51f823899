import { setTimeout as pause } from 'node:timers/promises';
import type { PublishedType } from '../../../live/event.ts';
import { countFollowed } from '../../../live/live.ts';
import type { Subscription, TestHub } from '../../../testing/index.ts';
import type { Case } from '../cases/cases.ts';

/**
 * Runs what opens subscriptions and returns when the hub follows all of them: whoever counts seconds instead
 * misses the event on a slow machine.
 */
export async function whenListening<T>(
  count: number,
  open: () => Promise<T>,
  what: PublishedType = 'Referral',
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

/** What is asked of every referral of the viewer's, by which the bell is known. */
export const followAll = 'subscription { referralChanged { id waitlistedAt } }';

export interface ReferralEvent {
  readonly referralChanged: { readonly id: string; readonly waitlistedAt: string | null };
}

/**
 * The referrals of which each of these subscriptions heard before the bell, a referral that all of them read and that
 * changes now: that nothing came is known by what came after it, and not by waiting.
 */
export async function changesUntilBell(
  bell: Case,
  hub: TestHub,
  listening: readonly Subscription<ReferralEvent>[],
): Promise<readonly (readonly string[])[]> {
  const [rung] = await hub.sql<{ at: Date }>(
    `update hub.referral set waitlisted_at = date_trunc('second', waitlisted_at) - interval '1 s' where id = $1
     returning waitlisted_at as at`,
    [bell.uuid],
  );
  return Promise.all(
    listening.map(async (events) => {
      const received: string[] = [];
      for (;;) {
        const { data, errors } = await events.next();
        if (!data) throw new Error(JSON.stringify(errors));
        const { id, waitlistedAt } = data.referralChanged;
        if (id !== bell.id) received.push(id);
        // what was told of it before, when it was made, is no bell
        else if (Date.parse(waitlistedAt ?? '') === rung?.at.getTime()) return received;
      }
    }),
  );
}

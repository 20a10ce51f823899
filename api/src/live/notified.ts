import { on } from 'node:events';
import type { HubContext } from '../context.ts';
import { announcements } from './announcements.ts';
import type { Told } from './announcements.ts';

/** The keys of what is told to the viewer's present function, from now on. */
export function newNotifications(ctx: HubContext): AsyncIterableIterator<string, undefined> {
  const { membershipId } = ctx.acting();
  const told = on(announcements, 'told');
  const end = { value: undefined, done: true } as const;
  return {
    async next() {
      for (;;) {
        const event = await told.next();
        if (event.done) return end;
        const [{ membership, notification }] = event.value as [Told];
        if (membership === membershipId) return { value: notification, done: false };
      }
    },
    async return() {
      await told.return?.();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

import { on } from 'node:events';
import { announcements } from './announcements.ts';

/**
 * The keys of what is announced from now on and told to one listener. Stops at once when it is left, also between two events.
 * @param name what is announced
 * @param keyOf the key that the listener is told; null: nothing, for it does not concern them
 */
export function follow<Event>(
  name: string,
  keyOf: (event: Event) => string | null | Promise<string | null>,
): AsyncIterableIterator<string, undefined> {
  const announced = on(announcements, name);
  const end = { value: undefined, done: true } as const;
  return {
    async next() {
      for (;;) {
        const event = await announced.next();
        if (event.done) return end;
        const [told] = event.value as [Event];
        const value = await keyOf(told);
        if (value !== null) return { value, done: false };
      }
    },
    async return() {
      await announced.return?.();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

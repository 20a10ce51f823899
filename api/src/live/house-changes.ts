import { on } from 'node:events';
import type { HubContext } from '../context.ts';
import { requestErrors } from '../errors.ts';
import { announcements } from './announcements.ts';
import type { HouseChange } from './announcements.ts';

type BitsOn = (ctx: HubContext, house: string) => Promise<number>;

/**
 * The house, each time that something changes of what hangs on it and is shown to the viewer, from now on. One that does
 * not exist and one that is not for this viewer end alike.
 * @param house its key; null: an id that none has
 * @param bitsOn what the viewer is to a house; 0 where there is none
 */
export async function houseChangesFor(
  ctx: HubContext,
  house: string | null,
  bitsOn: BitsOn,
): Promise<AsyncIterableIterator<string, undefined>> {
  ctx.acting();
  if (house === null || (await bitsOn(ctx, house)) === 0) throw requestErrors.notFound();
  return following(ctx, house, bitsOn);
}

function following(ctx: HubContext, house: string, bitsOn: BitsOn): AsyncIterableIterator<string, undefined> {
  const changed = on(announcements, 'house');
  const end = { value: undefined, done: true } as const;
  return {
    async next() {
      for (;;) {
        const event = await changed.next();
        if (event.done) return end;
        const [change] = event.value as [HouseChange];
        if (change.house !== house) continue;
        if (((await bitsOn(ctx, house)) & change.audience) !== 0) return { value: house, done: false };
      }
    },
    async return() {
      await changed.return?.();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

import type { HubContext } from '../context.ts';
import { requestErrors } from '../errors.ts';
import type { HouseChange } from './announcements.ts';
import { follow } from './follow.ts';

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
  return follow<HouseChange>('house', async (change) => {
    if (change.house !== house) return null;
    return ((await bitsOn(ctx, house)) & change.audience) === 0 ? null : house;
  });
}

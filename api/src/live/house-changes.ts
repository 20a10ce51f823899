import type { HubContext } from '../context.ts';
import { requestErrors } from '../errors.ts';
import type { Following } from './following.ts';
import { isFor, type Topic } from './topic.ts';
import type { KeyOf } from '../names.types.ts';

type BitsOn = (ctx: HubContext, house: KeyOf<'Organisation'>) => Promise<number>;

/** Houses: what is news of one is that something changed of what hangs on it and is shown to the viewer. */
const houses = (bitsOn: BitsOn): Topic => ({
  type: 'Organisation',
  isShared: () => true,
  mayConcern: isFor,
  read: async (ctx, id: KeyOf<'Organisation'>) => {
    const bits = await bitsOn(ctx, id);
    return ({ audience = 0 }) => (bits & audience) !== 0;
  },
});

/**
 * Follows a house. One that does not exist and one that is not for this viewer end alike.
 * @param house its key; null: an id that none has
 * @param bitsOn what the viewer is to a house; 0 where there is none
 */
export async function houseChangesFor(
  ctx: HubContext,
  house: KeyOf<'Organisation'> | null,
  bitsOn: BitsOn,
): Promise<Following> {
  ctx.acting();
  if (house === null || (await bitsOn(ctx, house)) === 0) throw requestErrors.notFound();
  return ctx.live.follow(ctx, houses(bitsOn), house);
}

import type { HubContext } from '../context.ts';
import type { Told } from './announcements.ts';
import { follow } from './follow.ts';

/** The keys of what is told to the viewer's present function, from now on. */
export function newNotifications(ctx: HubContext): AsyncIterableIterator<string, undefined> {
  const { membershipId } = ctx.acting();
  return follow<Told>('told', ({ membership, notification }) =>
    membership === membershipId ? notification : null,
  );
}

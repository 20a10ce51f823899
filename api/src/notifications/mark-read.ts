import type { HubContext } from '../context.ts';
import { uuidOf } from '../ids.ts';
import { NotificationEntity } from './notification.entity.ts';

/**
 * Marks notifications as read; an id that is not one's own is passed over, as one that does not exist.
 * @param ids those to mark; null: all
 */
export async function markNotificationsRead(ctx: HubContext, ids: readonly string[] | null): Promise<void> {
  const { membershipId } = ctx.acting();
  const uuids = ids?.map((id) => uuidOf('Notification', id)).filter((uuid) => uuid !== null);
  await ctx.write((unit) =>
    unit.asWriter((em) =>
      em.nativeUpdate(
        NotificationEntity,
        { membershipId, readAt: null, ...(uuids && { id: { $in: uuids } }) },
        { readAt: new Date() },
      ),
    ),
  );
}

import type { HubContext } from '../context.ts';
import type { KeyOf } from '../names.types.ts';
import { NotificationEntity } from './notification.entity.ts';

/**
 * Marks notifications as read; an id that is not one's own is passed over, as one that does not exist.
 * @param ids those to mark; null: all
 */
export async function markNotificationsRead(
  ctx: HubContext,
  ids: readonly KeyOf<'Notification'>[] | null,
): Promise<void> {
  const { membershipId } = ctx.acting();
  await ctx.write((unit) =>
    unit.asWriter((em) =>
      em.nativeUpdate(
        NotificationEntity,
        { membershipId, readAt: null, ...(ids && { id: { $in: [...ids] } }) },
        { readAt: new Date() },
      ),
    ),
  );
}

import type { HubContext } from '../context.ts';
import type { Following } from './following.ts';
import { isFor, type Topic } from './topic.ts';

/** Notifications: each is one person's own. */
const notifications: Topic = {
  type: 'Notification',
  isShared: () => false,
  mayConcern: isFor,
  read: async () => () => true,
};

/** How many of its notifications a membership has not read. */
const unread: Topic = { ...notifications, type: 'Membership' };

/** Follows the notifications of the membership in which the viewer acts now. */
export const newNotifications = (ctx: HubContext): Following => ctx.live.follow(ctx, notifications, null);

/** Follows how many notifications of that membership are unread, whichever page or device marks them. */
export const unreadChanges = (ctx: HubContext): Following => ctx.live.follow(ctx, unread, null);

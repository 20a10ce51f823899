export { changesFor } from './changes.ts';
export { Following } from './following.ts';
export { houseChangesFor } from './house-changes.ts';
export { openLive } from './live.ts';
export { newNotifications, unreadChanges } from './notification-changes.ts';
export { pending } from './pending.ts';
export type { Live } from './live.ts';
export type { ReferralAccess } from './changes.ts';

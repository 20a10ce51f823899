export { changesFor } from './changes.ts';
export { listenForChanges } from './listener.ts';
export { newNotifications } from './notified.ts';
export type { Announcement, ChangeListener } from './listener.ts';

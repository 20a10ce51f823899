export { changeChannels } from './announcements.ts';
export { changesFor } from './changes.ts';
export { newNotifications } from './notified.ts';
export type { Sight } from './changes.ts';
export { houseChangesFor } from './house-changes.ts';

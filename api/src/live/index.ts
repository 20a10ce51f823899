export { changesFor } from './changes.ts';
export { listenForChanges } from './listener.ts';
export type { ChangeListener } from './listener.ts';

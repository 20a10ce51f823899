/** Where the contents of files lie. */
export type { FileStore } from './file-store.ts';
export { openFileStore } from './open-store.ts';

/** Where the data lies: the PostgreSQL of an address, or one that the hub runs for itself. */
export { databaseUrl, findDatabase, preparationLock, withClient } from './database.ts';
export type { Database } from './database.ts';
export { startEmbedded, throwaway } from './embedded.ts';
export { announcePresence, presenceName } from './presence.ts';

/** The rows of the database that a case is made of. */
export type { ConversationRows } from './conversation-rows.ts';
export { caseRows } from './rows.ts';

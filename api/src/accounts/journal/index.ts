/** The whole journal, as administrators read it. */
export { JournalResolver } from './journal.resolver.ts';

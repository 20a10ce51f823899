import type { EntityManager } from '@mikro-orm/postgresql';
import { writingUnder } from './database/writing.ts';

/**
 * Of two requests about one thing that is not there yet, which no row can be locked for, the second waits here until
 * the first has ended, and then finds what it did, for what it asks next is answered behind the wait. Without it both would
 * insert, and one of them meet a constraint.
 * @param about what names the thing: whose it is, then which
 */
export function oneAtATime(em: EntityManager, ...about: readonly string[]): void {
  writingUnder(em.getTransactionContext()).send('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    about.join(' '),
  ]);
}

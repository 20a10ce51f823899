import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Of two requests about one thing that is not there yet, which no row can be locked for, the second waits here until
 * the first has ended, and then finds what it did. Without it both would insert, and one of them meet a constraint.
 * @param about what names the thing: whose it is, then which
 */
export async function oneAtATime(em: EntityManager, ...about: readonly string[]): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [about.join(' ')]);
}

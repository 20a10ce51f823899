import type { JobDatabase } from '../../jobs/job-database.ts';

/**
 * Ends what functions leave behind whose last day is over: their holders' sessions, and what they were in charge of. In parts, so
 * that no transaction touches more than a desk settles at once.
 */
export async function endMemberships(db: JobDatabase): Promise<void> {
  let ended: number | undefined;
  do {
    const { rows } = await db.query<{ ended: number }>('select rights.end_memberships() as ended');
    ended = rows[0]?.ended;
  } while (ended);
}

import type { JobDatabase } from '../../jobs/job-database.ts';

/**
 * Ends the access of partners whose part has been over for as long as their CPCA lets them read on: the status remains to
 * them, and their own words. In parts, so that no transaction touches more referrals than a desk settles at once.
 */
export async function endAccess(db: JobDatabase): Promise<void> {
  let ended: number | undefined;
  do {
    const { rows } = await db.query<{ ended: number }>('select hub.end_access() as ended');
    ended = rows[0]?.ended;
  } while (ended);
}

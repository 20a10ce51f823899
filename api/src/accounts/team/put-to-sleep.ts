import type { JobDatabase } from '../../jobs/job-database.ts';

/**
 * Suspends the functions of whoever has not come in for so many months, two weeks after a letter that says so.
 * @param months null: never, as in a demonstration
 */
export async function putToSleep(db: JobDatabase, months: number | null): Promise<void> {
  if (months !== null) await db.query('select rights.put_to_sleep($1)', [months]);
}

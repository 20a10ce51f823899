import type { JobDatabase } from '../../jobs/job-database.ts';

/** Ends the sessions that nobody has used for so many minutes, of whoever has a guarded function, and those whose hours are over. */
export async function endUnusedSessions(db: JobDatabase, idleMinutes: number): Promise<void> {
  await db.query('select rights.end_unused_sessions($1)', [idleMinutes]);
}

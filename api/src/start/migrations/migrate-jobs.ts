import { Logger, runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import { survive } from '../../database/surviving-pool.ts';

/** The library tells of every step; what fails is thrown. */
const silent = new Logger(() => () => undefined);

/**
 * Brings the job queue's own schema up to date, as the owner of all schemas. Who may use it is said with all other
 * rights, in `schema/visible.sql`. Doing it again changes nothing.
 */
export async function migrateJobs(adminUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: adminUrl, max: 2 });
  // Queued before whatever is asked first.
  pool.on('connect', (client) => void client.query('set role maillage_owner'));
  survive(pool);
  try {
    await runMigrations({ pgPool: pool, logger: silent });
  } finally {
    await pool.end();
  }
}

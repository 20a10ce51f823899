import { Logger, runMigrations } from 'graphile-worker';
import { Pool } from 'pg';

/** The library tells of every step; what fails is thrown. */
const silent = new Logger(() => () => undefined);

/**
 * Brings the job queue's own schema up to date, as the owner of all schemas, and lets the login of the jobs use
 * it and nobody else. Doing it again changes nothing.
 */
export async function migrateJobs(adminUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: adminUrl, max: 2 });
  // Queued before whatever is asked first.
  pool.on('connect', (client) => void client.query('set role maillage_owner'));
  pool.on('error', () => undefined);
  try {
    await runMigrations({ pgPool: pool, logger: silent });
    await pool.query(rights);
  } finally {
    await pool.end();
  }
}

/** The library puts row-level security on its tables and expects to own them. */
const rights = `
  grant usage on schema graphile_worker to maillage_worker;
  revoke execute on all functions in schema graphile_worker from public;
  grant select, insert, update, delete on all tables in schema graphile_worker to maillage_worker;
  grant execute on all functions in schema graphile_worker to maillage_worker;
  do $$
  declare queue regclass;
  begin
    for queue in
      select c.oid from pg_class c
       where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
         and not exists (select from pg_policy where polrelid = c.oid)
    loop
      execute format('create policy jobs on %s to maillage_worker using (true) with check (true)', queue);
    end loop;
  end $$;
`;

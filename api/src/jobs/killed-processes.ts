import type { WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';

/** How the server lists the connection on which a process listens for jobs: by the name under which it locks them. */
const nameOf = (worker: string): string => `maillage jobs ${worker}`;

/** A process that has just begun takes its first jobs before it is listed. */
const settled = '1 minute';

/** Between two looks for what killed processes had begun, in milliseconds; the processes of a hub look at different times. */
export const lookEvery = { minResetLockedInterval: 30_000, maxResetLockedInterval: 60_000 };

/**
 * Frees the jobs in the middle of which a process was killed, which the queue itself leaves alone for four hours. Whether
 * a process lives the server knows: its listening connection is there. A job is done again from its beginning, as after
 * any interruption.
 */
export function freeJobsOfKilled(pool: Pool, events: WorkerEvents): void {
  events.on('pool:listen:success', ({ workerPool, client }) => {
    // Behind the statement with which the queue listens.
    client.once('drain', () => {
      client
        .query("select set_config('application_name', $1, false)", [nameOf(workerPool.id)])
        .then(() => free(pool))
        // Without the database nobody is freed; the queue begins again by itself, and so does this.
        .catch(() => undefined);
    });
  });
  events.on('resetLocked:success', () => void free(pool).catch(() => undefined));
}

async function free(pool: Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
       from graphile_worker._private_jobs
      where locked_at < now() - interval '${settled}'
        and not exists (select from pg_stat_activity
                         where datname = current_database() and usename = current_user
                           and application_name = $1 || locked_by)
     having count(*) > 0`,
    [nameOf('')],
  );
}

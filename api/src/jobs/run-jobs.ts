import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, run } from 'graphile-worker';
import type { Runner, WorkerEvents } from 'graphile-worker';
import { Pool, type PoolConfig } from 'pg';
import { endSilent, survive } from '../database/surviving-pool.ts';
import { freeJobsOfKilled, lookEvery } from './killed-processes.ts';
import { tasksOf, timetable } from './tasks.ts';
import type { TaskSettings } from './tasks.ts';

export interface Jobs {
  /** False while the work is interrupted, as it is without a database. */
  readonly running: boolean;
  readonly pool: Pool;
  /** What waits in the queue and could be done now, and what is tried no more. */
  queue(): Promise<{ readonly due: number; readonly failed: number }>;
  /** Lets what runs finish, and starts nothing more. */
  stop(): Promise<void>;
}

export interface JobSettings extends TaskSettings {
  /** the database, under the login of the jobs */
  readonly at: PoolConfig;
  /** Most connections kept open, three at least: two are the queue's own, each other works through a job. */
  readonly connections: number;
}

/** Payloads are keys and never told; what fails is told by the name of its job and its code. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') console.error(`Jobs: ${message}`);
});

/**
 * Works through the queue in this process. Several processes may: each job is done by one of them. When the
 * database goes away the work ends, and begins again when it is back.
 */
export async function runJobs({ at, connections, ...settings }: JobSettings): Promise<Jobs> {
  const pool = new Pool({
    ...at,
    max: connections,
    application_name: 'maillage jobs',
    // The queue's own listens and asks nothing: only the system can find out that nobody is at the other end.
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
  });
  survive(pool);
  endSilent(pool);
  let stopping = false;
  let runner: Runner | null = null;
  // Under which names the queue has jobs locked that were begun here.
  const lockedBy: string[] = [];
  const events: WorkerEvents = new EventEmitter();
  freeJobsOfKilled(pool, events);
  events.on('pool:create', ({ workerPool }) => lockedBy.push(workerPool.id));

  const start = async (): Promise<Runner> => {
    // What the work before was in the middle of when its database went away would stay locked for hours.
    if (lockedBy.length > 0) {
      await pool.query('select graphile_worker.force_unlock_workers($1)', [lockedBy]);
      lockedBy.length = 0;
    }
    return run({
      pgPool: pool,
      logger,
      events,
      taskList: tasksOf(settings),
      crontab: timetable,
      concurrency: connections - 2,
      pollInterval: 2000,
      noHandleSignals: true,
      // Ended one by one, a job whose database goes away at its end is an error that nobody catches: it ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0, ...lookEvery } },
    });
  };

  const keepRunning = async (): Promise<void> => {
    for (let wait = 250; !stopping; wait = Math.min(wait * 2, 10_000)) {
      try {
        runner ??= await start();
        wait = 250;
        await runner.promise;
      } catch {
        // The database is away; what was begun is begun again later.
      }
      runner = null;
      if (!stopping) await pause(wait, undefined, { ref: false });
    }
  };

  runner = await start();
  const running = keepRunning();
  return {
    get running() {
      return runner !== null;
    },
    pool,
    queue: async () => {
      const { rows } = await pool.query<{ due: number; failed: number }>(
        `select count(*) filter (where attempts < max_attempts and run_at <= now())::int as due,
                count(*) filter (where attempts >= max_attempts)::int as failed
           from graphile_worker._private_jobs`,
      );
      return rows[0] ?? { due: 0, failed: 0 };
    },
    stop: async () => {
      stopping = true;
      await runner?.stop().catch(() => undefined);
      await Promise.race([running, pause(2000)]);
      await pool.end();
    },
  };
}

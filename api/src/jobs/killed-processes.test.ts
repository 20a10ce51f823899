import { expect, test } from 'vitest';
import { withClient } from '../start/postgres/database.ts';
import { hubForFile } from '../testing/index.ts';

const jobs = () => ({ smtpUrl: undefined, mailFrom: 'M <m@localhost>', hubAddress: 'http://localhost' });
const hub = hubForFile({ jobs });

const ask = <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  withClient(hub.database.adminUrl, async (admin) => (await admin.query<Row>(statement, values)).rows);

/** Names of the processes that listen for jobs, as they lock them. */
const listening = async (): Promise<string[]> =>
  (
    await ask<{ name: string }>(
      `select replace(application_name, 'maillage jobs ', '') as name from pg_stat_activity
        where datname = current_database() and application_name like 'maillage jobs %'`,
    )
  ).map(({ name }) => name);

/** A job that this process locked so long ago. */
async function begun(key: string, process: string, ago: string): Promise<void> {
  await ask("select graphile_worker.add_job('clean_up', job_key => $1, run_at => now() + interval '1 h')", [
    key,
  ]);
  await ask(
    `update graphile_worker._private_jobs set run_at = now(), locked_by = $2, locked_at = now() - $3::interval where key = $1`,
    [key, process, ago],
  );
}

/** The jobs of the test that are still to be done. */
const left = async (): Promise<string[]> =>
  (
    await ask<{ key: string }>(
      "select key from graphile_worker._private_jobs where key like 'of %' order by key",
    )
  ).map(({ key }) => key);

test('what a process had begun when it was killed is done by the next one, and nothing that a living one does', async () => {
  await expect.poll(listening).toHaveLength(1);
  const [living = ''] = await listening();
  await begun('of a killed process', 'worker-that-was-killed', '2 minutes');
  await begun('of one that just begins', 'worker-that-just-begins', '10 seconds');
  await begun('of one that lives', living, '2 minutes');

  await hub.anotherProcess({ jobs: jobs() });

  await expect.poll(left).toEqual(['of one that just begins', 'of one that lives']);
  await expect.poll(listening).toHaveLength(2);
});

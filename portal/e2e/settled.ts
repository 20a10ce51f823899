import { databaseUrl, withClient, startEmbedded } from '../../api/src/start/postgres/index.ts';

/**
 * Has the hub on this folder do now what its timetable does at every tenth minute. Deadlines of a fresh demonstration
 * are long past, and everybody is notified of them the first time: whatever test that minute met saw every bell ask.
 */
export async function settle(dataFolder: string): Promise<void> {
  const { adminUrl } = await startEmbedded(dataFolder);
  await withClient(databaseUrl(adminUrl, 'maillage'), async (admin) => {
    await admin.query("select graphile_worker.add_job('remind', job_key => 'remind')");
    const patience = Date.now() + 240_000;
    for (;;) {
      const { rows } = await admin.query<{ due: number; failed: string | null }>(
        `select count(*)::int as due, max(last_error) as failed from graphile_worker._private_jobs where run_at <= now() or attempts > 0`,
      );
      const [{ due, failed } = { due: 0, failed: null }] = rows;
      if (due === 0) return;
      if (failed !== null || Date.now() > patience)
        throw new Error(`${due} jobs are left: ${failed ?? 'in time'}`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
  });
}

import type { Client } from 'pg';
import type { Owner } from '../../directory/index.ts';
import { readSettings } from '../../settings.ts';
import { findDatabase, withClient } from '../../start/database.ts';
import { embeddedRuns } from '../../start/embedded.ts';
import { StartProblem } from '../../start/problem.ts';

/**
 * Does the work as the owner of the hub's database: that of DATABASE_URL, or the hub's own, which is started
 * for as long as the work lasts when no hub runs it already.
 */
export async function asHubOwner<T>(work: (owner: Owner) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, []);
  const ranBefore = settings.databaseUrl === undefined && embeddedRuns(settings.dataFolder);
  const database = await findDatabase(settings);
  let usedByOthers = true;
  try {
    return await withClient(database.adminUrl, async (client) => {
      try {
        await becomeOwner(client);
        return await work(client);
      } finally {
        usedByOthers = await othersAreConnected(client);
      }
    });
  } finally {
    // A hub that started meanwhile has taken over the database: then it is no longer ours to stop.
    if (!ranBefore && !usedByOthers) await database.stop();
  }
}

async function becomeOwner(client: Client): Promise<void> {
  const { rows } = await client.query<{ ready: boolean }>(
    "select to_regclass('hub.organisation') is not null as ready",
  );
  if (rows[0]?.ready !== true) {
    throw new StartProblem(
      'This database holds no hub yet. Start the hub on it once (npm start), then import.',
    );
  }
  await client.query('set role maillage_owner');
}

async function othersAreConnected(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  );
  return rowCount !== 0;
}

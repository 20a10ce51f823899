import type { Owner } from '../../directory/index.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { checkDataFolder } from '../../start/data-folder.ts';
import { findDatabase, withClient } from '../../start/database.ts';
import { announcePresence } from '../../start/presence.ts';
import { keptSecret } from '../../start/secret.ts';

/**
 * Does the work as the owner of the hub's database: that of DATABASE_URL, or the hub's own, which is started
 * for as long as the work lasts when no hub runs it already.
 */
export async function asHubOwner<T>(work: (owner: Owner) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, []);
  checkDataFolder({ ...settings, jobs: false });
  const { adminUrl, stop } = await findDatabase(settings);
  const presence = await announcePresence(adminUrl);
  try {
    if (!(await holdsHub(adminUrl))) await prepare(settings, adminUrl);
    return await withClient(adminUrl, async (client) => {
      await client.query('set role maillage_owner');
      return work(client);
    });
  } finally {
    if (await presence.leave()) await stop();
  }
}

async function holdsHub(adminUrl: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ found: boolean }>(
      "select to_regclass('hub.organisation') is not null as found",
    );
    return rows[0]?.found === true;
  });
}

/** What the first start of the hub does; loaded only here, because it brings sign-in and migrations along. */
async function prepare(settings: Settings, adminUrl: string): Promise<void> {
  const { prepareDatabase } = await import('../../start/prepare.ts');
  const secret = settings.secret ?? keptSecret(settings.dataFolder, 'secret');
  await prepareDatabase({ adminUrl, secret, demo: settings.demo });
}

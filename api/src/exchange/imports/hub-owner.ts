import type { Owner } from '../../directory/index.ts';
import type { Settings } from '../../settings.ts';
import { holdsHub, knownSecrets } from '../../start/secret/index.ts';
import { onDatabase } from '../../start/command.ts';
import { withClient } from '../../start/postgres/index.ts';

/**
 * Does the work as the owner of the hub's database: that of DATABASE_URL, or the hub's own, which is started
 * for as long as the work lasts when no hub runs it already.
 */
export const asHubOwner = <T>(work: (owner: Owner) => Promise<T>): Promise<T> =>
  onDatabase(async (settings, adminUrl) => {
    if (!(await withClient(adminUrl, holdsHub))) await prepare(settings, adminUrl);
    return withClient(adminUrl, async (client) => {
      await client.query('set role maillage_owner');
      return work(client);
    });
  });

/** What the first start of the hub does; loaded only here, because it brings sign-in and migrations along. */
async function prepare(settings: Settings, adminUrl: string): Promise<void> {
  const { prepareDatabase } = await import('../../start/prepare.ts');
  await prepareDatabase({ adminUrl, secrets: knownSecrets(settings), demo: settings.demo });
}

import { linksOf, setUpLink } from '../accounts/index.ts';
import type { Settings } from '../settings.ts';
import { hubAddressOf } from './hub-address.ts';
import { withClient } from './postgres/index.ts';

/** The house that runs the accounts, by its key in the reference network. */
const administration = 'cpca-aura';

/**
 * The link with which a hub that has no account yet is set up; null where it has one, and where the login that serves it owns
 * nothing: then `npm run invite` makes the first one.
 */
export async function firstLink(settings: Settings, adminUrl: string, key: string): Promise<string | null> {
  if (settings.demo) return null;
  const link = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ owns: boolean }>(
      "select pg_has_role('maillage_owner', 'member') as owns",
    );
    if (rows[0]?.owns !== true) return null;
    await client.query('set role maillage_owner');
    return setUpLink(client, administration);
  });
  return link && linksOf(key, hubAddressOf(settings)).addressOf(link);
}

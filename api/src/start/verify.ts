import { holdsHub, otherSecret, logins, loginWith, rightSecret, openSeals, sealsOf } from './secret/index.ts';
import { withClient } from './postgres/index.ts';
import { StartProblem } from './problem.ts';
import { missingOf, refuseNewerDatabase, stateOf, thisRelease } from './migrations/release.ts';
import { actsAsOwner } from './roles/index.ts';

/**
 * The key of a database that somebody else prepares (npm run migrate), read and checked through the hub's own logins:
 * the login of DATABASE_URL owns nothing and does no more than lead there. Null where that login prepares the
 * database itself, or where nobody has prepared it yet.
 */
export async function verifiedKey(databaseUrl: string, secrets: readonly string[]): Promise<string | null> {
  const toVerify = await withClient(
    databaseUrl,
    async (client) => !(await actsAsOwner(client)) && (await holdsHub(client)),
  );
  if (!toVerify) return null;
  for (const login of logins)
    if ((await rightSecret(databaseUrl, login, secrets)) === null) throw otherSecret();
  return withClient(loginWith(databaseUrl, 'maillage_auth', secrets), async (client) => {
    const [release, state] = [thisRelease(), await stateOf(client)];
    refuseNewerDatabase(release, state);
    const missing = missingOf(release, state);
    if (missing !== null) {
      throw new StartProblem(
        `The database lacks what this release (${release.version}) needs, and this login may not add it: ${missing}. ` +
          'Run npm run migrate with a DATABASE_URL that may, then start again.',
      );
    }
    const opened = openSeals(await sealsOf(client), secrets);
    if (opened === null) throw otherSecret();
    return opened.key;
  });
}

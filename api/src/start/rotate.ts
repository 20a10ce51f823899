import type { Client } from 'pg';
import { withClient, presenceName } from './postgres/index.ts';
import { otherSecret, rightSecret, keepSeal, openSeals, seal, sealsOf } from './secret/index.ts';
import { StartProblem } from './problem.ts';
import { setPasswords } from './roles/index.ts';

/**
 * First half: seals the database's key with the new secret as well. From now on both are valid, and whoever runs
 * with the old one goes on. Doing it again changes nothing.
 */
export async function beginRotation(adminUrl: string, secret: string, previous: string): Promise<void> {
  await asOwner(adminUrl, async (owner) => {
    const seals = await sealsOf(owner);
    if (openSeals(seals, [secret]) !== null) return;
    const opened = openSeals(seals, [previous]);
    if (opened === null) throw otherSecret();
    await keepSeal(owner, seal(opened.key, secret));
  });
}

/**
 * Second half: the logins get the passwords of the new secret, and the old one opens nothing any more. Refused while
 * a hub runs that was started before the first half, since it knows the old secret alone.
 */
export async function finishRotation(adminUrl: string, secret: string, force: boolean): Promise<void> {
  await asOwner(adminUrl, async (owner) => {
    const opened = openSeals(await sealsOf(owner), [secret]);
    if (opened === null) throw otherSecret();
    const behind = await startedBefore(owner, opened.seal.id);
    if (behind > 0 && !force) {
      throw new StartProblem(
        `${behind} of the running hubs began before this secret did, and may know the old one alone. Start them anew with ` +
          'both (MAILLAGE_SECRET, MAILLAGE_SECRET_PREVIOUS), then finish; or lock them out: npm run rotate-secret -- --finish --force',
      );
    }
    await owner.query('begin');
    await owner.query('reset role');
    if ((await rightSecret(adminUrl, 'maillage_auth', [secret])) === null) await setPasswords(owner, secret);
    await owner.query('set local role maillage_owner');
    await owner.query('delete from auth.sealed_key where id <> $1', [opened.seal.id]);
    await owner.query('commit');
  });
}

/** Ended, the connection rolls back whatever was begun and not committed. */
const asOwner = (adminUrl: string, work: (owner: Client) => Promise<void>): Promise<void> =>
  withClient(adminUrl, async (client) => {
    await client.query('set role maillage_owner');
    await work(client);
  });

async function startedBefore(owner: Client, sealId: string): Promise<number> {
  await owner.query('reset role');
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity
      where datname = current_database() and application_name = $1
        and backend_start < (select made_at from auth.sealed_key where id = $2)`,
    [presenceName, sealId],
  );
  return rows[0]?.count ?? 0;
}

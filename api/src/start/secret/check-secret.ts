import type { Client } from 'pg';
import { rightSecret } from './logins.ts';
import { StartProblem } from '../problem.ts';
import { openSeals, sealsOf } from './sealed-key.ts';

/**
 * Refuses a secret that is not the database's, before anything is changed: it would give the logins other passwords
 * and lock every running hub out. Returns the secret whose passwords the logins have; null before there are logins.
 */
export async function checkSecret(
  admin: Client,
  adminUrl: string,
  secrets: readonly string[],
): Promise<string | null> {
  const seals = await sealsOf(admin);
  if (seals.length > 0 && openSeals(seals, secrets) === null) throw otherSecret();
  const { rowCount } = await admin.query("select from pg_roles where rolname = 'maillage_auth'");
  if (rowCount === 0) return null;
  const right = await rightSecret(adminUrl, 'maillage_auth', secrets);
  if (right !== null) return right;
  if (seals.length === 0 && (await holdsHub(admin))) throw otherSecret();
  throw new StartProblem(
    'The hub’s logins on this PostgreSQL server have passwords that do not follow from this MAILLAGE_SECRET: another ' +
      'hub of the server made them, or a restore left them out. Give this hub a server of its own; where no other hub ' +
      'uses them, npm run migrate -- --set-passwords sets them anew.',
  );
}

/** The database is another secret's. */
export const otherSecret = (): StartProblem =>
  new StartProblem(
    'This database was set up with another MAILLAGE_SECRET, and nothing was changed. Start with that secret; to replace ' +
      'it, see npm run rotate-secret (docs/operations.md).',
  );

/** True where a hub has been set up, of whatever release. */
export async function holdsHub(admin: Client): Promise<boolean> {
  const { rowCount } = await admin.query(
    "select from pg_class where relname = 'organisation' and relnamespace = (select oid from pg_namespace where nspname = 'hub')",
  );
  return rowCount === 1;
}

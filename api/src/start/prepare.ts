import { loadDemoAccounts, loadDemoCases } from '../demo/index.ts';
import { loadReferenceNetwork } from '../directory/index.ts';
import { initOrm } from '../orm.ts';
import { openAccounts } from '../accounts/sign-in.ts';
import { withClient } from './database.ts';
import { migrate } from './migrate.ts';
import { migrateJobs } from './migrate-jobs.ts';
import { loginUrl, prepareRoles } from './roles.ts';

/** A number that nothing else locks: one process at a time prepares a database. */
const preparationLock = 20260101;

export interface Preparation {
  readonly adminUrl: string;
  readonly secret: string;
  /** With the fictitious accounts. */
  readonly demo: boolean;
  /** Fictitious cases beside the demonstration's accounts; tests arrange their own. */
  readonly cases?: boolean;
}

/** Brings a database from whatever state to the one the hub runs on. Doing it again changes nothing. */
export async function prepareDatabase({ adminUrl, secret, demo, cases = false }: Preparation): Promise<void> {
  await withClient(adminUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [preparationLock]);
    await prepareRoles(admin, secret);
    // Before the tables: what is written into the outbox puts a job into this queue.
    await migrateJobs(adminUrl);
    const orm = await initOrm(adminUrl, { role: 'maillage_owner', connections: 2 });
    try {
      await migrate(orm);
    } finally {
      await orm.close();
    }
    await admin.query('set role maillage_owner');
    await inTransaction(admin, () => loadReferenceNetwork(admin));
    if (demo) await loadDemonstration(admin, adminUrl, secret, cases);
  });
}

type Admin = Parameters<Parameters<typeof withClient>[1]>[0];

async function loadDemonstration(
  owner: Admin,
  adminUrl: string,
  secret: string,
  withCases: boolean,
): Promise<void> {
  const accounts = openAccounts({
    url: loginUrl(adminUrl, 'maillage_auth', secret),
    secret,
    publicUrl: undefined,
    signInAttempts: 1,
  });
  try {
    await inTransaction(owner, async () => {
      await loadDemoAccounts(owner, accounts);
      if (withCases) await loadDemoCases(owner);
    });
  } finally {
    await accounts.close();
  }
}

async function inTransaction<T>(client: Admin, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

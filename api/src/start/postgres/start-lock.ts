import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './postmaster.ts';
import { StartProblem } from '../problem.ts';

/**
 * Lets one process at a time create or start what lies in the data folder: before there is a database there
 * is nothing else to lock. A lock left by a process that is gone is taken over.
 */
export async function withStartLock<T>(dataFolder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(dataFolder, 'start.lock');
  mkdirSync(dataFolder, { recursive: true });
  for (const patience = Date.now() + 90_000; !take(file); await wait(100)) {
    if (Date.now() > patience) {
      throw new StartProblem(`Another process has been starting for 90 s. If there is none, delete ${file}.`);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = Number(readOwner(file));
  if (owner > 0 && (owner === process.pid || !isAlive(owner))) rmSync(file, { force: true });
  return false;
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

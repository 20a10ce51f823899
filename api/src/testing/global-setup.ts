import type { TestProject } from 'vitest/node';
import { endRunFolder, runFolder, sweepRunFolders } from './runs/run-folder.ts';
import { seedOfRun } from './runs/seed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's PostgreSQL lives. It starts with the first test file that asks for a database. */
    databaseFolder: string;
  }
}

/** A seed for this run, and a folder for its PostgreSQL, gone afterwards with the server that a test file started in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  console.warn(`MAILLAGE_SEED=${seedOfRun()}`);
  await sweepRunFolders();
  const folder = runFolder();
  project.provide('databaseFolder', folder);
  return () => endRunFolder(folder);
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopEmbedded } from '../start/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's PostgreSQL lives. It starts with the first test file that asks for a database. */
    databaseFolder: string;
  }
}

/** A folder for the PostgreSQL of this run, gone afterwards with the server that a test file started in it. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-test-'));
  chmodSync(folder, 0o755);
  project.provide('databaseFolder', folder);
  return async () => {
    await stopEmbedded(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

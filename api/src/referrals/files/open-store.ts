import { StartProblem } from '../../start/problem.ts';
import type { FileStore } from './file-store.ts';
import { postgresStore } from './postgres-store.ts';
import { openS3Store, parseS3Address } from './s3-store.ts';

/** The store that a setting names; the database where it names none. */
export async function openFileStore(address: string | undefined): Promise<FileStore> {
  if (address === undefined) return postgresStore;
  const parsed = parseS3Address(address);
  if (parsed === null) {
    throw new StartProblem(
      'MAILLAGE_FILES is not an address such as s3://bucket/prefix?endpoint=https://s3.example.org&region=fr-par; access keys go into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
    );
  }
  return openS3Store(parsed);
}

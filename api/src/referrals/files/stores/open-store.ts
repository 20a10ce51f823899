import { parseS3Address } from '../../../settings/s3-address.ts';
import type { FileStore } from './file-store.ts';
import { postgresStore } from './postgres-store.ts';
import { openS3Store } from './s3-store.ts';

/** The store that a setting names; the database where it names none. */
export async function openFileStore(address: string | undefined): Promise<FileStore> {
  if (address === undefined) return postgresStore;
  const parsed = parseS3Address(address);
  if (parsed === null) throw new Error('MAILLAGE_FILES was not checked at the start.');
  return openS3Store(parsed);
}

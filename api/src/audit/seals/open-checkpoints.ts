import { parseS3Address } from '../../settings/s3-address.ts';
import { folderStore, s3Store, type CheckpointStore } from './checkpoint-store.ts';

/** The store that a setting names: an address of objects, or a folder. */
export function openCheckpoints(place: string): CheckpointStore {
  const address = parseS3Address(place);
  return address === null ? folderStore(place) : s3Store(address);
}

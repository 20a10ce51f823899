import { createHmac, hkdfSync } from 'node:crypto';
import type { CheckpointStore } from './checkpoint-store.ts';

/** The keys of the journal, made of the database's own: one seals lines, the other what is kept of them elsewhere. */
export interface SealKeys {
  readonly lines: Buffer;
  readonly checkpoints: Buffer;
}

/** How a hub keeps its journal. */
export interface JournalSettings {
  readonly keys: SealKeys;
  readonly checkpoints: CheckpointStore;
  /** after how many months lines are kept no longer */
  readonly months: number;
}

/** The keys of the journal of a database. */
export const sealKeysOf = (key: string): SealKeys => ({
  lines: derived(key, 'maillage/audit/lines'),
  checkpoints: derived(key, 'maillage/audit/checkpoints'),
});

const derived = (key: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

/** What the first seal follows. */
export const beforeTheFirst = Buffer.alloc(32);

/**
 * The seal of a line (HMAC-SHA-256): over its number, its text and the seal before it, so that no line can be changed, taken out or put
 * between without the key.
 */
export function sealOf(key: Buffer, previous: Buffer, number: number, text: string): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(number));
  return createHmac('sha256', key).update(previous).update(place).update(text, 'utf8').digest();
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JobDatabase } from '../../jobs/job-database.ts';
import type { CheckpointStore } from './checkpoint-store.ts';

/** The last seal as it was at an hour, signed: against it a tail that was cut off shows, and a journal that was written anew. */
export interface Checkpoint {
  readonly number: number;
  readonly mac: string;
  readonly at: string;
}

const signed = (key: Buffer, { number, mac, at }: Checkpoint): string =>
  createHmac('sha256', key).update(`${number} ${mac} ${at}`).digest('hex');

/**
 * Keeps the last seal outside of the database, if there is one.
 * @param key the key of checkpoints
 */
export async function keepCheckpoint(
  db: JobDatabase,
  { key, store, now }: { readonly key: Buffer; readonly store: CheckpointStore; readonly now: Date },
): Promise<void> {
  const { rows } = await db.query<{ number: string; mac: Buffer }>(
    'select number, mac from hub.audit_seal order by number desc limit 1',
  );
  const [last] = rows;
  if (last === undefined) return;
  const checkpoint = { number: Number(last.number), mac: last.mac.toString('hex'), at: now.toISOString() };
  const text = JSON.stringify({ ...checkpoint, signature: signed(key, checkpoint) });
  await store.keep(`${checkpoint.at.replaceAll(/[:.]/g, '-')}.json`, text);
}

/** A checkpoint as it was kept; null for what was not signed with the key. */
export function readCheckpoint(key: Buffer, text: string): Checkpoint | null {
  try {
    const { number, mac, at, signature } = JSON.parse(text) as Checkpoint & { readonly signature: string };
    const [right, shown] = [signed(key, { number, mac, at }), String(signature)];
    const isOurs = right.length === shown.length && timingSafeEqual(Buffer.from(right), Buffer.from(shown));
    return isOurs ? { number, mac, at } : null;
  } catch {
    return null;
  }
}

import process from 'node:process';
import { newKey } from '#lib/server/idempotency-key.server.ts';
import { fileSize } from '#lib/text/format.ts';

/** What the form of a message needs before anything is written in it. */
export interface BlankMessage {
  /** the same key twice sends one message */
  readonly key: string;
  /** "10 Mo": the largest file that is taken */
  readonly largestFile: string;
}

/** A form for a message to come. How large a file may be, the hub tells when it starts. */
export function blankMessage(): BlankMessage {
  const megabytes = Number(process.env['MAILLAGE_FILE_MEGABYTES'] ?? 10);
  return { key: newKey(), largestFile: fileSize(megabytes * 1024 * 1024) };
}

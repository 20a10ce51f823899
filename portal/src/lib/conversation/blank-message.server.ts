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

/** An empty form for a message. The hub hands on how large a file may be when it starts. */
export function blankMessage(): BlankMessage {
  const megabytes = Number(process.env['MAILLAGE_FILE_MEGABYTES'] ?? 10);
  return { key: newKey(), largestFile: fileSize(megabytes * 1024 * 1024) };
}

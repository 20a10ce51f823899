import { newKey } from '#lib/server/idempotency-key.server.ts';
import { fileSize } from '#lib/text/format.ts';
import { largestFile } from './largest-file.server.ts';

/** What the form of a message needs before anything is written in it. */
export interface BlankMessage {
  /** the same key twice sends one message */
  readonly key: string;
  /** "10 Mo": the largest file that is taken */
  readonly largestFile: string;
  /** the words that stand in it already */
  readonly text: string;
}

/** A form for a message, empty or begun. */
export function blankMessage(text = ''): BlankMessage {
  return { key: newKey(), largestFile: fileSize(largestFile()), text };
}

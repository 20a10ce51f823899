import { randomUUID } from 'node:crypto';

/** A key for one sending: made when the page is shown, so that a double click or a retry carries the same one. */
export function sendingKey(): string {
  return randomUUID();
}

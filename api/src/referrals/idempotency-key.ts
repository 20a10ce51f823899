import { refusals, says } from '../errors.ts';
import type { Refusal } from '../errors.ts';

/** What is wrong with a key that a client made up. */
export function malformedKey(key: string): readonly Refusal[] {
  return /^[\x21-\x7e]{8,100}$/.test(key) ? [] : [refusals.invalid('idempotencyKey', says.key)];
}

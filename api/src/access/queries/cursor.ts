import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { requestErrors } from '../../errors.ts';

let cursorKey: KeyObject | null = null;

/** Sets the key that seals cursors. Called once at the start. */
export function useCursorSecret(secret: string): void {
  cursorKey = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'maillage/cursor', 32)));
}

/** A list as one viewer reads it: what its cursors are bound to. */
export interface List {
  /** list and order */
  readonly name: string;
  /** the function in which it is read, or the person where there is none */
  readonly viewer: string;
}

/**
 * A cursor may hold a name (a list ordered by name) and travels in addresses: it is encrypted, and bound to its list and
 * its viewer. Somebody else's would tell where a row stands that they may not see.
 */
export function sealCursor(list: List, values: readonly string[]): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(boundTo(list));
  const body = Buffer.concat([cipher.update(JSON.stringify(values)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** What a cursor holds; BAD_CURSOR for one that is altered, of another list or of another viewer. */
export function openCursor(list: List, cursor: string, length: number): string[] {
  try {
    const sealed = Buffer.from(cursor, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, 12), { authTagLength: 16 })
      .setAAD(boundTo(list))
      .setAuthTag(sealed.subarray(12, 28));
    const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString();
    const values = JSON.parse(text) as string[];
    if (values.length === length) return values;
  } catch {
    // Whatever the cause (cut, altered, of another list), the answer is the same.
  }
  throw requestErrors.badCursor();
}

const boundTo = ({ name, viewer }: List): Buffer => Buffer.from(JSON.stringify([name, viewer]));

function key(): KeyObject {
  if (cursorKey === null) throw new Error('useCursorSecret must run before the first page is read');
  return cursorKey;
}

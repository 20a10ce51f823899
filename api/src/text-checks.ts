import { refusals, says } from './errors.ts';
import type { Refusal } from './errors.ts';

/** What is wrong with words that somebody typed, wherever they typed them. */

/** Letters and signs by their class that leave the line empty all the same: fillers of Hangul, the blank of Braille. */
const unseen = /[\u115f\u1160\u3164\uffa0\u2800]/gu;

/** A text without the letters that nobody sees. */
export const seen = (text: string): string => text.replace(unseen, '');

/** True when nothing of a text can be seen: spaces, marks without a letter, characters of no width. */
export function isBlank(text: string | null | undefined): boolean {
  return !/[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(seen(text ?? ''));
}

/** A text that is too long or carries control characters (line breaks and tabs are text). */
export function malformedText(
  field: string,
  text: string | null | undefined,
  most: number,
): readonly Refusal[] {
  if (text === null || text === undefined) return [];
  if (text.length > most) return [refusals.tooLong(field, most)];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u.test(text)) {
    return [refusals.invalid(field, says.controlCharacters)];
  }
  return [];
}

/** A telephone may be spaced as one likes; an empty one is none. */
export function malformedPhone(field: string, phone: string | null | undefined): readonly Refusal[] {
  return phone && !/^\+?[\d\s.()-]{6,30}$/.test(phone) ? [refusals.invalid(field, says.giveTelephone)] : [];
}

/** An empty address is none. */
export function malformedEmail(field: string, email: string | null | undefined): readonly Refusal[] {
  return email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [refusals.invalid(field, says.giveEmail)] : [];
}

/** A key that a client made up, so that what it names is made once. */
export function malformedKey(key: string | null | undefined): readonly Refusal[] {
  return typeof key !== 'string' || /^[\x21-\x7e]{8,100}$/.test(key)
    ? []
    : [refusals.invalid('idempotencyKey', says.key)];
}

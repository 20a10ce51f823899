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

/** Signs that word processors write for themselves, and what whoever pasted them sees there. */
const pasted: Readonly<Record<string, string>> = {
  ...{ '\u000b': '\n', '\u000c': '\n', '\u0085': '\n', '\u2028': '\n', '\u2029': '\n' },
  // the end of a cell of a table
  '\u0007': '\t',
  // a hyphen that is not parted, and one that stands where a word may be
  ...{ '\u001e': '-', '\u001f': '', '\u00ad': '' },
  // of no width: where a line may break, where it may not, and the beginning of a file. What joins letters stays
  ...{ '\u200b': '', '\u2060': '', '\ufeff': '' },
  // around words of another writing, and after them; what turns a line round is left for its refusal
  ...{ '\u202a': '', '\u202c': '', '\u2066': '', '\u2068': '', '\u2069': '' },
};
const pastedSigns = new RegExp(`[${Object.keys(pasted).join('')}]`, 'g');

/** A text as it is meant: what was pasted from a word processor has line breaks and hyphens of its own, which nobody sees. */
export const asMeant = (text: string): string => text.replace(pastedSigns, (sign) => pasted[sign] ?? sign);

/** The variables of an operation with all of their texts as they are meant. */
export function textsAsMeant(variables: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, meant(value)]));
}

function meant(value: unknown): unknown {
  if (typeof value === 'string') return asMeant(value);
  if (Array.isArray(value)) return value.map(meant);
  return value !== null && typeof value === 'object' ? textsAsMeant(value) : value;
}

/** A name or a number as one line, without spaces around it; what is no text stays what it is. */
export function oneLine<Text extends string | null | undefined>(text: Text): string | Exclude<Text, string> {
  return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : (text as Exclude<Text, string>);
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

/**
 * A telephone may be spaced as one likes and has to be one that rings: within the country a 0 and nine digits more, from
 * elsewhere or without a 0 six at least. An empty one is none.
 */
export function malformedPhone(field: string, phone: string | null | undefined): readonly Refusal[] {
  if (!phone) return [];
  const digits = phone.replace(/\D/g, '');
  const isNational = !phone.trim().startsWith('+') && /^0(?!0)/.test(digits);
  const rings = isNational ? digits.length === 10 : digits.length >= 6;
  return rings && /^\+?[\d\s.()-]{6,30}$/.test(phone) ? [] : [refusals.invalid(field, says.giveTelephone)];
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

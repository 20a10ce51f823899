import { m } from '#lib/paraglide/messages.js';
import { parseTypedDate } from '#lib/text/format.ts';

/** A typed date: the day it means, or what to do about it. Empty is neither. */
type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** Whether all of a day is there, though it may be none. */
const looksWhole = /^\s*(\d{1,2}[/.\s-]+\d{1,2}[/.\s-]+\d{4}|\d{8})\s*$/;

/** A day of the calendar, as it is typed. */
export function readDay(typed: string, now: Date = new Date()): TypedDate {
  if (!typed) return { kind: 'empty' };
  const iso = parseTypedDate(typed);
  if (!iso && looksWhole.test(typed)) return { kind: 'wrong', message: m.orienter_error_date_none() };
  if (!iso)
    return { kind: 'wrong', message: m.orienter_error_date({ example: `15/03/${now.getFullYear()}` }) };
  return { kind: 'day', iso };
}

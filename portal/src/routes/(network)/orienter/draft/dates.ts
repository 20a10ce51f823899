import { m } from '#lib/paraglide/messages.js';
import { isoDay, parseTypedDate } from '#lib/text/format.ts';

/** A typed date: the day it means, or what to do about it. Empty is neither. */
export type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'wrong'; readonly message: string };

const looksWhole = /^\s*(\d{1,2}[/.\s-]+\d{1,2}[/.\s-]+\d{4}|\d{8})\s*$/;

/** A day on which someone alive may have been born. */
export function readBirthDate(typed: string, now: Date = new Date()): TypedDate {
  if (!typed) return { kind: 'empty' };
  const iso = parseTypedDate(typed);
  if (!iso) {
    const message = looksWhole.test(typed)
      ? m.orienter_error_birth_date_real()
      : m.orienter_error_birth_date();
    return { kind: 'wrong', message };
  }
  if (iso < '1900-01-01') return { kind: 'wrong', message: m.orienter_error_birth_date_year() };
  if (iso > isoDay(now)) return { kind: 'wrong', message: m.orienter_error_birth_date_past() };
  return { kind: 'day', iso };
}

/** A day of a court measure: no more than thirty years away, or the year was mistyped. */
export function readMeasureDate(typed: string, now: Date = new Date()): TypedDate {
  if (!typed) return { kind: 'empty' };
  const iso = parseTypedDate(typed);
  const year = now.getFullYear();
  if (!iso && looksWhole.test(typed)) return { kind: 'wrong', message: m.orienter_error_date_none() };
  if (!iso) return { kind: 'wrong', message: m.orienter_error_date({ example: `15/03/${year + 1}` }) };
  if (Math.abs(Number(iso.slice(0, 4)) - year) >= 30) {
    return { kind: 'wrong', message: m.orienter_error_date_year() };
  }
  return { kind: 'day', iso };
}

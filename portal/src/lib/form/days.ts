import { m } from '#lib/paraglide/messages.js';
import { dateWords, isRealDate } from '#lib/text/date-words.ts';
import { isoDay } from '#lib/text/format.ts';

/** A typed date: the day it means, or what to do about it. Empty is neither. */
type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'wrong'; readonly message: string };

const weekday =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Days that have a name, by how many days ago they are: what comes by post or telephone came on one of these. */
const named = ['aujourd’hui', 'hier'];

/** A day of the calendar, as it is typed: hier, 15/03/2027, 15/3/27, 15 mars 2027, jeudi 15 mars 2027 or 2027-03-15. */
export function readDay(typed: string, now: Date = new Date()): TypedDate {
  if (!typed) return { kind: 'empty' };
  const ago = named.indexOf(typed.toLowerCase().replace("'", '’'));
  if (ago >= 0) return { kind: 'day', iso: before(isoDay(now), ago) };
  const iso = wholeDay(dateWords(typed));
  if (iso === null)
    return { kind: 'wrong', message: m.orienter_error_date({ example: `15/03/${now.getFullYear()}` }) };
  return isRealDate(iso) ? { kind: 'day', iso } : { kind: 'wrong', message: m.orienter_error_date_none() };
}

/** So many days before one; by the calendar, for a day may have 23 hours or 25. */
function before(iso: string, days: number): string {
  const noon = new Date(`${iso}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - days);
  return noon.toISOString().slice(0, 10);
}

/** Whether or not there is such a day; null where not all of it was typed. */
function wholeDay(typed: readonly string[]): string | null {
  const words = typed.length === 4 && weekday.test(typed[0] ?? '') ? typed.slice(1) : typed;
  const [day = '', month = '', year = '', ...more] = /^\d{4}$/.test(words[0] ?? '')
    ? words.toReversed()
    : words;
  if (more.length > 0 || ![day, month].every((word) => /^\d{1,2}$/.test(word))) return null;
  const whole = wholeYear(year);
  return whole === null ? null : [whole, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Days of a measure are of this century. Two digits with which a year begins may be a year that is being typed. */
function wholeYear(year: string): string | null {
  if (/^\d{4}$/.test(year)) return year;
  return /^\d{2}$/.test(year) && !['19', '20'].includes(year) ? `20${year}` : null;
}

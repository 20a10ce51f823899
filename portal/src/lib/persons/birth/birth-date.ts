import { m } from '#lib/paraglide/messages.js';
import { isoDay } from '#lib/text/format.ts';
import { understandBirthDate } from './typed-birth-date.ts';

/** A date of birth that was typed: as far as it is known, or what to do about it. */
export type ReadBirthDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** When someone alive may have been born, as it is typed. */
export function readBirthDate(typed: string, now: Date = new Date()): ReadBirthDate {
  if (!typed) return { kind: 'empty' };
  const understood = understandBirthDate(typed, now);
  if (understood.kind === 'unclear') return { kind: 'wrong', message: m.orienter_error_birth_date() };
  if (understood.kind === 'twoYears') {
    const [first, second] = understood.years;
    return { kind: 'wrong', message: m.orienter_error_birth_date_two_years({ first, second }) };
  }
  if (understood.kind === 'impossible') return { kind: 'wrong', message: m.orienter_error_birth_date_real() };
  const { iso } = understood;
  if (iso < '1900') return { kind: 'wrong', message: m.orienter_error_birth_date_year() };
  // a year of which some has passed may be the year of birth
  if (iso > isoDay(now).slice(0, iso.length))
    return { kind: 'wrong', message: m.orienter_error_birth_date_past() };
  return { kind: 'date', iso };
}

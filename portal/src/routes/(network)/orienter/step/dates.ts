import { looksWhole, type TypedDate } from '#lib/form/days.ts';
import { m } from '#lib/paraglide/messages.js';
import { isoDay, parseTypedDate } from '#lib/text/format.ts';

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

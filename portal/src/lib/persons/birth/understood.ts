import { monthAndYear } from '#lib/text/birth-date.ts';
import { understandBirthDate } from './typed-birth-date.ts';

/** Stands in the server's sentences where the date goes. */
export const dateMark = '{date}';

/** The sentences about a date that is not whole, or that may stand for one that is not. */
export interface UnderstoodWords {
  readonly year: string;
  readonly month: string;
  readonly firstOfJanuary: string;
  /** Of a year that was typed in two digits. */
  readonly day: string;
}

/** How what was typed is understood, where it is no whole date like another; empty where there is nothing to say. */
export function understoodAs(typed: string, words: UnderstoodWords): string {
  const understood = understandBirthDate(typed);
  if (understood.kind !== 'date') return '';
  const { iso } = understood;
  if (iso.length === 4) return words.year.replace(dateMark, iso);
  if (iso.length === 7) return words.month.replace(dateMark, monthAndYear(iso));
  if (!typed.includes(iso.slice(0, 4)))
    return words.day.replace(dateMark, iso.split('-').reverse().join('/'));
  return iso.endsWith('-01-01') ? words.firstOfJanuary.replace(dateMark, iso.slice(0, 4)) : '';
}

/** Shows how the date in a field is understood, in the element right after it. */
export function showUnderstood(field: Element): void {
  const line = field.nextElementSibling;
  if (!(field instanceof HTMLInputElement) || !(line instanceof HTMLElement)) return;
  const { bornYear: year, bornMonth: month, bornFirst: firstOfJanuary, bornDay: day } = line.dataset;
  if (year === undefined || month === undefined || firstOfJanuary === undefined || day === undefined) return;
  line.textContent = understoodAs(field.value, { year, month, firstOfJanuary, day });
}

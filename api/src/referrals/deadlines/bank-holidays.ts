import { gregorianEaster } from 'date-easter';
import { DateTime } from 'luxon';

/** Code du travail, article L3133-1: the days of the year that are always the same, as month and day. */
const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;

/** Those that follow Easter Sunday, by so many days: Easter Monday, Ascension, Whit Monday. */
const afterEaster = [1, 39, 50] as const;

const byYear = new Map<number, ReadonlySet<string>>();

/** The French bank holidays of a year (not those of Alsace-Moselle alone), as ISO dates. */
export function bankHolidaysOf(year: number): ReadonlySet<string> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const easter = DateTime.fromObject(gregorianEaster(year), { zone: 'utc' });
  const days = new Set([
    ...fixed.map((day) => `${year}-${day}`),
    ...afterEaster.map((days) => easter.plus({ days }).toFormat('yyyy-MM-dd')),
  ]);
  byYear.set(year, days);
  return days;
}

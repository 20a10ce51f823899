import { expect, it } from 'vitest';
import { bankHolidaysOf } from './bank-holidays.ts';

// As service-public.fr published them; 2024 has an early Easter, and in 2008 Ascension fell on the first of May.
const published = {
  2008: ['01-01', '03-24', '05-01', '05-08', '05-12', '07-14', '08-15', '11-01', '11-11', '12-25'],
  2024: ['01-01', '04-01', '05-01', '05-08', '05-09', '05-20', '07-14', '08-15', '11-01', '11-11', '12-25'],
  2026: ['01-01', '04-06', '05-01', '05-08', '05-14', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25'],
  2027: ['01-01', '03-29', '05-01', '05-06', '05-08', '05-17', '07-14', '08-15', '11-01', '11-11', '12-25'],
};

it.each(Object.entries(published))('knows the bank holidays of %s', (year, days) => {
  expect([...bankHolidaysOf(Number(year))].sort()).toEqual(days.map((day) => `${year}-${day}`));
});

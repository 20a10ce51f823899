import * as v from 'valibot';

/** Text that must be there. Runs of blanks become one. */
export const required = v.pipe(
  v.string(),
  v.transform(tidy),
  v.minLength(1, 'is empty'),
  v.maxLength(300, 'is too long'),
);

/** Text that may be missing: an empty cell means "not found". */
export const optional = v.pipe(
  v.string(),
  v.transform(tidy),
  v.maxLength(300, 'is too long'),
  v.transform(orNull),
);

/** An identifier of the source: no blanks, short. */
export const identifier = v.pipe(
  v.string(),
  v.transform(tidy),
  v.minLength(1, 'is empty'),
  v.regex(/^[\w.-]{1,80}$/, 'is no identifier'),
);

export const postalCode = matching(/^\d{5}$/, 'is no postal code of five digits');
export const inseeCode = matching(/^(?:\d|2[AB])\d{3,4}$/, 'is no INSEE code of five characters');
export const departmentCode = matching(/^(?:\d{2,3}|2[AB])$/, 'is no department code');
export const phone = matching(/^\+?[\d .()-]{3,24}$/, 'is no telephone number');
export const email = matching(/^[^@\s,;]+@[^@\s,;]+\.[a-z]{2,}$/i, 'is no e-mail address');

/** A web address; one written without its protocol gets it. */
export const website = v.pipe(
  v.string(),
  v.transform((cell) => tidy(cell).replace(/^www\./i, 'http://www.')),
  v.check((cell) => cell === '' || isWebAddress(cell), 'is no web address'),
  v.transform(orNull),
);

/** A day written as in France (06/03/2020), as an ISO day. */
export const frenchDay = v.pipe(
  v.string(),
  v.transform((cell) => tidy(cell).split('/').reverse().join('-')),
  v.check((day) => day === '' || isDay(day), 'is no day as 06/03/2020'),
  v.transform(orNull),
);

/** True for a day of the calendar, written 2020-03-06. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function matching(pattern: RegExp, fault: string) {
  return v.pipe(
    v.string(),
    v.transform(tidy),
    v.check((cell) => cell === '' || pattern.test(cell), fault),
    v.transform(orNull),
  );
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

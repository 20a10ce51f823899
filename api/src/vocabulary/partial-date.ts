import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD, as ISO 8601 writes less than a day, and FHIR with it. In the order
 * of texts a year stands before its months, and a month before its days.
 */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A date as far as it is known, ISO 8601: a day (1987-11-04), a month (1987-11) or a year (1987). A day or month that is not known is left out, never filled with 00 or 01.',
  specifiedByURL: 'https://hl7.org/fhir/R4/datatypes.html#date',
  serialize: real,
  parseValue: real,
  parseLiteral: (node) => real(node.kind === Kind.STRING ? node.value : null),
});

const shape = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/** Whether this is a year, a month or a day that there is. */
export function isPartialDate(text: string): boolean {
  if (!shape.test(text)) return false;
  const day = Number(text.slice(8));
  return text.length < 10 || (day > 0 && day <= daysIn(text.slice(0, 7)));
}

/** The first and the last day that it may be. */
export function daysWithin(date: string): { readonly first: string; readonly last: string } {
  const first = `${date}-01-01`.slice(0, 10);
  const lastMonth = date.length === 4 ? `${date}-12` : date.slice(0, 7);
  return { first, last: date.length === 10 ? date : `${lastMonth}-${daysIn(lastMonth)}` };
}

/** How many days a month has, YYYY-MM. */
export function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(0);
  // unlike Date.UTC it takes the years before 100 as they are
  next.setUTCFullYear(year, number, 0);
  return next.getUTCDate();
}

/** The date; an error that does not repeat what was given, since it may be anything. */
function real(given: unknown): string {
  if (typeof given === 'string' && isPartialDate(given)) return given;
  throw new GraphQLError('A date is written 1987-11-04, 1987-11 or 1987, and there has to be such a day.');
}

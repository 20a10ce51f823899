import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** An instant, ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC: 2026-11-23T15:04:05.000Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
});

/** A calendar day without a time zone, so that a birth date stays the same everywhere. */
export const CalendarDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day, ISO 8601: 1987-11-04.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
});

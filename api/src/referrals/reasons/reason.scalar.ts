import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * The code of a reason. It was an enum before the region could edit the list: a code that a client wrote into its
 * operation as one (`reason: NO_CAPACITY`) is taken as well as a string.
 */
export const ReasonCode = new GraphQLScalarType<string, string>({
  name: 'ReasonCode',
  description:
    'The code of a reason: capitals, digits and underscores, 60 characters at most. Written as a string ("NO_CAPACITY") or, in the text of an operation, as a bare word (NO_CAPACITY).',
  // Of this hub alone: told in its own documentation.
  specifiedByURL: 'docs/api.md#reason-codes',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string') return value;
    throw new GraphQLError('A reason is named by its code, as a string.');
  },
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.ENUM) return node.value;
    throw new GraphQLError('A reason is named by its code.', { nodes: node });
  },
});

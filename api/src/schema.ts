import 'reflect-metadata';
import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AccessGridResolver } from './access/access-grid.resolver.ts';
import * as accounts from './accounts/index.ts';
import * as directory from './directory/index.ts';
import { NodeResolver, NotificationObjectsResolver } from './node.resolver.ts';
import * as notifications from './notifications/index.ts';
import * as referrals from './referrals/index.ts';
import { UserErrorResolver } from './vocabulary/index.ts';

type Resolvers = Parameters<typeof buildSchema>[0]['resolvers'];
type ResolverClass = Resolvers[number];

/** Whatever a feature's table of contents calls a resolver: `schema.test.ts` finds those that none names. */
const resolversOf = (feature: Readonly<Record<string, unknown>>): readonly ResolverClass[] =>
  Object.entries(feature).flatMap(([name, exported]) =>
    /(Resolver|Mutations|Subscription)$/.test(name) ? [exported as ResolverClass] : [],
  );

export const resolvers: Resolvers = [
  NodeResolver,
  NotificationObjectsResolver,
  UserErrorResolver,
  AccessGridResolver,
  ...[accounts, directory, referrals, notifications].flatMap(resolversOf),
];

/** The hub's GraphQL schema, from the classes that declare it. */
export async function buildHubSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    // Inputs are checked by the scalars and by the verbs, where the refusals are worded.
    validate: false,
    // The library insists on one; subscriptions here are iterables of their own (see live/).
    pubSub: { publish: () => undefined, subscribe: () => ({ [Symbol.asyncIterator]: nothing }) },
  });
  // The library wraps it in a promise, which compiled execution does not wait for.
  for (const type of Object.values(schema.getTypeMap()).filter(isInterfaceType)) type.resolveType = typeName;
  for (const [name, description] of Object.entries(roots)) {
    const type = schema.getType(name);
    if (type) type.description = description;
  }
  return schema;
}

/** The root types, for which the library has no place to describe them. */
const roots = {
  Query: 'What can be asked. Each viewer is answered their own copy of the network.',
  Mutation: 'What can be changed. What business rules refuse is answered as `userErrors`.',
  Subscription: 'What can be listened to, over WebSocket (graphql-transport-ws).',
} as const;

const typeName = (value: { readonly typeName: string }): string => value.typeName;

const nothing = () => ({ next: () => Promise.resolve({ done: true as const, value: undefined }) });

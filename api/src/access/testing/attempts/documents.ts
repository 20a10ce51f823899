import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Of an object that is not part of the case: enough to know which one it is. */
const keys: Readonly<Record<string, string>> = {
  Organisation: '{ id }',
  Membership: '{ id }',
  Department: '{ code }',
  Commune: '{ insee }',
  // the one before or after a redirection, which is another case
  Referral: '{ id }',
  // what leads to other people has tests of its own
  PersonLink: '{ id }',
  PossibleDuplicate: '{ because }',
  Reason: '{ code }',
};

/** What is said in a referral: lists of their own, asked for whole. */
const connections: Readonly<Record<string, { readonly node: string; readonly first: number }>> = {
  timeline: { node: 'StatusUpdate', first: 100 },
  messages: { node: 'Message', first: 30 },
  enclosures: { node: 'Enclosure', first: 10 },
};

/** Each answer adds to it: asked twice it is never the same, and it has tests of its own. */
const changesByReading = 'auditEvents';

/**
 * Every field of a type, from the schema itself, so that a field added later is asked for without a change
 * here; what hangs on a referral is asked for whole. What is a choice and no part of it (it takes an argument) is left.
 */
export function everyField(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  const selected = Object.values(type.getFields()).filter(
    ({ name: field, args }) => field !== changesByReading && !args.some(isRequiredArgument),
  );
  const fields = selected.map((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return field.name;
    const list = connections[field.name];
    if (list !== undefined) {
      return `${field.name}(first: ${list.first}) { totalCount edges { node ${everyField(schema, list.node)} } }`;
    }
    return `${field.name} ${keys[target.name] ?? everyField(schema, target.name)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { NodeType } from '../../names.types.ts';
import { grids } from '../policy/index.ts';
import { rowRights } from '../row-rights/index.ts';

/**
 * TypeScript of what the contract and the grids name, as unions: a table that has to say something of each does not
 * compile while one is missing.
 */
export function namesText(schema: GraphQLSchema): string {
  return [
    '// Generated from the contract and the grids by npm run codegen. Do not edit.',
    union('Every type whose objects have an id.', 'NodeType', nodeTypesOf(schema)),
    keysText,
    union(
      'Every type that a grid governs.',
      'GovernedType',
      grids.map(({ type }) => type),
    ),
    union('Every way in the contract to an object that a grid governs.', 'GovernedWay', governedWays(schema)),
    union('Every table that the API writes to.', 'WrittenTable', [
      ...new Set(rowRights.map(({ table }) => table)),
    ]),
    union(
      'Every change that the contract has.',
      'MutationName',
      Object.keys(schema.getMutationType()?.getFields() ?? {}),
    ),
  ].join('\n\n');
}

function union(what: string, name: string, members: readonly string[]): string {
  const listed = members.toSorted().map((member) => `  | '${member}'`);
  return `/** ${what} */\nexport type ${name} =\n${listed.join('\n')};`;
}

/** Keys of rows, each type's its own: PostgreSQL takes any for any, the compiler does not. */
/** Types of which there is one for each object of another: the key is the other's. */
const sharedKeys: Readonly<Partial<Record<NodeType, NodeType>>> = {
  DeadlineSettings: 'Organisation',
  ServiceRegistry: 'Organisation',
  Leave: 'Membership',
  ModuleCapacity: 'Offer',
  NotificationPreferences: 'Membership',
};

const keysText = `declare const keyOf: unique symbol;
/** Types of which there is one for each object of another, and whose key is therefore the other's. */
interface SharedKeys {
${Object.entries(sharedKeys)
  .map(([type, of]) => `  readonly ${type}: '${of}';`)
  .join('\n')}
}
/** The key of a row of this type, once an id is opened: a string that is no key of another type. */
export type KeyOf<Type extends NodeType> = string & {
  readonly [keyOf]: Type extends keyof SharedKeys ? SharedKeys[Type] : Type;
};
/** The same, or a string of which nobody has said whose key it is. */
export type KeyFor<Type extends NodeType> =
  KeyOf<Type> | (string & { readonly length: number; readonly [keyOf]?: never });`;

const objectsOf = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));

const nodeTypesOf = (schema: GraphQLSchema): readonly string[] =>
  objectsOf(schema)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);

function governedWays(schema: GraphQLSchema): readonly string[] {
  const governed: readonly string[] = grids.filter(({ view }) => view !== null).map(({ type }) => type);
  const leadsTo = (field: GraphQLField<unknown, unknown>): boolean => {
    const target = getNamedType(field.type);
    return (
      governed.includes(target.name.replace(/Connection$/, '')) ||
      (isInterfaceType(target) && target.name !== 'Governed')
    );
  };
  return objectsOf(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter(leadsTo)
      .map((field) => `${type.name}.${field.name}`),
  );
}

import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeCases } from '../../access/testing/cases/cases.ts';
import { buildHubSchema } from '../../schema.ts';
import { hubForFile } from '../../testing/index.ts';

/** Readers ask for the columns of what is selected: whatever stands beside it, a field must say the same. */

const hub = hubForFile();
let schema: GraphQLSchema;
beforeAll(async () => {
  await arrangeCases(hub);
  schema = await buildHubSchema();
});

/** Each field of a type that needs no argument, and of objects their own leaves. */
function selections(type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return field.name;
      if (!isObjectType(inner)) throw new Error(`${field.name} is neither a value nor an object.`);
      return inner.name.endsWith('Connection')
        ? `${field.name}(first: 3) { edges { node { __typename } } }`
        : `${field.name} { ${leavesOf(inner).join(' ')} }`;
    });
}

const leavesOf = (type: GraphQLObjectType): string[] => [
  '__typename',
  ...Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name),
];

type Node = Readonly<Record<string, unknown>>;

describe.each(['coordination0363', 'spip63', 'jap63', 'psychologue63', 'association03'] as const)(
  'for %s',
  (person) => {
    test('each field of a list says alone what it says beside all others', async () => {
      const client = await hub.as(person);
      const rows = async (fields: string): Promise<readonly Node[]> => {
        const { referrals } = await client.data<{ referrals: { edges: readonly { node: Node }[] } }>(
          `{ referrals(first: 20) { edges { node { ${fields} } } } }`,
        );
        return referrals.edges.map(({ node }) => node);
      };
      const type = schema.getType('Referral') as GraphQLObjectType;
      const all = selections(type);
      const half = Math.ceil(all.length / 2);
      // Beside what needs every column, so that what is missing alone is there.
      const whole = async (part: readonly string[]): Promise<readonly Node[]> =>
        rows([...part, 'every: deadlines { kind }'].join(' '));
      const [first, second] = [await whole(all.slice(0, half)), await whole(all.slice(half))];
      const beside = first.map((node, index) => ({ ...node, ...second[index] }) as Node);
      expect(beside.length).toBeGreaterThan(0);
      for (const selection of all) {
        const name = selection.replace(/[ (].*$/s, '');
        expect(
          (await rows(selection)).map((node) => node[name]),
          selection,
        ).toEqual(beside.map((node) => node[name]));
      }
    });
  },
);

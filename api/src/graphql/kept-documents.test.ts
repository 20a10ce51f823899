import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  GraphQLBoolean,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  visit,
} from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, test } from 'vitest';
import { keptDocuments } from './kept-documents.ts';
import { compiledInfo, selectionOf, type Selection } from './selection.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('What is kept of operations is bounded, whatever clients send', () => {
  test('as many texts as are allowed, those last asked', async () => {
    const kept = keptDocuments({ documents: 20, characters: 10_000 });
    for (let n = 0; n < 200; n += 1) {
      await kept.set(`text ${n}`, parse(`query A${n} { viewer { id } }`));
      await kept.get('text 0');
    }
    expect(kept.keys()).toHaveLength(20);
    expect(await kept.get('text 0')).toBeDefined();
  });

  test('and as many characters of them', async () => {
    const kept = keptDocuments({ documents: 500, characters: 1000 });
    for (let n = 0; n < 200; n += 1)
      await kept.set(`text ${n}`, parse(`query A${n} { ${'a '.repeat(100)} }`));
    expect(kept.keys().length).toBeLessThanOrEqual(4);
  });

  test('an operation that was compiled, run and forgotten leaves nothing behind', async () => {
    const asked: WeakRef<ASTNode>[] = [];
    for (let n = 0; n < 50; n += 1)
      visit(await runOnce(n), { enter: (node) => void asked.push(new WeakRef(node)) });
    // What was reached through a weak reference lives to the end of its turn.
    await new Promise(setImmediate);
    collectGarbage();
    expect(asked.filter((node) => node.deref() !== undefined).length).toBeLessThan(asked.length / 10);
  });
});

async function runOnce(n: number): Promise<DocumentNode> {
  const document = parse(`query A${n} { rows { name part { name } } }`);
  const compiled = compileQuery(schema, document, undefined, { resolverInfoEnricher: () => compiledInfo });
  if (!isCompiledQuery(compiled)) throw new Error('It does not compile.');
  await compiled.query(undefined, {}, {});
  expect(asked?.fields).toEqual(['name', 'part']);
  expect(asked?.below('part', 'Row').fields).toEqual(['name']);
  return document;
}

let asked: Selection | undefined;
const row: GraphQLObjectType = new GraphQLObjectType({
  name: 'Row',
  fields: () => ({ name: { type: GraphQLString }, hidden: { type: GraphQLBoolean }, part: { type: row } }),
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      rows: {
        type: new GraphQLList(row),
        resolve: (_source, _args, _context, info) => {
          asked = selectionOf(info, ['Row']);
          return [{ name: 'one', part: { name: 'other' } }];
        },
      },
    },
  }),
});

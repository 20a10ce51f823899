import fc from 'fast-check';
import { getOperationAST, isObjectType, parse, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageSizes } from '../access/queries/page.ts';
import { buildHubSchema } from '../schema.ts';
import { hubForFile } from '../testing/index.ts';
import { costOf, type Cost } from './cost.ts';
import { limits } from './limits.ts';

const hub = hubForFile();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildHubSchema();
});

function cost(query: string, variables: Record<string, unknown> = {}): Cost {
  const document = parse(query);
  expect(validate(schema, document, [...specifiedRules])).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation');
  return costOf(schema, { document, operation, variables });
}

/** How large a page is asked for; null: nothing is said, and the default counts. */
interface Page {
  readonly field: string;
  readonly by: 'first' | 'last';
  readonly size: number | null;
  /** how the size comes where it does not stand in the text */
  readonly from: 'value' | 'default' | 'value over a default';
  readonly within: readonly Page[];
}

/** The pages of a node, and through which field each is reached. */
const pages = {
  referrals: ['timeline', 'messages', 'redirectedFrom { timeline', 'redirectedInto { messages'],
};

const page = (field: string, within: readonly string[], depth: number): fc.Arbitrary<Page> =>
  fc.record({
    field: fc.constant(field),
    by: fc.constantFrom('first', 'last'),
    size: fc.option(fc.integer({ min: 1, max: pageSizes.most })),
    from: fc.constantFrom('value', 'default', 'value over a default'),
    within:
      depth === 0
        ? fc.constant([])
        : fc.array(
            fc.constantFrom(...within).chain((name) => page(name, within, 0)),
            { maxLength: 3 },
          ),
  });

const operations = fc.array(page('referrals', pages.referrals, 1), { minLength: 1, maxLength: 3 });

/** The same operation twice: the sizes in the text, and the sizes in variables. */
function written(list: readonly Page[]) {
  const declared: string[] = [];
  const variables: Record<string, number> = {};
  const text = (part: Page, alias: string, byVariable: boolean): string => {
    const name = `size${alias}`;
    const inText = part.size === null ? '' : `(${part.by}: ${part.size})`;
    const argument = byVariable ? `(${part.by}: $${name})` : inText;
    if (byVariable) {
      const fallback = part.from === 'default' ? part.size : part.from === 'value' ? null : 1;
      declared.push(`$${name}: Int${part.size === null || fallback === null ? '' : ` = ${fallback}`}`);
      if (part.size !== null && part.from !== 'default') variables[name] = part.size;
    }
    const inner = part.within.map((one, index) => text(one, `${alias}_${index}`, byVariable)).join(' ');
    const [outer, last] = part.field.includes('{') ? part.field.split(' { ') : [null, part.field];
    const self = `${outer ? last : `p${alias}: ${last}`}${argument} { edges { node { id ${inner} } } }`;
    return outer ? `p${alias}: ${outer} { ${self} }` : self;
  };
  const literal = `{ ${list.map((one, index) => text(one, String(index), false)).join(' ')} }`;
  const body = list.map((one, index) => text(one, String(index), true)).join(' ');
  return { literal, byVariable: `query (${declared.join(', ')}) { ${body} }`, variables };
}

describe('the price of an operation', () => {
  test('is the same whether its page sizes stand in the text, in variables or in defaults', () => {
    fc.assert(
      fc.property(operations, (list) => {
        const { literal, byVariable, variables } = written(list);
        expect(cost(byVariable, variables)).toEqual(cost(literal));
      }),
      { numRuns: 300 },
    );
  });

  test('of three levels of pages is the product of their sizes', () => {
    const levels = (first: string): string =>
      `referrals${first} { edges { node { timeline${first} { edges { node { id } } } messages${first} { edges { node { id } } } } } }`;
    const literal = cost(`{ ${levels('(first: 100)')} }`).complexity;
    expect(literal).toBeGreaterThan(100 * (100 + 100));
    expect(cost(`query ($n: Int) { ${levels('(first: $n)')} }`, { n: 100 }).complexity).toBe(literal);
    const usual = cost(`{ ${levels('')} }`).complexity;
    expect(cost(`{ ${levels(`(last: ${pageSizes.usual})`)} }`).complexity).toBe(usual);
    expect(cost(`query ($n: Int) { ${levels('(first: $n)')} }`, { n: null }).complexity).toBe(usual);
    expect(usual).toBeLessThan(literal / 20);
  });

  test('of a page that no list would give is that of the largest', () => {
    const asked = (n: unknown): number =>
      cost('query ($n: Int) { organisations(first: $n) { edges { node { id } } } }', { n }).complexity;
    expect(asked(2_000_000)).toBe(asked(pageSizes.most));
    expect(asked(-5)).toBe(asked(1));
  });

  test('counts every list that has pages, whatever its name', () => {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const { name, args } of Object.values(type.getFields()))
        if (args.some((argument) => argument.name === 'first'))
          expect([type.name, name, args.map((argument) => argument.name)]).toEqual([
            type.name,
            name,
            expect.arrayContaining(['first', 'after', 'last', 'before']),
          ]);
    }
  });
});

interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: { readonly cost?: Record<string, unknown> };
}

async function ask(query: string, variables: object = {}): Promise<Told & { readonly status: number }> {
  const answer = await (
    await hub.as('coordination0363')
  ).raw('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, ...((await answer.json()) as Told) };
}

describe('over HTTP', () => {
  const levels =
    'query ($n: Int) { referrals(first: $n) { edges { node { id participant { referrals { timeline(first: $n) { edges { node { id action at note } } } messages(first: $n) { edges { node { id at text } } } } } } } } }';

  test('is in every answer, with what is left of the limit', async () => {
    const { extensions } = await ask('query ($n: Int) { a: organisations(first: $n) { totalCount } }', {
      n: 3,
    });
    expect(extensions?.cost).toEqual({
      asked: 4,
      limit: limits.complexity,
      left: limits.complexity - 4,
      depth: { asked: 2, limit: limits.depth },
      aliases: { asked: 1, limit: limits.aliases },
      tokens: { asked: 21, limit: limits.tokens },
    });
  });

  test('over its limit is refused by variables as by the text, and says by how much', async () => {
    const { status, errors, extensions } = await ask(levels, { n: 100 });
    const asked = extensions?.cost?.['asked'] as number;
    expect(asked).toBeGreaterThan(limits.complexity);
    expect(status).toBe(400);
    expect(errors?.map((error) => error.extensions)).toEqual([
      {
        code: 'OPERATION_LIMIT_EXCEEDED',
        limit: 'complexity',
        asked,
        most: limits.complexity,
        over: asked - limits.complexity,
      },
    ]);
    expect(errors?.[0]?.message).toContain((asked - limits.complexity).toLocaleString('fr'));
    expect(await ask(levels.replaceAll('$n)', '100)').replace('query ($n: Int) ', ''))).toMatchObject({
      status: 400,
      extensions: { cost: { asked } },
    });
    const small = await ask(levels, { n: 5 });
    expect([small.status, small.errors]).toEqual([200, undefined]);
  });

  test.each([
    [
      'depth',
      limits.depth,
      `{ organisation(id: "x") { ${'parent { '.repeat(limits.depth)}id${' }'.repeat(limits.depth)} } }`,
      2,
    ],
    [
      'aliases',
      limits.aliases,
      `{ ${Array.from({ length: limits.aliases + 3 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      3,
    ],
    ['tokens', limits.tokens, `{ ${'__typename '.repeat(limits.tokens + 5)} }`, 7],
  ])('%s: which limit, and by how much', async (limit, most, query, over) => {
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'OPERATION_LIMIT_EXCEEDED', limit, asked: most + over, most, over },
    ]);
  });

  test('bytes: which limit, and by how much', async () => {
    const { status, errors } = await ask('{ __typename }', { text: 'x'.repeat(limits.bytes) });
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'REQUEST_TOO_LARGE',
      limit: 'bytes',
      most: limits.bytes,
    });
    expect(errors?.[0]?.extensions['over']).toBeGreaterThan(0);
  });
});

describe('over a socket', () => {
  test('counts page sizes given as variables', async () => {
    const officer = await hub.as('coordination0363');
    const many = Array.from(
      { length: 7 },
      (_, at) =>
        `m${at}: messages(first: $n) { edges { node { authorOrganisation { agreements { members { offers { id } } } } } } }`,
    ).join(' ');
    const { errors } = await officer
      .subscribe(`subscription ($n: Int) { referralChanged { id ${many} } }`, { n: 100 })
      .next();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_LIMIT_EXCEEDED', limit: 'complexity' });
    expect(errors?.[0]?.extensions?.['over']).toBeGreaterThan(0);
  });

  test('tokens: which limit, and by how much', async () => {
    const officer = await hub.as('coordination0363');
    const { errors } = await officer
      .subscribe(`subscription { referralChanged { ${'id '.repeat(limits.tokens)} } }`)
      .next();
    expect(errors?.[0]?.extensions).toEqual({
      ...{ code: 'OPERATION_LIMIT_EXCEEDED', limit: 'tokens' },
      ...{ asked: limits.tokens + 6, most: limits.tokens, over: 6 },
    });
  });
});

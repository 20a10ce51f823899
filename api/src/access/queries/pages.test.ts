import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { newId, nodeId } from '../../ids.ts';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import type { Case, Cases } from '../testing/cases/cases.ts';
import { ownerOf } from '../testing/attempts/direct-sql.ts';
import { copyIn } from '../testing/cases/copies.ts';

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let coordinator: TestClient;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  coordinator = await hub.as('coordination0363');
  for (let index = 0; index < 20; index += 1) await another(index);
});
afterAll(() => owner.end());

/** One more referral, sent at a time and to a name of its own, some of them shared. */
async function another(index: number): Promise<Case> {
  const copy = await copyIn(owner, cases.followed, index % 2 === 0 ? 'ACKNOWLEDGED' : 'WAITLISTED');
  await owner.query(
    "update hub.referral_party set submitted_at = '2026-11-01'::timestamptz + make_interval(secs => $2) where referral_id = $1",
    [copy.uuid, index % 7],
  );
  await owner.query(
    `update hub.referral set due_at = case $2::int when 0 then null when 1 then '2020-12-01'::timestamptz
       else '2090-12-01'::timestamptz + make_interval(days => $2) end where id = $1`,
    [copy.uuid, index % 4],
  );
  await owner.query('update hub.participant set search_text = $2 where id = $1', [
    copy.personUuid,
    `nom ${index % 5}`,
  ]);
  return copy;
}

/** The coordinator in a second function of the same service: what it reads is the same, who reads it is not. */
async function anotherFunction(): Promise<TestClient> {
  const id = newId();
  await owner.query(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select $1, user_id, organisation_id, 'CASEWORKER', person_name
       from hub.membership where person_name = 'Claire Vasseur'`,
    [id],
  );
  return coordinator.actingAs(nodeId('Membership', id));
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
const selection =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const orders = [
  'SUBMITTED_AT',
  'UPDATED_AT',
  'PARTICIPANT_NAME',
  'STATUS',
  'DUE_AT',
  'AWAITING',
  'OVERDUE',
  'URGENCY',
].flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })));
type Order = (typeof orders)[number];

const ask = (first: number, after: string | null, orderBy: Order | null) =>
  coordinator.query<{ referrals: Page }>(
    `query ($first: Int!, $after: String, $orderBy: ReferralOrder) { referrals(first: $first, after: $after, orderBy: $orderBy) { ${selection} } }`,
    { first, after, orderBy },
  );

async function page(first: number, after: string | null, orderBy: Order | null): Promise<Page> {
  const { data, errors } = await ask(first, after, orderBy);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.referrals;
}

async function walk(
  first: number,
  orderBy: Order,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page(first, after, orderBy);
    ids.push(...edges.map(({ node }) => node.id));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
    await between();
  }
}

describe.each(orders)('$field $direction', (order) => {
  test('walked page by page yields each row once, in the order of the whole', async () => {
    const whole = await page(100, null, order);
    const expected = whole.edges.map(({ node }) => node.id);
    expect(expected).toHaveLength(whole.totalCount);
    for (const first of [1, 4, 7, whole.totalCount])
      expect(await walk(first, order), `pages of ${first}`).toEqual(expected);
  });

  test('walked backwards is the same list, from its end to its beginning', async () => {
    const expected = (await page(100, null, order)).edges.map(({ node }) => node.id);
    const ids: string[] = [];
    for (let before: string | null = null; ;) {
      const { referrals }: { readonly referrals: Page } = await coordinator.data(
        `query ($before: String, $orderBy: ReferralOrder) { referrals(last: 4, before: $before, orderBy: $orderBy) { ${selection} } }`,
        { before, orderBy: order },
      );
      ids.unshift(...referrals.edges.map(({ node }) => node.id));
      expect(referrals.pageInfo.hasNextPage).toBe(before !== null);
      if (!referrals.pageInfo.hasPreviousPage) break;
      before = referrals.pageInfo.startCursor;
    }
    expect(ids).toEqual(expected);
  });

  test('rows that come meanwhile shift no page', async () => {
    const before = (await page(100, null, order)).edges.map(({ node }) => node.id);
    let made = 0;
    const ids = await walk(5, order, async () => {
      if (made < 3) await another(made);
      made += 1;
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => before.includes(id))).toEqual(before);
  });

  test('a cursor of every other order is refused', async () => {
    const { edges } = await page(1, null, order);
    for (const other of orders.filter((candidate) => candidate !== order)) {
      const { errors } = await ask(1, edges[0]!.cursor, other);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
    }
  });
});

describe.each([
  { field: 'AWAITING', filter: { awaitsViewer: true }, then: 'SUBMITTED_AT', direction: 'DESC' },
  { field: 'OVERDUE', filter: { overdue: true }, then: 'DUE_AT', direction: 'ASC' },
] as const)('what comes first by $field', ({ field, filter, then, direction }) => {
  test(`comes before all the rest, by ${then}, however many pages it takes`, async () => {
    const { referrals } = await coordinator.data<{ referrals: Page }>(
      'query ($filter: ReferralFilter, $orderBy: ReferralOrder) { referrals(first: 100, filter: $filter, orderBy: $orderBy) { totalCount edges { node { id } } } }',
      { filter, orderBy: { field: then, direction } },
    );
    const leading = referrals.edges.map(({ node }) => node.id);
    const walked = await walk(4, { field, direction: 'DESC' });
    expect(leading.length, 'more than a page of them').toBeGreaterThan(4);
    expect(walked.length - leading.length, 'and of the others').toBeGreaterThan(4);
    expect(walked.slice(0, leading.length)).toEqual(leading);
  });
});

describe('cursors', () => {
  const refusedBy = async (document: string, variables: object) => {
    const { errors } = await coordinator.query(document, variables);
    return errors?.map(({ extensions }) => extensions?.code);
  };

  test('altered anywhere, cut or made up are refused', async () => {
    const { edges } = await page(1, null, null);
    const cursor = edges[0]!.cursor;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc
            .tuple(fc.nat(cursor.length - 2), fc.constantFrom('A', 'z', '0'))
            .map(([place, letter]) => cursor.slice(0, place) + letter + cursor.slice(place + 1)),
          fc.nat(cursor.length - 1).map((length) => cursor.slice(0, length)),
          fc.string(),
        ),
        async (altered) => {
          fc.pre(altered !== cursor);
          const { errors } = await ask(1, altered, null);
          expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of another list are refused', async () => {
    const { edges } = await page(1, null, null);
    const { cursor } = edges[0]!;
    const { referral } = await coordinator.data<{ referral: { timeline: Page } }>(
      'query ($id: ID!) { referral(id: $id) { timeline(first: 1) { edges { cursor } } } }',
      { id: cases.followed.id },
    );
    const { organisations } = await coordinator.data<{ organisations: Page }>(
      '{ organisations(first: 1) { edges { cursor } } }',
    );
    const { communes } = await coordinator.data<{ communes: Page }>(
      '{ communes(first: 1, search: "clermont") { edges { cursor } } }',
    );
    const lists = {
      referrals: [cursor, 'query ($after: String) { referrals(first: 1, after: $after) { totalCount } }'],
      timeline: [
        referral.timeline.edges[0]!.cursor,
        `query ($after: String) { referral(id: "${cases.followed.id}") { timeline(first: 1, after: $after) { totalCount } } }`,
      ],
      organisations: [
        organisations.edges[0]!.cursor,
        'query ($after: String) { organisations(first: 1, after: $after) { totalCount } }',
      ],
      communes: [
        communes.edges[0]!.cursor,
        'query ($after: String) { communes(first: 1, search: "clermont", after: $after) { totalCount } }',
      ],
    } as const;
    for (const [name, [, document]] of Object.entries(lists)) {
      for (const [other, [after]] of Object.entries(lists)) {
        expect(await refusedBy(document, { after }), `${other} → ${name}`).toEqual(
          other === name ? undefined : ['BAD_CURSOR'],
        );
      }
    }
  });

  test('of the timeline of one referral are refused in another', async () => {
    const { referral } = await coordinator.data<{ referral: { timeline: Page } }>(
      'query ($id: ID!) { referral(id: $id) { timeline(first: 1) { edges { cursor } } } }',
      { id: cases.followed.id },
    );
    const after = referral.timeline.edges[0]!.cursor;
    const document =
      'query ($id: ID!, $after: String) { referral(id: $id) { timeline(after: $after) { totalCount } } }';
    expect(await refusedBy(document, { id: cases.followed.id, after })).toBeUndefined();
    expect(await refusedBy(document, { id: cases.own.id, after })).toEqual(['BAD_CURSOR']);
  });

  test('of one viewer are refused to everybody else, to a colleague and in another function too', async () => {
    const open = (fields: string): string => `query ($after: String, $id: ID!) { ${fields} __typename }`;
    const lists = {
      referrals: open('list: referrals(after: $after) { edges { cursor } } node(id: $id) { id }'),
      organisations: open('list: organisations(after: $after) { edges { cursor } } node(id: $id) { id }'),
      communes: open(
        'list: communes(search: "clermont", after: $after) { edges { cursor } } node(id: $id) { id }',
      ),
      timeline: open('of: referral(id: $id) { list: timeline(after: $after) { edges { cursor } } }'),
    };
    type Read = { readonly list?: Page; readonly of?: { readonly list: Page } };
    const id = cases.followed.id;
    const others = await Promise.all([hub.as('equipe63'), hub.as('spip63'), anotherFunction()]);
    for (const [name, document] of Object.entries(lists)) {
      const read = await coordinator.data<Read>(document, { id });
      const after = (read.list ?? read.of?.list)?.edges[0]?.cursor;
      expect(await refusedBy(document, { id, after }), `${name}: one’s own`).toBeUndefined();
      for (const other of others) {
        const { errors } = await other.query(document, { id, after });
        expect(
          errors?.map(({ extensions }) => extensions?.code),
          name,
        ).toEqual(['BAD_CURSOR']);
      }
    }
  });

  test('hold no name and no date in clear, and are never the same twice', async () => {
    const [one, two] = [await page(1, null, orders[4]!), await page(1, null, orders[4]!)];
    expect(one.edges[0]!.cursor).not.toBe(two.edges[0]!.cursor);
    expect(Buffer.from(one.edges[0]!.cursor, 'base64url').toString('latin1')).not.toMatch(/nom|2026/);
  });
});

describe('how many', () => {
  const lists = [
    ['referrals', 'query ($first: Int!) { referrals(first: $first) { edges { cursor } } }'],
    ['organisations', 'query ($first: Int!) { organisations(first: $first) { edges { cursor } } }'],
    ['communes', 'query ($first: Int!) { communes(first: $first, search: "clermont") { edges { cursor } } }'],
    [
      'timeline',
      'query ($first: Int!, $id: ID!) { referral(id: $id) { timeline(first: $first) { edges { cursor } } } }',
    ],
  ] as const;
  const cells = lists.flatMap(([list, document]) =>
    [0, -1, 101, 2 ** 31 - 1].map((first) => ({ list, document, first })),
  );
  const fromTheEnd = (document: string): string => document.replace('(first: $first', '(last: $first');

  test.each(cells)('$list(first: $first), or from the end, is refused', async ({ document, first }) => {
    for (const one of [document, fromTheEnd(document)]) {
      const { errors } = await coordinator.query(one, { first, id: cases.followed.id });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test.each(['first: 1, last: 1', 'first: 1, before: "x"', 'last: 1, after: "x"', 'after: "x", before: "x"'])(
    'both ways at once (%s) is refused',
    async (both) => {
      const { errors } = await coordinator.query(`{ referrals(${both}) { totalCount } }`);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('is the same for every list where nothing is said', async () => {
    const { data } = await coordinator.query<Record<string, Page>>(
      '{ referrals { edges { cursor } } organisations { edges { cursor } } communes(search: "") { edges { cursor } } }',
    );
    expect(Object.values(data ?? {}).map(({ edges }) => edges.length)).toEqual([20, 20, 20]);
  });

  test.each(lists)('%s(first: 1) and (first: 100) are answered', async (_list, document) => {
    for (const first of [1, 100])
      expect(
        (
          await coordinator.query(document, {
            first,
            ...(document.includes('$id') && { id: cases.followed.id }),
          })
        ).errors,
      ).toBeUndefined();
  });
});

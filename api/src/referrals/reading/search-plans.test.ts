import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asViewer,
  loggedIn,
  ownerOf,
  viewerSettingsOf,
  type ViewerSettings,
} from '../../access/testing/attempts/direct-sql.ts';
import type { Acting } from '../../context.ts';
import { newId } from '../../ids.ts';
import { hubForFile } from '../../testing/index.ts';
import { houseKeys } from './desk-houses.ts';
import { deskFilter } from './filter.ts';

/** How what is typed and what is filtered is found on a desk that is long: with the plans that PostgreSQL chooses by itself. */

const hub = hubForFile();
const rows = 20_000;
let owner: Client;
let api: Client;
let viewer: ViewerSettings;

beforeAll(async () => {
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  viewer = await viewerSettingsOf(owner, 'coordination0363');
  await owner.query(
    `insert into hub.referral_desk (owner_id, functions, referral_id, activity_at, due_at, status_place, name, person_keys,
            reference_number, court_number, referrer_id, ordered_by_id, came_by)
     select $1, $2, gen_random_uuid(), now(), now() + n * interval '1 minute', 2 + n % 9, md5(n::text) || ' ' || md5((n * 7)::text),
            array['d' || (date '1950-01-01' + n % 18000), 'p6' || lpad(n::text, 8, '0'), 'e' || n || '@exemple.fr', 't' || right(lpad(n::text, 8, '0'), 4),
                  'n' || substr(translate(md5(n::text), '0123456789ae', 'bcdfghklmnrs'), 1, 4)],
            '632026' || upper(substr(md5(n::text), 1, 5)), lpad((n * 7919)::text, 11, '0'),
            md5((n % 12)::text)::uuid, md5((n % 40)::text)::uuid, case when n % 500 = 0 then 'LETTER' else 'SENT' end
       from generate_series(1, $3::int) n`,
    [viewer.organisation_id, viewer.functions, rows],
  );
  await owner.query('analyze hub.referral_desk');
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const compiler = new Kysely<object>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** What EXPLAIN ANALYZE says of one node of a plan. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How a statement is run: along which indexes, and how many rows any step of it looks at. */
async function run(statement: RawBuilder<unknown>): Promise<{ indexes: readonly string[]; looked: number }> {
  const { sql: text, parameters } = statement.compile(compiler);
  return await asViewer(api, 'maillage_reader', viewer, async () => {
    await api.query('set local plan_cache_mode = force_generic_plan');
    const { rows: told } = await api.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>({
      text: `explain (analyze, format json) ${text}`,
      values: [...parameters],
    });
    const nodes = told.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)));
    return {
      indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))].sort(),
      looked: Math.max(
        ...nodes.map(
          (node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
        ),
      ),
    };
  });
}

const page = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`select desk.referral_id from visible.referral_desk desk where ${sql.join([...conditions], sql` and `)}
      order by desk.due_at, desk.referral_id limit 51`;

describe('what identifies a person is found along its index, without looking at the others', () => {
  test.each([
    ['a telephone', '06 00 00 41 27'],
    ['a telephone of nobody', '07 39 98 41 27'],
    ['a date of birth', '14/07/1990'],
    ['a date at which nobody was born', '14/07/2020'],
    ['an e-mail', '4127@exemple.fr'],
    ['a name with a date of birth', 'abc 14/07/1990'],
    ['a name with a year of birth', 'abc 1990'],
  ])('%s', async (_what, search) => {
    const { conditions } = deskFilter({ search }, {} as Acting);
    const ran = await run(page(conditions));
    expect(ran.indexes).toContain('referral_desk_person');
    expect(ran.looked).toBeLessThan(rows / 100);
  });

  test.each(['41 27', '9873'])('the end of a telephone: %j', async (search) => {
    const ran = await run(page(deskFilter({ search }, {} as Acting).conditions));
    expect(ran.indexes).toContain('referral_desk_person');
    expect(ran.looked).toBeLessThan(rows / 20);
  });

  test.each(['Bcdrt', 'Brunnel', 'Ben Salah'])('a name as it is heard: %j', async (soundsLike) => {
    const ran = await run(page(deskFilter({ soundsLike }, {} as Acting).conditions));
    expect(ran.indexes).toContain('referral_desk_person');
    expect(ran.looked).toBeLessThan(rows / 20);
  });

  test.each(['%', '_', '-', ' / '])('signs alone look at nothing: %j', async (search) => {
    const { conditions } = deskFilter({ search: `${search}.` }, {} as Acting);
    expect((await run(page(conditions))).looked).toBe(0);
  });
});

describe('a filter', () => {
  test.each([
    ['sender', { referrerId: newId('Organisation') }, 'referral_desk_referrer'],
    ['court', { orderedById: newId('Organisation') }, 'referral_desk_ordered_by'],
    ['in charge', { inChargeId: newId('Membership') }, 'referral_desk_followed_by'],
    ['a rare way', { cameBy: ['LETTER' as const] }, 'referral_desk_came_by'],
  ])('by %s runs along its index', async (_what, filter, index) => {
    const ran = await run(page(deskFilter(filter, {} as Acting).conditions));
    expect(ran.indexes).toEqual([index]);
    expect(ran.looked).toBeLessThan(rows / 20);
  });

  test('by a way that most have reads a page, and no more', async () => {
    const ran = await run(page(deskFilter({ cameBy: ['SENT'] }, {} as Acting).conditions));
    expect(ran.looked).toBeLessThan(rows / 20);
  });
});

test('the houses of a desk are found by steps, one for each and none for a referral', async () => {
  const ran = await run(houseKeys);
  expect(ran.indexes).toEqual(['referral_desk_ordered_by', 'referral_desk_referrer']);
  expect(ran.looked).toBeLessThan(150);
});

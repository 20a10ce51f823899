import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Client } from 'pg';
import { hubForFile } from '../../testing/index.ts';
import { newId } from '../../ids.ts';
import { candidates } from '../../referrals/persons/duplicates.ts';
import { houseKeys } from '../../referrals/reading/desk-houses.ts';
import { orderKeys } from '../../referrals/reading/order.ts';
import { OrderDirection, ReferralOrderField } from '../../referrals/referral.inputs.ts';
import { asViewer, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { governed } from '../testing/expected/expectation.ts';

/**
 * How the masked views are run, whatever stands in the tables: sorting and reading a table from end to end are made
 * dear, so that a plan has them only where the view leaves no other way.
 */

const hub = hubForFile();
let owner: Client;
let api: Client;
let viewer: ViewerSettings;

beforeAll(async () => {
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  viewer = await viewerSettingsOf(owner, 'coordination0363');
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

/** Writes a condition as the API sends it, and asks nobody. */
const compiler = new Kysely<object>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** What EXPLAIN says of one node of a plan. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Alias?: string;
  readonly Plans?: readonly PlanNode[];
}

const dear = ['enable_seqscan', 'enable_sort', 'enable_incremental_sort', 'enable_hashagg'] as const;

/** @param dearToo what is to be made dear besides */
async function planOf(
  statement: string,
  dearToo: readonly ('enable_indexscan' | 'enable_bitmapscan')[] = [],
): Promise<readonly PlanNode[]> {
  return asViewer(api, 'maillage_reader', viewer, async () => {
    for (const setting of [...dear, ...dearToo]) await api.query(`set local ${setting} = off`);
    const { rows } = await api.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      `explain (format json) ${statement}`,
    );
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)));
  });
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Nodes that look at all there is: a table from end to end, an index without a condition, a sort of everything. */
const lookingAtAll = (nodes: readonly PlanNode[]): string[] =>
  nodes
    .filter(
      (node) =>
        /^(?:Seq Scan|Sort|Incremental Sort)$/.test(node['Node Type']) ||
        (node['Node Type'].includes('Index') && node['Index Cond'] === undefined),
    )
    .map((node) => `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`.trim());

/** The views, and what a row of each is asked for by: its key, or that of whose it is. */
const views = governed.flatMap(({ view }) =>
  view === null ? [] : [{ name: view.name, key: keyAmong(view.always) }],
);

function keyAmong(always: readonly string[]): string {
  const names = always.map((column) => column.replace(/^.*[. ]/, ''));
  const key = ['id', 'referral_id', 'membership_id'].find((name) => names.includes(name));
  if (key === undefined) throw new Error(`No key among ${always.join(', ')}.`);
  return key;
}

describe.each(views)('visible.$name', ({ name, key }) => {
  test('works out the viewer’s bits once for a row, not once for each column', async () => {
    const nodes = await planOf(`select * from visible.${name}`);
    // Merged into the statement, the expression of the bits would be repeated by the mask of every column.
    expect(nodes.filter(({ Alias }) => Alias === 'viewer')).toHaveLength(1);
  });

  test('finds a row by its key, without looking at the others', async () => {
    expect(lookingAtAll(await planOf(`select * from visible.${name} where ${key} = '${newId()}'`))).toEqual(
      [],
    );
    expect(
      lookingAtAll(await planOf(`select * from visible.${name} where ${key} = any('{${newId()}}'::uuid[])`)),
    ).toEqual([]);
  });
});

const ofReferral = `where referral_id = '${newId()}'`;
/** The lists that have no end, and the index that each is read along, forwards and backwards. */
const lists = [
  { view: 'referral', of: '', order: ['order_at', 'id'], index: 'referral_party_page' },
  {
    view: 'status_update',
    of: ofReferral,
    order: ['at', 'id'],
    index: 'status_update_referral_id_at_id_idx',
  },
  { view: 'message', of: ofReferral, order: ['at', 'id'], index: 'message_referral_id_at_id_idx' },
  { view: 'organisation', of: '', order: ['search_text', 'id'], index: 'organisation_search_text_id_idx' },
] as const;

describe.each(lists)('a page of visible.$view', ({ view, of, order, index }) => {
  test.each(['asc', 'desc'])('comes from an index, and sorts nothing: %s', async (direction) => {
    const keys = order.map((column) => `${column} ${direction}`).join(', ');
    const nodes = await planOf(`select * from visible.${view} ${of} order by ${keys} limit 51`);
    expect(nodes.map((node) => node['Index Name'])).toContain(index);
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Incremental Sort');
  });

  test('is counted along an index', async () => {
    const nodes = await planOf(`select count(*) from visible.${view} ${of}`);
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  });
});

/** Every order of the list of referrals, by the keys that it is read by. */
const deskOrders = Object.values(ReferralOrderField).flatMap((field) =>
  Object.values(OrderDirection).map((direction) => ({
    field,
    direction,
    ...orderKeys({ field, direction }),
  })),
);
const sample = {
  timestamptz: 'now()',
  uuid: `'${newId()}'`,
  text: "'n'",
  int: '3',
  boolean: 'true',
} as const;

describe.each(deskOrders)('the desk by $field $direction', ({ keys }) => {
  const order = keys.map(({ name, direction }) => `desk.${name} ${direction}`).join(', ');
  const further = `(${keys.map(({ name }) => `desk.${name}`).join(', ')}) ${keys[0]?.direction === 'asc' ? '>' : '<'}
    (${keys.map(({ type }) => `${sample[type]}::${type}`).join(', ')})`;

  test.each([
    ['from its beginning', ''],
    ['after a cursor', `where ${further}`],
  ])('is read along an index, and sorts nothing: %s', async (_from, where) => {
    const nodes = await planOf(
      `select desk.referral_id from visible.referral_desk desk ${where} order by ${order} limit 51`,
    );
    expect(lookingAtAll(nodes)).toEqual([]);
    const scans = nodes.filter((node) => node['Index Name']?.startsWith('referral_desk_'));
    expect(scans).toHaveLength(1);
    // The page begins within the index: its keys are a condition of the walk and not of each row.
    const [leading] = keys;
    if (where !== '') expect(scans[0]?.['Index Cond']).toContain(leading?.name);
  });
});

/** What the portal counts and opens: a condition of the desk, and the index that holds just these rows. */
const tabs = [
  ['what awaits', 'desk.awaits', 'desk.due_at, desk.referral_id', 'referral_desk_awaits_due'],
  ['one state', 'desk.status_place = 4', 'desk.due_at, desk.referral_id', 'referral_desk_status_due'],
  [
    'what awaits, urgent first',
    'desk.awaits',
    'desk.after_urgent, desk.due_at, desk.referral_id',
    'referral_desk_awaits_urgent_first',
  ],
  [
    'one state, urgent first',
    'desk.status_place = 4',
    'desk.after_urgent, desk.due_at, desk.referral_id',
    'referral_desk_status_urgent_first',
  ],
  ['outcomes', 'desk.outcome_unacknowledged', 'desk.due_at, desk.referral_id', 'referral_desk_outcome'],
  [
    'mine',
    `desk.followed_by_id = '${newId()}'`,
    'desk.due_at, desk.referral_id',
    'referral_desk_followed_by',
  ],
  [
    'what a house sent',
    `desk.referrer_id = '${newId()}'`,
    'desk.due_at, desk.referral_id',
    'referral_desk_referrer',
  ],
  [
    'what a court ordered',
    `desk.ordered_by_id = '${newId()}'`,
    'desk.due_at, desk.referral_id',
    'referral_desk_ordered_by',
  ],
  [
    'what came by one way',
    "desk.came_by = any('{LETTER}'::text[])",
    'desk.came_by, desk.due_at, desk.referral_id',
    'referral_desk_came_by',
  ],
  [
    'what awaits and nobody is in charge of',
    'desk.awaits and desk.followed_by_id is null',
    'desk.due_at, desk.referral_id',
    'referral_desk_followed_by_nobody',
  ],
  [
    'what nobody is in charge of',
    'desk.followed_by_id is null',
    'desk.awaits, desk.order_at, desk.referral_id',
    'referral_desk_nobody_sent',
  ],
] as const;

test.each(tabs)('%s is listed from an index of its own', async (_what, condition, order, index) => {
  const nodes = await planOf(
    `select desk.referral_id from visible.referral_desk desk where ${condition} order by ${order} limit 51`,
  );
  expect(lookingAtAll(nodes)).toEqual([]);
  expect(nodes.map((node) => node['Index Name'])).toContain(index);
});

/** What is counted, each up to its limit: everything, and what a tab, a home or a badge has the number of. */
const counts = [
  ['everything', 'true'],
  ['what awaits', 'desk.awaits'],
  ['one state', 'desk.status_place = 4'],
  ['outcomes', 'desk.outcome_unacknowledged'],
  ['what is urgent', 'desk.urgent and desk.status_place = 4'],
  ['mine', `desk.followed_by_id = '${newId()}'`],
  ['what a house sent', `desk.referrer_id = '${newId()}'`],
  ['what a court ordered', `desk.ordered_by_id = '${newId()}'`],
  ['what came by one way', "desk.came_by = any('{LETTER}'::text[])"],
  ['what awaits and nobody is in charge of', 'desk.awaits and desk.followed_by_id is null'],
  ['first appointments', 'desk.intake_at is not null'],
] as const;

test.each(counts)('%s is counted in an index alone', async (_what, condition) => {
  const nodes = await planOf(
    `select count(*) from (select from visible.referral_desk desk where ${condition} limit 1001) desk`,
    ['enable_indexscan', 'enable_bitmapscan'],
  );
  expect(lookingAtAll(nodes)).toEqual([]);
  expect(nodes.map((node) => node['Node Type'])).toContain('Index Only Scan');
});

test('the houses of a desk are found by steps along the index, one for each', async () => {
  const { sql: statement, parameters } = houseKeys.compile(compiler);
  expect(parameters).toEqual([]);
  const nodes = await planOf(statement);
  expect(lookingAtAll(nodes)).toEqual([]);
  const used = nodes.flatMap((node) => node['Index Name'] ?? []);
  expect(new Set(used)).toEqual(new Set(['referral_desk_referrer', 'referral_desk_ordered_by']));
});

/** What the page of notifications shows of each object, and the index that it is read along. */
const notifications = [
  ['what asks something', 'asks is not null and settled_at is null', 'notification_asking'],
  ['what is new', 'read_at is null and is_newest_unread and not is_asked', 'notification_unread'],
  ['what is done and read', 'is_newest and not has_unread and not is_asked', 'notification_page'],
  ['what else is told of an object', `object_id = '${newId()}'`, 'notification_by_object'],
] as const;

test.each(notifications)(
  '%s is listed along an index, and each object once',
  async (_what, condition, index) => {
    const nodes = await planOf(
      `select id from visible.notification where ${condition} order by at desc, id desc limit 21`,
    );
    expect(lookingAtAll(nodes)).toEqual([]);
    expect(nodes.filter(({ Alias }) => Alias === 'told').map((node) => node['Index Name'])).toEqual([index]);
  },
);

test('who may be one person is found along the indexes of dates and names, of numbers and of addresses', async () => {
  const nodes = await planOf(
    `select candidate.id from jsonb_to_recordset('[]'::jsonb) wanted (id uuid, dates text[], keys text[], phones text[], email text)
      cross join lateral (${candidates}) candidate`,
  );
  expect(lookingAtAll(nodes).filter((node) => !node.startsWith('Sort'))).toEqual([]);
  const indexes = nodes.map((node) => node['Index Name']);
  expect(indexes).toContain('participant_phone');
  expect(indexes).toContain('participant_second_phone');
  expect(indexes).toContain('participant_email');
  expect(
    indexes.filter((name) => name === 'participant_name_keys' || name === 'participant_birth_date'),
  ).toHaveLength(1);
});

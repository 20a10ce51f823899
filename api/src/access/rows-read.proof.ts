import type { Client } from 'pg';
import pg from 'pg';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { nodeId } from '../ids.ts';
import { buildHubSchema } from '../schema.ts';
import { hubForFile, type TestClient } from '../testing/index.ts';
import {
  filledTables,
  manyAuditLines,
  manyNotifications,
  manyOrganisations,
  manyReferrals,
} from '../testing/samples/many-rows.ts';
import { mostCounted } from './queries/index.ts';
import { loggedIn, ownerOf } from './testing/attempts/direct-sql.ts';

/**
 * How many rows each list reads, beside how many its viewer could see: every list of the schema, in each of its orders,
 * through each of its filters, and its count. What the hub asks for an operation is asked once more with EXPLAIN, which
 * counts the rows that come out of tables and indexes, those too that a filter then throws away.
 */

const seen = 6000;
const size = 10;
/** Each row of a page with what hangs on it, and those passed on the way: all that are in time before the first late one. */
const mostOfPage = 1600;
/** As far as lists are counted: of each an index's entry, its row, and that of what it is about. */
const mostOfCount = 4 * (mostCounted + 1) + mostOfPage;
/** Who waits is ranked among all who wait or have a place: one in thirty here, among one in twelve under way. */
const mostOfWork = 2500;

const hub = hubForFile();
const schema = await buildHubSchema();
let owner: Client;
let api: Client;
let ids: ReadonlyMap<string, string>;
let viewer: TestClient;
let admin: TestClient;

beforeAll(async () => {
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  await owner.query(filledTables.map((table) => `alter table hub.${table} disable trigger user`).join(';'));
  const closed = Array.from({ length: 55 }, () => 'COMPLETED');
  const states = ['WAITLISTED', 'ACTIVE', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', ...closed];
  const [many, directory] = [manyReferrals({ oneIn: 1, states }), manyOrganisations];
  for (const statement of many) await owner.query(statement, [1, seen]);
  for (const statement of directory) await owner.query(statement, [1, seen]);
  await owner.query('alter table hub.notification disable trigger user');
  await owner.query(manyNotifications, [1, seen]);
  await owner.query('alter table hub.audit_event disable trigger user');
  await owner.query(manyAuditLines, [1, seen]);
  await owner.query('select rights.fill_desk()');
  await owner.query('analyze');
  viewer = await hub.as('coordination0363');
  admin = await hub.as('admin');
  ids = new Map(
    await Promise.all(
      Object.entries(idOf).map(async ([name, [type, row]]) => {
        const { rows } = await owner.query<{ id: string }>(row);
        return [`"${name}"`, JSON.stringify(nodeId(type, rows[0]?.id ?? ''))] as const;
      }),
    ),
  );
}, 120_000);
afterAll(async () => {
  await api.end();
  await owner.end();
});

/**
 * What stands for a value of a scalar, and for those of which there is no index on the desks: something that many rows
 * have. A desk is walked along its order until a page is full, and what is rare there is looked for in all of it.
 */
const sample: Readonly<Record<string, string>> = {
  'ReferralFilter.modules': '[RESPONSIBILITY_GROUP]',
  'ReferralFilter.legalBases': '[JUDICIAL_SUPERVISION]',
  'ReferralFilter.relations': '[COORDINATOR]',
  'ReferralFilter.outcomeUnacknowledged': 'true',
  'OrganisationFilter.modules': '[HOUSING]',
  'ReferralFilter.departments': '["03"]',
  'ReferralFilter.activitySince': '"2026-10-31T00:00:00Z"',
  'ReferralFilter.submittedFrom': '"2026-10-31"',
  'ReferralFilter.submittedUntil': '"2026-10-31"',
  'ReferralFilter.intakeFrom': '"2026-11-01"',
  'ReferralFilter.intakeUntil': '"2026-11-21"',
  'OrganisationFilter.departments': '["63"]',
  'OrganisationFilter.commune': '"63113"',
  'ReferralFilter.cameBy': '[SENT]',
  'ReferralFilter.referrerId': '"sender"',
  'ReferralFilter.orderedById': '"court"',
  'ReferralFilter.inChargeId': '"coordinator"',
  'JournalFilter.organisationId': '"sender"',
  'JournalFilter.since': '"2026-11-01T00:00:00Z"',
  'JournalFilter.until': '"2026-11-20T00:00:00Z"',
};
/** Ids are sealed by each hub: what stands in their place above, and the row that is meant. */
const idOf: Readonly<Record<string, readonly [type: 'Organisation' | 'Membership', row: string]>> = {
  sender: ['Organisation', "select id from hub.organisation where source_id = 'spip63'"],
  court: ['Organisation', "select id from hub.organisation where source_id = 'tj-63113'"],
  coordinator: ['Membership', "select id from hub.membership where person_name = 'Claire Vasseur'"],
};

/** The values that a filter or an argument is asked with: each of an enum, both of a Boolean. */
function valuesOf(of: string, { name, type }: GraphQLArgument | GraphQLInputField): readonly string[] {
  const common = sample[`${of}.${name}`];
  if (common !== undefined) return [common];
  const named = getNamedType(type);
  const plain = isNonNullType(type) ? type.ofType : type;
  const each = isEnumType(named)
    ? named.getValues().map((value) => value.name)
    : named.name === 'Boolean'
      ? ['true', 'false']
      : null;
  if (each === null) throw new Error(`There is no sample of ${of}.${name}.`);
  return isListType(plain) ? each.map((value) => `[${value}]`) : each;
}

/**
 * What is left out: pages, and words. Words are looked for along trigrams, which a plan prefers from some ten thousand rows
 * on; what they cost then `npm run bench` measures.
 */
const leftOut = ['first', 'after', 'last', 'before', 'search', 'soundsLike'];

/** The ways in which a list can be asked, as arguments: plainly, and through each argument and each field of one. */
function waysOf(list: string, args: readonly GraphQLArgument[]): readonly string[] {
  const needed = args.filter(isRequiredArgument);
  const base = needed.map((argument) => `${argument.name}: ${valuesOf(list, argument)[0]}`);
  const optional = args.filter(
    (argument) => !isRequiredArgument(argument) && !leftOut.includes(argument.name),
  );
  const more = optional.flatMap((argument) => {
    const type = getNamedType(argument.type);
    if (argument.name.endsWith('Id')) return [];
    if (!isInputObjectType(type))
      return valuesOf(list, argument).map((value) => `${argument.name}: ${value}`);
    const fields = Object.values(type.getFields()).filter(({ name }) => !leftOut.includes(name));
    if (argument.name !== 'orderBy')
      return fields.flatMap((field) =>
        valuesOf(type.name, field).map((value) => `${argument.name}: { ${field.name}: ${value} }`),
      );
    const [by, direction] = fields.map((field) => valuesOf(type.name, field));
    return (by ?? []).flatMap((field) =>
      (direction ?? []).map((way) => `orderBy: { field: ${field}, direction: ${way} }`),
    );
  });
  return [base, ...more.map((one) => [...base, one])].map((each) => each.join(', '));
}

/** Communes are as many as there are, whoever looks. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
  const named = getNamedType(type);
  return isObjectType(named) && named.name.endsWith('Connection') && name !== 'communes'
    ? waysOf(name, args).map((way) => [name, way] as const)
    : [];
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}
const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements that the hub sends for an operation, but for who asks. */
async function statementsOf(query: string, asked: TestClient): Promise<readonly SentStatement[]> {
  const submitted = vi.spyOn(pg.Query.prototype, 'submit');
  try {
    const { errors } = await asked.query(query);
    expect(errors, query).toBeUndefined();
    return submitted.mock.contexts
      .map((sent) => sent as unknown as { readonly text: string; readonly values?: readonly unknown[] })
      .map(({ text, values }) => ({ text, values: values ?? [] }))
      .filter(({ text }) => !text.includes('auth.session'));
  } finally {
    submitted.mockRestore();
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return api.escapeLiteral(value.toISOString());
  return api.escapeLiteral(
    Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(',')}}` : String(value),
  );
}

/** The rows that an operation reads from tables and indexes, by statement. */
async function rowsRead(query: string, asked = viewer): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { text, values } of await statementsOf(query, asked)) {
    if (!/^(?:\/\*.*?\*\/ *)?(?:select|with)\b/.test(text) || text.includes('set_config')) {
      await api.query(text, [...values]);
      continue;
    }
    // A table of a few thousand rows is read from end to end sooner than one of a million, and a bitmap takes all entries
    // before a limit can stop it.
    await api.query(`set local enable_seqscan = off;
      set local enable_bitmapscan = ${text.includes(' limit ') ? 'off' : 'on'}`);
    await api.query(`prepare statement_of_list as ${text}`);
    const parameters = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
    const { rows } = await api.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      `explain (analyze, timing off, format json) execute statement_of_list${parameters}`,
    );
    await api.query('deallocate statement_of_list');
    const nodes = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)));
    const read = nodes
      .filter((node) => node['Relation Name'] !== undefined || node['Index Name'] !== undefined)
      .map(
        (node) =>
          (node['Actual Rows'] +
            (node['Rows Removed by Filter'] ?? 0) +
            (node['Rows Removed by Index Recheck'] ?? 0)) *
          node['Actual Loops'],
      );
    counts.set(
      text,
      read.reduce((sum, one) => sum + one, 0),
    );
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);

test.each(lists)('%s(%s) reads a page, and counts as far as it says', async (list, way) => {
  const asked = way.replaceAll(/"\w+"/g, (name) => ids.get(name) ?? name);
  const args = `first: ${size}${asked === '' ? '' : `, ${asked}`}`;
  const query = `{ ${list}(${args}) { totalCount edges { node { __typename } } } }`;
  const read = [...(await rowsRead(query, list === 'journal' ? admin : viewer))];
  const [counting, paging] = [true, false].map((counts) =>
    read.filter(([text]) => text.startsWith('select count(*)') === counts),
  );
  expect(total(new Map(counting)), counting?.join('\n')).toBeLessThan(mostOfCount);
  expect(total(new Map(paging)), paging?.join('\n')).toBeLessThan(
    list === 'waitlist' ? mostOfWork : mostOfPage,
  );
});

test('whoever may not read the journal walks none of it to find nothing', async () => {
  expect(total(await rowsRead('{ journal(first: 10) { totalCount edges { node { at } } } }'))).toBeLessThan(
    10,
  );
});

test('places are counted among those who are under way, and not among all that there ever were', async () => {
  for (const query of [
    '{ capacities { taken } }',
    '{ recipients(commune: "63113") { organisation { name } } }',
    '{ viewer { awaitedReferrals unreadNotifications } }',
  ])
    expect(total(await rowsRead(query)), query).toBeLessThan(mostOfCount);
});

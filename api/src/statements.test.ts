import type { GraphQLObjectType } from 'graphql';
import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { referralActions } from './access/index.ts';
import type { ReferralAction } from './access/index.ts';
import { stepOnCopy } from './access/testing/attempts/step-on-copy.ts';
import { casesForFile } from './access/testing/cases/cases-for-file.ts';
import { nodeId, nodeTypes } from './ids.ts';
import type { NodeType } from './names.types.ts';
import { buildHubSchema } from './schema.ts';
import { hubForFile, organisationId, sent } from './testing/index.ts';
import { send } from './testing/samples/messages.ts';
import { sentWhile } from './testing/sent-statements.ts';
import type { TestClient } from './testing/index.ts';

/**
 * What hangs on the rows of a list is read together, however many they are. Every list is found in the schema, and every
 * object and list below its rows is asked for, two levels deep: a type that is new is asked too.
 */

const hub = hubForFile();
const arranged = casesForFile(hub);
const schema = await buildHubSchema();
const fieldsOf = (type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');
const isLeaf = ({ type }: { readonly type: GraphQLOutputType }): boolean => isLeafType(getNamedType(type));
const objectOf = ({ type }: { readonly type: GraphQLOutputType }): GraphQLObjectType | null => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
};

/** What the rows of a list are; null for what is no list. */
function rowsOf({ type }: { readonly type: GraphQLOutputType }): GraphQLObjectType | null {
  const named = objectOf({ type });
  if (named === null) return null;
  if (isConnection(named)) {
    const edge = objectOf(named.getFields()['edges'] ?? { type });
    const node = edge?.getFields()['node'];
    return node === undefined ? null : objectOf(node);
  }
  return isListType(isNonNullType(type) ? type.ofType : type) ? named : null;
}

/** A field with all that it says itself, and so many levels of what hangs on that. */
function selecting(field: GraphQLField<unknown, unknown>, levels: number): string {
  const type = objectOf(field);
  if (type === null) return field.name;
  if (!isConnection(type)) return `${field.name} { ${below(type, levels)} }`;
  const node = rowsOf(field);
  const rows = node === null ? '' : `edges { cursor node { ${below(node, levels)} } }`;
  return `${field.name}(first: 3) { totalCount ${rows} }`;
}
const below = (type: GraphQLObjectType, levels: number): string =>
  [
    '__typename',
    ...fieldsOf(type)
      .filter((field) => isLeaf(field) || (levels > 0 && objectOf(field) !== null))
      .map((field) => selecting(field, levels - 1)),
  ].join(' ');

/** Each object and list that hangs on a type, alone, with one level of what hangs on it in turn. */
const hanging = (type: GraphQLObjectType): readonly (readonly [string, string])[] =>
  fieldsOf(type)
    .filter((field) => objectOf(field) !== null)
    .map((field) => [field.name, selecting(field, 1)] as const);

/** With what the lists that need it are asked. */
let given: Readonly<Record<string, string>>;
let ids: ReadonlyMap<NodeType, readonly string[]>;
let person: TestClient;
let admin: TestClient;

beforeAll(async () => {
  const { followed } = arranged.cases;
  const [officer, coordinator] = [await hub.as('spip63'), await hub.as('coordination0363')];
  const more = [await sent(officer), await sent(officer), await sent(officer)];
  for (const { id } of [followed, ...more])
    for (const client of [officer, coordinator])
      await send(client, { id, audience: ['COORDINATOR', 'REFERRER'] });
  // Each goes on from another, as after redirections, and the one that lists begin with from none.
  await hub.sql(`alter table hub.referral disable trigger user;
    update hub.referral set redirected_from_id = null;
    update hub.referral set redirected_from_id = before_id
      from (select id, lag(id) over (order by id desc) as before_id from hub.referral where status <> 'DRAFT') chain
     where referral.id = chain.id;
    alter table hub.referral enable trigger user`);
  person = coordinator;
  admin = await hub.as('admin');
  const cpca = await organisationId(person, 'anef', 'CPCA');
  given = {
    communes: 'search: "cl", first: 20',
    recipients: 'commune: "63113"',
    organisation: `id: "${cpca}"`,
    deadlineSettings: `organisationId: "${cpca}"`,
    serviceRegistry: `organisationId: "${await organisationId(person, 'clermont', 'PROSECUTION_SERVICE')}"`,
    waitlist: 'module: RESPONSIBILITY_GROUP, first: 20',
    savedViews: 'place: INBOX',
    referral: `id: "${followed.id}"`,
    node: `id: "${followed.id}"`,
    nodes: `ids: ["${followed.id}"]`,
    referrals: 'first: 20',
    organisations: 'first: 20',
    notifications: 'first: 20',
    notificationsByObject: 'state: DONE, first: 20',
    deadLetters: 'first: 20',
    journal: 'first: 20',
  };
  ids = await everyId();
}, 120_000);

/** Ids of each type, twenty at most, as the tables have them; what the viewer may not see is asked for all the same. */
async function everyId(): Promise<ReadonlyMap<NodeType, readonly string[]>> {
  const found = new Map<NodeType, readonly string[]>();
  for (const type of nodeTypes) {
    const table = type.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const [known] = await hub.sql<{ is: boolean }>(`select to_regclass('hub."${table}"') is not null as is`);
    if (known?.is !== true) continue;
    const [keyed] = await hub.sql<{ is: boolean }>(
      `select exists (select from information_schema.columns where table_schema = 'hub' and table_name = '${table}'
          and column_name = 'id' and data_type = 'uuid') as is`,
    );
    if (keyed?.is !== true) continue;
    const rows = await hub.sql<{ id: string }>(`select id from hub."${table}" order by id desc limit 20`);
    found.set(
      type,
      rows.map(({ id }) => nodeId(type, id)),
    );
  }
  return found;
}

/** How often each statement is sent for an operation. */
async function statementsOf(client: TestClient, query: string): Promise<ReadonlyMap<string, number>> {
  const { texts } = await sentWhile(async () => {
    const { errors } = await client.query(query);
    expect(errors, query).toBeUndefined();
  });
  const counts = new Map<string, number>();
  for (const text of texts)
    if (!/^(begin|rollback)\b/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * The same reader may be asked at each level of an operation, and once more for what was reached a step later, which a busy machine
 * does twice. One that is asked for each row is asked more often: there are more rows of whatever most hangs on.
 */
const mostTimes = 5;
const tooOften = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].filter(([, times]) => times > mostTimes).map(([text, times]) => `${times} × ${text}`);

const nodes = nodeTypes.map((name) => schema.getType(name)).filter(isObjectType);

describe('what hangs on objects by their ids takes a fixed number of statements', () => {
  const asked = nodes.flatMap((type) =>
    hanging(type).map(([field, text]) => [type.name, field, text] as const),
  );

  test.each(asked)('%s.%s', async (name, _field, text) => {
    const all = ids.get(name as NodeType) ?? [];
    const client = name === 'DeadLetter' ? admin : person;
    const of = (some: readonly string[]): Promise<ReadonlyMap<string, number>> =>
      statementsOf(
        client,
        `{ nodes(ids: ${JSON.stringify(some)}) { __typename ... on ${name} { ${text} } } }`,
      );
    expect(tooOften(await of(all))).toEqual([]);
  });
});

describe('what hangs on the rows of a list takes a fixed number of statements', () => {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const rows = rowsOf(field);
    return rows === null ? [] : hanging(rows).map(([name, text]) => [field.name, name, text] as const);
  });

  test.each(lists)('%s: %s', async (list, _field, text) => {
    const field = schema.getQueryType()?.getFields()[list];
    const needed = field?.args.filter(isRequiredArgument).map(({ name }) => name) ?? [];
    for (const argument of needed) expect(given[list], `what to ask ${list} with`).toContain(`${argument}:`);
    const args = given[list] === undefined ? '' : `(${given[list]})`;
    const isPage =
      field !== undefined && objectOf(field) !== null && isConnection(objectOf(field) as GraphQLObjectType);
    const rows = isPage ? `totalCount edges { node { ${text} } }` : text;
    const client = list === 'deadLetters' || list === 'journal' ? admin : person;
    expect(tooOften(await statementsOf(client, `{ ${list}${args} { ${rows} } }`))).toEqual([]);
  });
});

test('there is enough of what most hangs on, so that one statement for each would be seen', () => {
  for (const type of [
    'Referral',
    'Participant',
    'Organisation',
    'StatusUpdate',
    'Message',
    'Membership',
  ] as const)
    expect(ids.get(type)?.length, type).toBeGreaterThan(mostTimes);
});

test('twenty referrals with their histories and what they lead to take a fixed number of statements', async () => {
  const query = (first: number): string => `{ referrals(first: ${first}) { totalCount edges { node { id
    timeline(first: 3) { totalCount edges { node { id authorOrganisation { name } } } } messages(first: 3) { totalCount edges { node { id } } }
    redirectedFrom { id reference } redirectedInto { id reference } parties { organisation { name } } participant { birthName } } } } }`;
  const counts = await statementsOf(person, query(20));
  expect(tooOften(counts)).toEqual([]);
  // Nine readers: of some once more for what goes on from a referral, of organisations once for each way to them.
  expect([...counts.values()].reduce((sum, times) => sum + times, 0)).toBeLessThan(24);
});

describe('a step takes a fixed number of round trips', () => {
  /**
   * Who asks; the opening with the referral as it is seen and as it is locked; its change; what the step leaves, with the
   * answer; the end. A step that reads more takes one for what it finds out as the viewer, one as writer.
   */
  const ofMost = 5;
  const trips: Readonly<Partial<Record<ReferralAction, number>>> = {
    SAVE_DRAFT: 6,
    DISCARD: 6,
    // the CPCA as the viewer; key, person, deadlines and reference as writer
    SUBMIT: 7,
    // and the same of what is entered
    ENTER: 7,
    // the reason that is given
    ...{ DECLINE: 6, WITHDRAW: 6, SUSPEND: 6, END_EARLY: 6 },
    // and whether it is still as it was entered
    ...{ WITHDRAW_ENTRY: 6 },
    // and from where it was refused or ended
    ...{ REOPEN: 7 },
    // the other CPCA and what it offers; what it was to the referral, and is now
    REDIRECT: 9,
    // the referral that goes on, with its parties, and its answer
    ACCEPT_REDIRECTION: 11,
    REFUSE_REDIRECTION: 6,
    // the person; what of them changes
    ...{
      CORRECT_DETAILS: 7,
      CORRECT_SAFETY: 6,
      CORRECT_IDENTITY: 7,
      CORRECT_CIRCUMSTANCES: 6,
      CORRECT_URGENCY: 6,
      CORRECT_ENTRY: 6,
    },
    // and who is behind it; who takes in which module
    ...{ CORRECT_MEASURE: 6, CORRECT_MODULES: 7 },
    // the colleague; who was in charge when it was locked, and who is now
    ASSIGN: 7,
    // the partner and what it offers, or the colleague; who takes part until now, and from now on
    ...{ CHANGE_HOUSING_PARTNER: 9, CHANGE_HEALTH_PARTNER: 9, CHANGE_CLINICIAN: 8 },
    // its own part, and what is written of it
    ...{ DECLINE_HOUSING: 7, DECLINE_HEALTH: 7 },
    // the houses, and the service of a court that is meant; who takes part, who asks, and who is asked
    ...{ HAND_OVER: 10, WITHDRAW_HANDOVER: 7 },
    // who takes part; what the one that asked was, and what this one is, last of all
    ...{ ACCEPT_HANDOVER: 9, REFUSE_HANDOVER: 8 },
    // which documents are joined; whether it is there already; those that are, whose the file is, that it hangs
    // on nothing, and that it is added
    SEND_ENCLOSURE: 10,
    // the file that is meant, whether it is gone already, and that it is taken back
    WITHDRAW_ENCLOSURE: 9,
    // changes nothing
    ADD_STATUS_UPDATE: 4,
  };

  test.each(referralActions)('%s', async (action) => {
    const warm = await stepOnCopy(hub, arranged, action);
    expect((await warm.take())?.codes).toEqual([]);
    const { take } = await stepOnCopy(hub, arranged, action);
    const { pieces, texts } = await sentWhile(take);
    expect(pieces, texts.join('\n')).toBe(trips[action] ?? ofMost);
  });
});

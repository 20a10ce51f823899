import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import pg from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ownerOf } from './access/testing/attempts/direct-sql.ts';
import { arrangeCases } from './access/testing/cases/cases.ts';
import { fillTables } from './access/testing/attempts/row-attempts.ts';
import type { DemoKey } from './demo/index.ts';
import { newId, nodeId, nodeTypes } from './ids.ts';
import { buildHubSchema } from './schema.ts';
import { signIn } from './testing/client.ts';
import { hubForFile } from './testing/index.ts';
import type { TestClient } from './testing/index.ts';

const hub = hubForFile();
const schema = await buildHubSchema();
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name));
const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

/** Objects that are values of what holds them, each with the reason. */
const values: Readonly<Record<string, string>> = {
  AccessGrid: 'a table of the policy, the same for everybody until the next version',
  AccessRelation: 'a column of it',
  AccessRow: 'a row of it',
  AccessCell: 'a cell of it',
  DeadlineSetting: 'a line of them',
  ModulePlaces: 'named by its module, of the recipient that it is told with',
  Recipient: 'an organisation, for the commune asked about',
  ReferralParty: 'an organisation, in the referral that holds it',
  ReferralHouses: 'two lists of houses, for whoever asks',
  ReferralDeadline: 'a date of the referral that holds it',
  NextStep: 'computed for the referral that holds it',
  NotificationCounts: 'two numbers of whoever asks',
  AuditEvent: 'a line, which is read with the others of its case',
  JournalLine: 'the same, of the whole journal',
  ReadingClaim: 'ends by itself within minutes',
  PossibleDuplicate: 'computed for the referral that holds it',
  SavedCriteria: 'a part of its view',
  WaitlistEntry: 'a place in a list, which moves',
  WaitlistReason: 'a reason of a place',
  ReferralItemResult: 'the answer for one of several',
  PageInfo: 'a page',
  UserError: 'a refusal',
};

describe('every object has an id, by which it is fetched again, or is a value', () => {
  const isOfPage = (name: string): boolean => /(Connection|Edge|Payload)$/.test(name);

  test.each(objects.map(({ name }) => name).filter((name) => !isOfPage(name)))('%s', (name) => {
    const type = objects.find((candidate) => candidate.name === name);
    const hasId = 'id' in (type?.getFields() ?? {});
    expect(nodes.some((node) => node.name === name)).toBe(hasId);
    expect(name in values).toBe(!hasId);
  });
  test('nothing is listed as a value that is not there', () => {
    const names = objects.map(({ name }) => name);
    expect(Object.keys(values).filter((name) => !names.includes(name))).toEqual([]);
  });
  test('what implements Node is what ids are made for', () => {
    expect(nodes.map(({ name }) => name).sort()).toEqual([...nodeTypes].sort());
  });
});

describe('ids are named alike', () => {
  const ids = Object.values(schema.getTypeMap()).flatMap((type) => {
    const given = isObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ args }) => args)
      : isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return given.flatMap(({ name, type: of }) =>
      getNamedType(of).name === 'ID' ? [[type.name, name] as const] : [],
    );
  });
  test.each(ids)('%s: %s', (_of, name) => expect(name).toMatch(/^(id|ids|\w+Ids?)$/));
});

/** Whatever a type says in one word. */
const leavesOf = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ args, type: of }) => args.length === 0 && isLeafType(isNonNullType(of) ? of.ofType : of))
    .map((field) => field.name);
};
const leaves = (name: string): string => `__typename ${leavesOf(name).join(' ')}`;
const own = (name: string): string => `{ ${leaves(name)} }`;

interface Met {
  readonly __typename: string;
  readonly id: string;
}

/** Every object with an id in an answer, as it stands there. */
function metIn(answer: unknown, met: Map<string, Met>): void {
  if (Array.isArray(answer)) return answer.forEach((part) => metIn(part, met));
  if (typeof answer !== 'object' || answer === null) return;
  const { __typename, id } = answer as Partial<Met>;
  if (typeof __typename === 'string' && typeof id === 'string') {
    const plain = Object.entries(answer).filter(([name]) => leavesOf(__typename).includes(name));
    met.set(id, { __typename, id, ...Object.fromEntries(plain) });
  }
  Object.values(answer).forEach((part) => metIn(part, met));
}

/** An object with everything that it leads to without being told what: a type that comes in is met by itself. */
const leading = (name: string): string => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const led = fields
    .filter(({ args, type: of }) => args.length === 0 && nodes.some((node) => node === getNamedType(of)))
    .map((field) => `${field.name} ${own(getNamedType(field.type).name)}`);
  return `{ ${leaves(name)} ${led.join(' ')} }`;
};

/** The pages that hang on an object, as they begin. */
function pagesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
    const [, of] = /^(\w+)Connection$/.exec(getNamedType(field.type).name) ?? [];
    return of !== undefined && nodes.some((node) => node.name === of)
      ? [`${field.name}(first: 20) { edges { node ${leading(of)} } }`]
      : [];
  });
}

async function everythingOf(person: TestClient): Promise<Map<string, Met>> {
  const met = new Map<string, Met>();
  const cases = await person.data<{ referrals: { edges: { node: { id: string } }[] } }>(
    '{ referrals(first: 100) { edges { node { id } } } }',
  );
  const ids = cases.referrals.edges.map(({ node }) => node.id);
  for (let at = 0; at < ids.length; at += 10) {
    const part = await person.data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Referral { ${leaves('Referral')}
         participant ${leading('Participant')} consents ${own('Consent')} followedBy ${own('Membership')}
         ${pagesOf('Referral').join(' ')} } } }`,
      { ids: ids.slice(at, at + 10) },
    );
    metIn(part, met);
  }
  // Lists that are asked for as they are, whatever they hold; what is asked for with more is written out.
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(
      ({ args, type }) =>
        args.every((arg) => !isRequiredArgument(arg)) && nodes.some((node) => node === getNamedType(type)),
    )
    .map(({ name, type }) => `${name} ${leading(getNamedType(type).name)}`);
  metIn(
    await person.data(`{
      ${lists.join(' ')}
      viewer { ${leaves('Viewer')} memberships ${own('Membership')} colleagues ${own('Membership')}
        notificationPreferences ${own('NotificationPreferences')} leaves ${own('Leave')} }
      communes(search: "clermont", first: 5) { edges { node { ${leaves('Commune')} department ${own('Department')} } } }
      notifications(first: 100) { edges { node ${own('Notification')} } }
      inbox: savedViews(place: INBOX) ${own('SavedView')} followed: savedViews(place: FOLLOWED) ${own('SavedView')}
      deadLetters(first: 100) { edges { node ${own('DeadLetter')} } }
      organisations(first: 100, filter: { kinds: [CPCA] }) { edges { node ${leading('Organisation')} } }
      teams: organisations(first: 20, filter: { kinds: [CPCA] }) { edges { node { team(first: 8) { edges { node ${own('TeamMember')} } } } } }
      invited: organisations(first: 20, filter: { kinds: [CPCA] }) { edges { node { invitations(first: 8) { edges { node ${own('Invitation')} } } } } } }`),
    met,
  );
  const cpcas = [...met.values()].filter(({ __typename }) => __typename === 'Organisation');
  for (const { id } of cpcas) {
    metIn(
      await person.data(
        `query ($id: ID!) { deadlineSettings(organisationId: $id) ${own('DeadlineSettings')} }`,
        { id },
      ),
      met,
    );
  }
  const services = await person.data<{ organisations: { edges: { node: { id: string } }[] } }>(
    '{ organisations(first: 10, filter: { kinds: [PROSECUTION_SERVICE] }) { edges { node { id } } } }',
  );
  for (const { node } of services.organisations.edges) {
    metIn(
      await person.data(
        `query ($id: ID!) { serviceRegistry(organisationId: $id) ${own('ServiceRegistry')} }`,
        { id: node.id },
      ),
      met,
    );
  }
  return met;
}

async function refetched(person: TestClient, known: readonly Met[]): Promise<Met[]> {
  const found: Met[] = [];
  for (const type of new Set(known.map(({ __typename }) => __typename))) {
    const ids = known.filter(({ __typename }) => __typename === type).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += 100) {
      const { nodes: part } = await person.data<{ nodes: (Met | null)[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type} ${own(type)} } }`,
        { ids: ids.slice(at, at + 100) },
      );
      found.push(...part.filter((one) => one !== null));
    }
  }
  return found;
}

const people: readonly DemoKey[] = [
  'spip63',
  'coordination0363',
  'association03',
  'hebergement63',
  'prefecture',
  'admin',
];
/** What everybody of the network reads. */
const open = new Set([
  ...['Organisation', 'Site', 'Offer', 'Agreement', 'Membership'],
  ...['DeadlineSettings', 'ServiceRegistry', 'Reason', 'ExpectedEnclosures', 'Commune', 'Department'],
]);
const met = new Map<DemoKey, Map<string, Met>>();

beforeAll(async () => {
  const { followed } = await arrangeCases(hub);
  const owner = await ownerOf(hub);
  await fillTables(owner, followed.uuid);
  await owner.end();
  for (const person of people) met.set(person, await everythingOf(await hub.as(person)));
}, 60_000);

describe('whatever one meets', () => {
  test.each(people)('%s fetches it again by its id, the same', async (person) => {
    const known = [...(met.get(person)?.values() ?? [])];
    const again = await refetched(await hub.as(person), known);
    expect(new Map(again.map((one) => [one.id, one]))).toEqual(met.get(person));
  });

  test.each(people)('by others alone is absent for %s', async (person) => {
    const all = new Map(people.flatMap((one) => [...(met.get(one) ?? [])]));
    const foreign = [...all.values()].filter(
      ({ id, __typename }) => !open.has(__typename) && !met.get(person)?.has(id),
    );
    expect(foreign.length).toBeGreaterThan(0);
    expect(await refetched(await hub.as(person), foreign)).toEqual([]);
  });

  test('of oneself has the ids that it had, in a new session', async () => {
    const ask = '{ viewer { id notificationPreferences { id } } }';
    const again = await signIn(hub.url, 'coordination0363');
    expect(await again.data(ask)).toEqual(await (await hub.as('coordination0363')).data(ask));
  });

  test('is of every type, so that none goes untried', () => {
    const types = new Set(
      people.flatMap((one) => [...(met.get(one)?.values() ?? [])].map((part) => part.__typename)),
    );
    const untried = nodes.map(({ name }) => name).filter((name) => !types.has(name));
    // These two have files of their own, with what has to happen before there is one.
    expect(untried.filter((name) => name !== 'Notification' && name !== 'DeadLetter')).toEqual([]);
  });
});

describe('nodes', () => {
  test('keeps the order, with null for what is not there and the same twice for the same id', async () => {
    const person = await hub.as('spip63');
    const [known] = [...(met.get('spip63')?.keys() ?? [])];
    const ids = ['nonsense', known, nodeId('Site', newId()), known];
    const { nodes: found } = await person.data<{ nodes: (Met | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(found).toEqual([null, { id: known }, null, { id: known }]);
  });
  test.each([...nodeTypes])('reads as many statements for twenty ids of %s as for two', async (type) => {
    const person = await hub.as(type === 'DeadLetter' ? 'admin' : 'coordination0363');
    const own = [...(met.get('coordination0363')?.values() ?? [])]
      .filter(({ __typename }) => __typename === type)
      .map(({ id }) => id);
    const statements = async (count: number): Promise<number> => {
      const strange = Array.from({ length: count }, () => nodeId(type, newId()));
      // one that is not there each time: what is asked for in vain is written down with one statement
      const ids = [...own.slice(0, count - 1), ...strange].slice(0, count);
      const asked = vi.spyOn(pg.Query.prototype, 'submit');
      try {
        const { errors } = await person.query(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
          ids,
        });
        expect(errors).toBeUndefined();
        return asked.mock.calls.length;
      } finally {
        asked.mockRestore();
      }
    };
    // What else the hub does meanwhile only adds to it.
    const fewest = async (count: number): Promise<number> =>
      Math.min(await statements(count), await statements(count), await statements(count));
    const [two, twenty] = [await fewest(2), await fewest(20)];
    expect(twenty).toBe(two);
    expect(two).toBeGreaterThan(0);
  });

  test('takes a hundred ids and no more, and counts them', async () => {
    const person = await hub.as('spip63');
    const ids = Array.from({ length: 101 }, () => nodeId('Organisation', newId()));
    const ask = (some: string[]) =>
      person.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some });
    expect((await ask(ids.slice(1))).errors).toBeUndefined();
    expect((await ask(ids)).errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    const stranger = await hub.visitor().query('{ nodes(ids: []) { id } }');
    expect(stranger.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { completeDraft, hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { newId, nodeId, parseNodeId } from '../../ids.ts';
import { referralActions } from '../policy/transitions.ts';
import { relationNamesOfCases } from '../testing/expected/expectation.ts';
import { arrangeCases, strangers, unassignedPsychologist } from '../testing/cases/cases.ts';
import type { Cases } from '../testing/cases/cases.ts';
import { whenListening } from '../testing/attempts/listening.ts';
import { attempt, mutations, stepDocument } from '../testing/attempts/mutations.ts';
import { relationWord, storedCase } from '../testing/stored/stored.ts';
import type { Row, StoredCase } from '../testing/stored/stored.ts';
import { drawn } from '../../testing/runs/drawn.ts';

/** No relation, no row: on no route, and nothing tells a row that is not for one from a row that is not there. */

const hub = hubForFile();
const unassigned = 'psychologist of the same CPCA, not assigned';
const viewers = drawn(
  [
    ...strangers.map(([person, of]) => ({ title: person, of, client: () => hub.as(person) })),
    ...(['followed', 'unannounced', 'own'] as const).map((of) => ({
      title: unassigned,
      of,
      client: async () => colleague,
    })),
    // A draft is its author's until it is shared, and then of their service: the judge is of another house.
    { title: 'colleague of its author', of: 'draft' as const, client: () => hub.as('substitut63') },
    { title: 'judge of the same court', of: 'draft' as const, client: () => hub.as('jap63') },
  ],
  2,
);
let colleague: TestClient;
type Of = keyof Cases | 'draft';
let arranged: Cases;
let cases: Readonly<Record<Of, Cases[keyof Cases]>>;
let stored: Readonly<Record<Of, StoredCase>>;
const absentId = nodeIdLater('Referral');

/** Ids are sealed with a secret that the hub sets when it starts. */
function nodeIdLater(type: 'Referral' | 'Participant' | 'StatusUpdate' | 'Message'): () => string {
  let id: string | undefined;
  return () => (id ??= nodeId(type, newId()));
}

beforeAll(async () => {
  arranged = await arrangeCases(hub);
  cases = { ...arranged, draft: await arrangeDraft() };
  colleague = await unassignedPsychologist(hub);
  const [followed, unannounced, own, draft] = await Promise.all([
    storedCase(hub, cases.followed.uuid),
    storedCase(hub, cases.unannounced.uuid),
    storedCase(hub, cases.own.uuid),
    storedCase(hub, cases.draft.uuid),
  ]);
  stored = { followed, unannounced, own, draft };
});

async function arrangeDraft(): Promise<Cases[keyof Cases]> {
  const { id } = await completeDraft(await hub.as('parquet63'));
  const uuid = parseNodeId(id)?.uuid ?? '';
  const [row] = await hub.sql<{ participant_id: string }>(
    'select participant_id from hub.referral where id = $1',
    [uuid],
  );
  const personUuid = row?.participant_id ?? '';
  return { id, uuid, personUuid, participantId: nodeId('Participant', personUuid) };
}

/** Several lists in one request: the ids of each. The counts must say the same as the rows. */
async function listed(
  client: TestClient,
  lists: readonly { readonly filter?: object; readonly orderBy?: object }[],
) {
  const variables = Object.fromEntries(
    lists.flatMap(({ filter, orderBy }, index) => [
      [`f${index}`, filter],
      [`o${index}`, orderBy],
    ]),
  );
  const declared = lists.map((_, index) => `$f${index}: ReferralFilter, $o${index}: ReferralOrder`);
  const fields = lists.map(
    (_, index) =>
      `l${index}: referrals(first: 100, filter: $f${index}, orderBy: $o${index}) { totalCount edges { node { id } } }`,
  );
  const data = await client.data<Record<string, { totalCount: number; edges: { node: { id: string } }[] }>>(
    `query (${declared.join(', ')}) { ${fields.join(' ')} }`,
    variables,
  );
  return Object.values(data).map(({ totalCount, edges }) => {
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }) => node.id);
  });
}

/** Each of them holds for the case. */
const everyFilter = (referral: Row): readonly object[] => [
  { statuses: [referral['status']] },
  { departments: [referral['department_code']] },
  { modules: referral['modules'] },
  { legalBases: [referral['legal_basis']] },
  { urgent: referral['urgent'] },
  { overdue: referral['is_overdue'] },
  { submittedFrom: '2020-01-01' },
  { submittedUntil: '2040-01-01' },
  { awaitsViewer: true },
  { awaitsViewer: false },
  { relations: relationNamesOfCases.map(relationWord) },
];

/** A draft has no reference yet. */
const names = (referral: Row, participant: Row): readonly unknown[] =>
  [
    referral['reference'],
    ...['birth_name', 'usage_name', 'first_name'].map((column) => participant[column]),
  ].filter((name) => name !== null);

const orders = ['SUBMITTED_AT', 'UPDATED_AT', 'PARTICIPANT_NAME', 'STATUS'].map((field) => ({
  field,
  direction: 'ASC',
}));

describe.each(viewers)('$title × $of', ({ title, of, client }) => {
  test(`${title} × Referral × referral(id): as an id that does not exist`, async () => {
    const ask = async (id: string) =>
      (await client()).query('query ($id: ID!) { referral(id: $id) { id status hidden } }', { id });
    expect(await ask(cases[of].id)).toEqual({ data: { referral: null } });
    expect(await ask(cases[of].id)).toEqual(await ask(absentId()));
  });

  test(`${title} × Referral, Participant, StatusUpdate, Message, Attachment × node(id): as ids that do not exist`, async () => {
    const lines = stored[of].lines.map(({ id }) => nodeId('StatusUpdate', String(id)));
    // A message of the cases and the file on it have one key.
    const messages = stored[of].messages.flatMap(({ id }) =>
      (['Message', 'Attachment'] as const).map((type) => nodeId(type, String(id))),
    );
    const ids = [absentId(), cases[of].id, cases[of].participantId, ...lines, ...messages];
    const fields = ids.map((id, index) => `n${index}: node(id: "${id}") { id __typename }`);
    const data = await (await client()).data(`{ ${fields.join(' ')} }`);
    expect(Object.values(data)).toEqual(ids.map(() => null));
  });

  const lists: readonly (readonly [string, (row: StoredCase) => readonly object[]])[] = [
    ['list', () => [{}]],
    ['filter', ({ referral }) => everyFilter(referral).map((filter) => ({ filter }))],
    [
      'search',
      ({ referral, participant }) => names(referral, participant).map((search) => ({ filter: { search } })),
    ],
    ['sort', () => orders.map((orderBy) => ({ orderBy }))],
  ];
  test.each(lists)(`${title} × Referral × %s and count`, async (_name, argumentsOf) => {
    for (const ids of await listed(await client(), argumentsOf(stored[of])))
      expect(ids).not.toContain(cases[of].id);
  });

  test(`${title} × Referral × every step: as on an id that does not exist`, async () => {
    const version = Number(stored[of].referral['version']);
    const on = (id: string, name: string) => referralActions.map((action) => ({ action, id, version, name }));
    const answers = await attempt(await client(), [
      ...on(cases[of].id, 'there'),
      ...on(absentId(), 'absent'),
    ]);
    referralActions.forEach((action, index) => {
      expect(answers[index]?.codes, action).toEqual(['NOT_FOUND']);
      expect(answers[index]?.text).toBe(answers[index + referralActions.length]?.text);
    });
    expect((await storedCase(hub, cases[of].uuid)).referral).toEqual(stored[of].referral);
  });

  test(`${title} × Attachment × GET /files: as a file that does not exist`, async () => {
    const get = async (id: string) => {
      const answer = await (await client()).raw(`/files/${id}`);
      // Each request is named anew, whatever it asks for.
      const { date: _, 'x-request-id': __, ...headers } = Object.fromEntries(answer.headers);
      return { status: answer.status, headers, body: await answer.text() };
    };
    for (const { id } of stored[of].messages) {
      const answer = await get(nodeId('Attachment', String(id)));
      expect(answer.status).toBe(404);
      expect(answer).toEqual(await get(nodeId('Attachment', newId())));
    }
  });

  test(`${title} × Referral × subscription(id): as an id that does not exist`, async () => {
    const follow = async (id: string) => {
      const events = (await client()).subscribe(
        'subscription ($id: ID) { referralChanged(id: $id) { id } }',
        { id },
      );
      const answer = await events.next();
      events.stop();
      return answer;
    };
    const answer = await follow(cases[of].id);
    expect(answer.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(answer).toEqual(await follow(absentId()));
  });
});

describe('steps on a case that one has nothing to do with', () => {
  const people = [...new Set(viewers.map(({ title }) => title))].map((title) => ({
    title,
    client: viewers.find((viewer) => viewer.title === title)!.client,
    not: viewers.filter((viewer) => viewer.title === title).map(({ of }) => of),
  }));
  const received = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const document = 'subscription { referralChanged { id } }';
    type ReferralEvent = { referralChanged: { id: string } };
    const [witness, ...listening] = await whenListening(people.length + 1, async () => {
      const clients = [hub.as('coordination0363'), ...people.map(({ client }) => client())];
      return (await Promise.all(clients)).map((client) => client.subscribe<ReferralEvent>(document));
    });
    for (const { id } of Object.values(arranged)) {
      const coordinator = await hub.as('coordination0363');
      const { referral } = await coordinator.data<{ referral: { version: number } }>(
        'query ($id: ID!) { referral(id: $id) { version } }',
        { id },
      );
      await coordinator.data(stepDocument('REQUEST_INFORMATION'), {
        input: { id, version: referral.version, question: 'Et ensuite ?' },
      });
      expect((await witness!.next()).data?.referralChanged.id).toBe(id);
    }
    await Promise.all(
      people.map(async ({ title }, index) => {
        const ids: string[] = [];
        const next = (wait: number) => listening[index]!.next(wait).catch(() => null);
        for (let event = await next(800); event; event = await next(200)) {
          ids.push(String(event.data?.referralChanged.id));
        }
        received.set(title, ids);
        listening[index]!.stop();
      }),
    );
    witness!.stop();
  });

  test.each(people)('$title × subscription: silent about $not', ({ title, not }) => {
    // An event without content would tell that something happened, too.
    const theirs = Object.entries(cases).filter(([of]) => !not.some((other) => other === of));
    expect(received.get(title)!.filter((id) => !theirs.some(([, own]) => own.id === id))).toEqual([]);
  });
});

describe('nobody signed in', () => {
  const questions = [
    ['referrals', '{ referrals(first: 1) { totalCount edges { node { id } } } }'],
    ['referral', 'query ($id: ID!) { referral(id: $id) { id } }'],
    ['node', 'query ($id: ID!) { node(id: $id) { id } }'],
    ...referralActions.map((action) => [`do ${action}`, stepDocument(action)] as const),
  ] as const;

  test.each(questions)('× %s × UNAUTHENTICATED', async (name, document) => {
    const action = referralActions.find((candidate) => name === `do ${candidate}`);
    const { id } = cases.followed;
    const variables = action ? { input: { id, version: 1, ...mutations[action].more } } : { id };
    const { data, errors } = await hub.visitor().query(document, variables);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  });

  test('× subscription: the socket is refused', async () => {
    const events = hub.visitor().subscribe('subscription { referralChanged { id } }');
    expect(await events.closed).toBe(4401);
    events.stop();
  });
});

test('a function that has ended × every list: no row, at once', async () => {
  const [membership] = await hub.sql<{ id: string }>(
    "select id from hub.membership where person_name = 'Marc Lefebvre'",
  );
  const health = await hub.as('sante63');
  expect((await listed(health, [{}]))[0]).toContain(cases.followed.id);
  // as the last day goes by: the session is there until a job looks
  await hub.sql("update hub.membership set active_until = now() + interval '1 microsecond' where id = $1", [
    membership?.id,
  ]);
  const { errors } = await health.query('{ referrals(first: 1) { totalCount } }');
  expect(errors?.[0]?.extensions?.code).toBe('NO_MEMBERSHIP');
  const { data } = await health.query('query ($id: ID!) { node(id: $id) { id } }', { id: cases.followed.id });
  expect(data?.['node']).toBeNull();
});

import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { caseRelations, grids, referralActions, sendingMask, transitionOf } from '../access/index.ts';
import type { ReferralAction } from '../access/index.ts';
import { ownerOf, viewerSettingsOf } from '../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../access/testing/cases/cases.ts';
import type { Case, Cases } from '../access/testing/cases/cases.ts';
import { copyFor, copyIn, versionOfCopies } from '../access/testing/cases/copies.ts';
import { everyField } from '../access/testing/attempts/documents.ts';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { mutations } from '../access/testing/attempts/mutations.ts';
import { whatItNeeds } from '../access/testing/attempts/step-on-copy.ts';
import { relationWord } from '../access/testing/stored/stored.ts';
import type { DemoKey } from '../demo/index.ts';
import { nodeId, uuidOf } from '../ids.ts';
import { mayTake } from '../referrals/reading/referral-node.ts';
import { buildHubSchema } from '../schema.ts';
import {
  change,
  changed,
  completeDraft,
  enclosed,
  hubForFile,
  organisationId,
  messageSent,
  seen,
  sent,
  uploaded,
} from '../testing/index.ts';
import type { Subscription, TestClient } from '../testing/index.ts';
import { drawn } from '../testing/runs/drawn.ts';
import { copyOf, type Copy } from './testing/copy.ts';

/**
 * An event arrives if and only if the copy that the viewer reads is another one than before: for everything that is
 * done in a case × everybody who is something to it. What was delivered is known at the next event that all of them receive.
 */

const hub = hubForFile();
const schema = await buildHubSchema();
const whole = everyField(schema, 'Referral');
/** One per relation, and a CPCA of another region, which is nothing to a case unless it is asked. */
const people: readonly DemoKey[] = [
  ...new Set(holders.filter(({ of }) => of === 'followed').map(({ person }) => person)),
  'coordination26',
];

let owner: Client;
let cases: Cases;
/** A case that all of them read: an event of it says that all before it were delivered. */
let bell: Case;
let clients: ReadonlyMap<DemoKey, TestClient>;
const listening = new Map<DemoKey, Subscription<{ referralChanged: { id: string } | null }>>();

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  bell = await copyIn(owner, cases.followed, 'ACKNOWLEDGED');
  const { organisation_id } = await viewerSettingsOf(owner, 'coordination26');
  await owner.query(
    `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at) values ($1, $2, 8, '{}', now())`,
    [organisation_id, bell.uuid],
  );
  clients = new Map(await Promise.all(people.map(async (person) => [person, await hub.as(person)] as const)));
  await whenListening(people.length, async () => {
    for (const [person, client] of clients)
      listening.set(person, client.subscribe('subscription { referralChanged { id } }'));
  });
});
afterAll(async () => {
  for (const events of listening.values()) events.stop();
  await owner.end();
});

const as = (person: DemoKey): TestClient => clients.get(person)!;

/** The copies of these cases that each of them reads. */
const copiesOf = (of: readonly Case[]): Promise<readonly (readonly Copy[])[]> =>
  Promise.all(people.map((person) => Promise.all(of.map(({ id }) => copyOf(as(person), whole, id)))));

/** The events that each received before the bell: ids, and 'gone' for what is not there for them any more. */
async function eventsUntilBell(): Promise<readonly (readonly string[])[]> {
  await owner.query("update hub.referral set waitlisted_at = waitlisted_at - interval '1 s' where id = $1", [
    bell.uuid,
  ]);
  return Promise.all(
    people.map(async (person) => {
      const received: string[] = [];
      for (;;) {
        const { data, errors } = await listening.get(person)!.next();
        if (errors) throw new Error(JSON.stringify(errors));
        const id = data?.referralChanged?.id ?? 'gone';
        if (id === bell.id) return received.sort();
        received.push(id);
      }
    }),
  );
}

/**
 * Does something, and expects one event for each case whose copy differs, to whoever reads that copy and to nobody else.
 * @param act gives the cases that came of it, if any did
 */
async function expectEvents(of: readonly Case[], act: () => Promise<readonly Case[] | void>): Promise<void> {
  const before = await copiesOf(of);
  await eventsUntilBell();
  const more = (await act()) ?? [];
  const received = await eventsUntilBell();
  const after = await copiesOf([...of, ...more]);
  const differing = people.map((_, who) =>
    [...of, ...more].flatMap(({ id }, one) => {
      const [was, is] = [before[who]![one]?.readable ?? 'null', after[who]![one]!.readable];
      return was === is ? [] : [is === 'null' ? 'gone' : id];
    }),
  );
  const byName = (lists: readonly (readonly string[])[]) =>
    Object.fromEntries(people.map((person, who) => [person, [...lists[who]!].sort()]));
  expect(byName(received)).toEqual(byName(differing));
  // Activity moves for whoever reads more than before, and for nobody else.
  const moved = people.flatMap((person, who) =>
    of.flatMap(({ id }, one) => {
      const [was, is] = [before[who]![one]!, after[who]![one]!];
      return is.at === null
        ? []
        : [{ person, id, reads: was.activity !== is.activity, atMoved: was.at !== is.at }];
    }),
  );
  expect(moved.filter(({ reads, atMoved }) => reads !== atMoved)).toEqual([]);
}

/** Steps whose beginning or end is another house, or a draft: the stories below take them. */
const inStories: readonly ReferralAction[] = [
  ...(['SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD', 'SUBMIT'] as const),
  ...(['REDIRECT', 'ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION'] as const),
];
const steps = referralActions
  .filter((action) => !inStories.includes(action))
  .flatMap((action) => {
    const may = holders.filter(({ of, bits }) => of === 'followed' && mayTake(action, bits));
    // under a measure the outcome is the authority's to acknowledge
    const takers =
      action === 'ACKNOWLEDGE_OUTCOME' ? may.filter(({ bits }) => bits & caseRelations.authority) : may;
    // a word, and who is in charge, are the author's service's: there it matters who does it
    return takers
      .slice(0, action === 'ADD_STATUS_UPDATE' || action === 'ASSIGN' ? undefined : 1)
      .map((taker) => ({ action, taker, person: taker.person }));
  });

test.each(drawn(steps, 2))('$action by $person', async ({ action, taker, person }) => {
  const copy = await copyFor(owner, cases, taker, transitionOf(action).from[0]!);
  const { mutation, more } = mutations[action];
  const needed = await whatItNeeds(hub, owner, { action, person, copy });
  await expectEvents([copy], async () => {
    await changed(as(person), mutation, { id: copy.id, version: versionOfCopies, ...more, ...needed });
  });
});

/** What is no step of the lifecycle: each is done to a case, and undone where it can be. */
const ask = async (person: DemoKey, mutation: string, input: object): Promise<unknown> => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { [mutation]: payload } = await as(person).data<Record<string, { userErrors: unknown[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  expect(payload?.userErrors).toEqual([]);
  return payload;
};
const besides: Readonly<Record<string, (copy: Case) => Promise<unknown>>> = {
  claimReferral: ({ id }) => ask('equipe63', 'claimReferral', { id }),
  'claimReferral again': ({ id }) => ask('equipe63', 'claimReferral', { id }),
  releaseReferral: ({ id }) => ask('equipe63', 'releaseReferral', { id }),
  markMessagesRead: ({ id }) => ask('jap63', 'markMessagesRead', { id }),
  linkPersons: ({ participantId }) =>
    ask('coordination0363', 'linkPersons', {
      ...{ participantId, otherId: cases.own.participantId, verdict: 'SAME' },
    }),
  undoPersonLink: async ({ personUuid }) => {
    const [link] = await hub.sql<{ id: string }>(
      'select id from hub.person_link where $1 in (low_id, high_id) and undone_at is null',
      [personUuid],
    );
    return ask('coordination0363', 'undoPersonLink', { id: nodeId('PersonLink', link!.id) });
  },
  acknowledgeReferrals: ({ id }) =>
    ask('equipe63', 'acknowledgeReferrals', { items: [{ id, version: versionOfCopies }] }),
  assignReferrals: async ({ id }) => {
    const { version } = (await seen(as('equipe63'), id))!;
    const [julie] = await hub.sql<{ id: string }>(
      "select id from hub.membership where person_name = 'Julie Fabre'",
    );
    return ask('equipe63', 'assignReferrals', {
      items: [{ id, version }],
      assigneeId: nodeId('Membership', julie!.id),
    });
  },
};

describe('what is no step', () => {
  let copy: Case;
  beforeAll(async () => {
    copy = await copyIn(owner, cases.followed, 'SUBMITTED');
  });

  test.each(Object.keys(besides))('%s', async (name) => {
    await expectEvents([copy, cases.own], async () => void (await besides[name]!(copy)));
  });

  const writers = holders.filter(({ of, bits }) => of === 'followed' && (bits & sendingMask) !== 0);
  const audiences = Object.entries(caseRelations).filter(([, bit]) => (bit & sendingMask) !== 0);
  test.each(
    audiences.map(([relation], index) => [relationWord(relation), writers[index % writers.length]!] as const),
  )('sendMessage for %s', async (audience, { person }) => {
    await expectEvents(
      [copy],
      async () => void (await messageSent(as(person), { id: copy.id, audience: [audience] })),
    );
  });
});

test('a file that goes with a referral, when the scanner let it through', async () => {
  const { id, version } = await completeDraft(as('spip63'));
  const uuid = uuidOf('Attachment', (await enclosed(as('spip63'), id)).file!.id);
  await owner.query("update hub.attachment set state = 'WAITING' where id = $1", [uuid]);
  await changed(as('spip63'), 'submitReferral', { id, version, idempotencyKey: `scanned-${id}` });
  const scan = async () => void (await owner.query('select hub.record_scan($1, false)', [uuid]));
  await expectEvents([await caseOf({ id })], scan);
});

test('a file that the scanner let through, or did not, and that is taken back', async () => {
  const copy = await copyIn(owner, cases.followed, 'ACKNOWLEDGED');
  for (const infected of [false, true]) {
    const file = await uploaded(as('equipe63'));
    const uuid = uuidOf('Attachment', file);
    await owner.query("update hub.attachment set state = 'WAITING' where id = $1", [uuid]);
    await messageSent(as('equipe63'), { id: copy.id, audience: ['HOUSING_PARTNER'], attachmentIds: [file] });
    await expectEvents([copy], async () => {
      await owner.query('select hub.record_scan($1, $2)', [uuid, infected]);
    });
    const input = { id: file, reason: 'WRONG_PERSON' };
    await expectEvents([copy], async () => void (await ask('equipe63', 'withdrawAttachment', input)));
  }
});

/** Whether a payload answers with something of a case: a referral, a person, what is said of either. */
const answersWithCase = (payload: GraphQLNamedType): boolean =>
  isObjectType(payload) &&
  Object.values(payload.getFields()).some(({ type }) => {
    const target = getNamedType(type);
    const grid = grids.find((candidate) => candidate.type === target.name);
    return grid === undefined ? answersWithCase(target) : grid.relations === caseRelations;
  });

test('every mutation of a case is tried', () => {
  const ofCases = Object.values(schema.getMutationType()!.getFields()).filter(({ type }) =>
    answersWithCase(getNamedType(type)),
  );
  const tried: readonly string[] = [
    ...Object.values(mutations).map(({ mutation }) => mutation),
    ...Object.keys(besides).filter((name) => !name.includes(' ')),
    ...['sendMessage', 'withdrawAttachment', 'addEnclosure', 'removeEnclosure'], // of drafts: none
  ];
  expect(ofCases.length).toBeGreaterThan(20);
  expect(ofCases.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
});

const caseOf = async ({ id }: { readonly id: string }): Promise<Case> => {
  const uuid = uuidOf('Referral', id)!;
  const [row] = await hub.sql<{ person: string }>(
    'select participant_id as person from hub.referral where id = $1',
    [uuid],
  );
  return { uuid, id, personUuid: row!.person, participantId: nodeId('Participant', row!.person) };
};

test('no event of a draft is delivered until it is sent', async () => {
  const draft = await completeDraft(as('association03'));
  const one = await caseOf(draft);
  const { version } = await changed(as('association03'), 'saveReferralDraft', {
    id: draft.id,
    version: draft.version,
    phone: '04 73 00 00 02',
  });
  expect((await eventsUntilBell()).flat()).toEqual([]);
  await expectEvents([one], async () => {
    await changed(as('association03'), 'submitReferral', {
      id: one.id,
      version,
      idempotencyKey: `delivery-${one.id}`,
    });
  });
});

/** One case goes to another house and comes back, goes there for good, and goes on: who reads what follows each time. */
// More than twenty steps, each heard by everybody.
test('a case that another house is asked to take over', async () => {
  const one = await caseOf(await sent(as('association03')));
  const step =
    (person: DemoKey, mutation: string, input: object = {}) =>
    async (): Promise<void> => {
      const { version } = (await seen(as(person), one.id))!;
      await change(as(person), mutation, { id: one.id, version, ...input });
    };
  const recipientId = await organisationId(as('coordination0363'), 'vallee du rhone', 'CPCA');
  const redirect = step('coordination0363', 'redirectReferral', { recipientId, note: 'Il vit à Valence.' });
  await expectEvents([one], step('equipe63', 'acknowledgeReferral'));
  await expectEvents([one], redirect);
  for (const reader of ['equipe63', 'coordination26'] as const)
    for (const claim of ['claimReferral', 'releaseReferral', 'claimReferral'])
      await expectEvents([one], async () => void (await ask(reader, claim, { id: one.id })));
  await expectEvents([one], step('coordination26', 'answerRedirection', { accept: false, note: 'Complet.' }));
  await expectEvents([one], async () => void (await ask('equipe63', 'releaseReferral', { id: one.id })));
  await expectEvents([one], redirect);
  let next = one;
  await expectEvents([one], async () => {
    const { version } = (await seen(as('coordination26'), one.id))!;
    next = await caseOf(
      await changed(as('coordination26'), 'answerRedirection', { id: one.id, version, accept: true }),
    );
    return [next];
  });
  const goesOn = (mutation: string, input: object) => async (): Promise<void> => {
    const { version } = (await seen(as('coordination26'), next.id))!;
    await changed(as('coordination26'), mutation, { id: next.id, version, ...input });
  };
  await expectEvents([one, next], goesOn('updateParticipant', { phone: '04 75 00 00 03' }));
  await expectEvents([one, next], goesOn('recordConsent', { kind: 'CONSENTED', manner: 'ORAL' }));
  await expectEvents(
    [one, next],
    goesOn('addStatusUpdate', { note: 'Bien reçu.', audience: ['COORDINATOR'] }),
  );
  for (const { id } of [one, next])
    await expectEvents([one, next], async () => void (await ask('coordination26', 'claimReferral', { id })));
});

test('a volunteer takes their agreement back, and gives it again', async () => {
  const volunteer = {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    supervisedById: null,
    prosecutionNumber: null,
    measureEnd: null,
  };
  const one = await caseOf(await sent(as('association03'), { ...volunteer, personInformation: 'CONSENTED' }));
  for (const kind of ['WITHDRAWN', 'CONSENTED'])
    await expectEvents([one], async () => {
      const { version } = (await seen(as('equipe63'), one.id))!;
      await changed(as('equipe63'), 'recordConsent', { id: one.id, version, kind, manner: 'ORAL' });
    });
});

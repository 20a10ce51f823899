import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { newId, nodeId } from '../../ids.ts';
import { hubForFile, personas } from '../../testing/index.ts';
import type { DemoKey } from '../../demo/index.ts';
import { arrangeCases, holders, strangers } from '../testing/cases/cases.ts';
import type { Cases } from '../testing/cases/cases.ts';
import { fillTables } from '../testing/attempts/row-attempts.ts';
import { notifyOfAllTypes } from '../testing/cases/notify-of-all-types.ts';
import type { NotifiedSubject } from '../testing/cases/notify-of-all-types.ts';
import { subjects } from '../subjects.ts';
import type { SubjectType } from '../subjects.ts';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import { whenListening } from '../testing/attempts/listening.ts';

/** Notifications, preferences and letters that did not leave: person × route. What the rows hold, `masks` compares. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

interface Line {
  readonly id: string;
  readonly event: string;
  readonly referral: { readonly id: string } | null;
}

async function listed(person: DemoKey, unreadOnly = false): Promise<readonly Line[]> {
  const { notifications } = await (
    await hub.as(person)
  ).data<{ notifications: { totalCount: number; edges: { node: Line }[] } }>(
    'query ($unreadOnly: Boolean!) { notifications(unreadOnly: $unreadOnly, first: 100) { totalCount edges { node { id hidden event action at readAt referral { id } } } } }',
    { unreadOnly },
  );
  expect(notifications.totalCount).toBe(notifications.edges.length);
  return notifications.edges.map(({ node }) => node);
}

/** The key of what a person was told of a case, whether or not they may read it. */
async function notificationOf(person: DemoKey, uuid: string): Promise<string> {
  const { membership_id } = await viewerSettingsOf(owner, person);
  const { rows } = await owner.query<{ id: string }>(
    'select id from hub.notification where membership_id = $1 and referral_id = $2',
    [membership_id, uuid],
  );
  return rows[0]!.id;
}

const byNode = 'query ($id: ID!) { node(id: $id) { id ... on Notification { event referral { id } } } }';

describe('what one was told', () => {
  test.each(holders)('$title × $of × list, node: is there, with its referral', async ({ person, of }) => {
    const id = nodeId('Notification', await notificationOf(person, cases[of].uuid));
    const line = (await listed(person)).find((one) => one.id === id);
    expect(line).toMatchObject({ event: 'STEP', referral: { id: cases[of].id } });
    expect(await (await hub.as(person)).data(byNode, { id })).toEqual({
      node: { id, event: 'STEP', referral: { id: cases[of].id } },
    });
  });

  test.each(strangers)('%s × %s × list, node: is not there where one takes no part', async (person, of) => {
    const id = nodeId('Notification', await notificationOf(person, cases[of].uuid));
    expect((await listed(person)).map((one) => one.id)).not.toContain(id);
    const client = await hub.as(person);
    expect(await client.query(byNode, { id })).toEqual(
      await client.query(byNode, { id: nodeId('Notification', newId()) }),
    );
  });

  test('nobody reads another’s, also of one case and one service', async () => {
    const id = nodeId('Notification', await notificationOf('coordination0363', cases.followed.uuid));
    for (const person of personas.filter((one) => one !== 'coordination0363')) {
      expect(await (await hub.as(person)).data(byNode, { id })).toEqual({ node: null });
    }
  });

  test('nobody marks another’s as read, and one’s own at most its being read', async () => {
    const [mine, theirs] = [
      await notificationOf('equipe63', cases.followed.uuid),
      await notificationOf('coordination0363', cases.followed.uuid),
    ];
    await owner.query('update hub.notification set read_at = null where id = any($1)', [[mine, theirs]]);
    const client = await hub.as('equipe63');
    const before = (await listed('equipe63', true)).length;
    expect(
      await client.data('mutation ($ids: [ID!]) { markNotificationsRead(input: { ids: $ids }) { unread } }', {
        ids: [mine, theirs].map((uuid) => nodeId('Notification', uuid)),
      }),
    ).toEqual({ markNotificationsRead: { unread: before - 1 } });
    expect((await listed('coordination0363', true)).map(({ id }) => id)).toContain(
      nodeId('Notification', theirs),
    );
    const viewer = await viewerSettingsOf(owner, 'equipe63');
    for (const set of ["event = 'NOTE'", 'membership_id = gen_random_uuid()', 'in_app = false'])
      expect(await changes(api, viewer, `update hub.notification set ${set} where id = $1`, [mine])).toBe(
        false,
      );
    expect(await changes(api, viewer, 'delete from hub.notification where id = $1', [mine])).toBe(false);
  });

  test('× subscription: reaches the function that it is for, and nobody else', async () => {
    const people = ['coordination0363', 'equipe63', 'spip63', 'admin'] as const;
    const clients = await Promise.all(people.map((person) => hub.as(person)));
    const [first, second, third, outsider] = await whenListening(
      people.length,
      async () =>
        clients.map((client) =>
          client.subscribe<{ notificationAdded: Line }>('subscription { notificationAdded { id event } }'),
        ),
      'Notification',
    );
    // Each in turn is told of their own, and the first that they hear of is that one.
    for (const [index, events] of [first!, second!, third!].entries()) {
      const { membership_id } = await viewerSettingsOf(owner, people[index]!);
      const uuid = newId();
      await owner.query(
        `insert into hub.notification (id, membership_id, referral_id, event, source_id, at, in_app) values ($1, $2, $3, 'NOTE', $4, now(), true)`,
        [uuid, membership_id, cases.followed.uuid, newId()],
      );
      expect((await events.next()).data, people[index]).toEqual({
        notificationAdded: { id: nodeId('Notification', uuid), event: 'NOTE' },
      });
    }
    // Whom no case concerns is told of none, and by now of none of these.
    expect(await outsider!.staysSilent(20)).toBe(true);
    for (const one of [first!, second!, third!, outsider!]) one.stop();
  });
});

describe('of an object of any type', () => {
  let told: readonly NotifiedSubject[];
  let everybody: ReadonlySet<string>;
  const seen = new Map<string, Set<string>>();
  beforeAll(async () => {
    await fillTables(owner, cases.followed.uuid);
    told = await notifyOfAllTypes(owner, 4);
    everybody = new Set(told.map(({ type }) => type));
  });

  const subjectsOf =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Notification { subject { __typename id } referral { id } } } }';
  const themselves = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

  test.each(personas)('%s is told of what is there for them, and of nothing else', async (person) => {
    const client = await hub.as(person);
    const { membership_id } = await viewerSettingsOf(owner, person);
    const { rows } = await owner.query<{ id: string; type: SubjectType; uuid: string }>(
      'select id, object_type as type, object_id as uuid from hub.notification where membership_id = $1 and event = $2 and object_id = any($3)',
      [membership_id, 'NOTE', told.map(({ uuid }) => uuid)],
    );
    const { nodes } = await client.data<{ nodes: readonly ({ subject: object; referral: object } | null)[] }>(
      subjectsOf,
      { ids: rows.map(({ id }) => nodeId('Notification', id)) },
    );
    const there = await client.data<{ nodes: readonly ({ __typename: string } | null)[] }>(themselves, {
      ids: rows.map(({ type, uuid }) => nodeId(type, uuid)),
    });
    expect(nodes.map((node) => node?.subject ?? null)).toEqual(there.nodes);
    expect(nodes.map((node) => node?.referral ?? null)).toEqual(
      rows.map(({ type, uuid }, row) =>
        type === 'Referral' && there.nodes[row] !== null ? { id: nodeId(type, uuid) } : null,
      ),
    );
    for (const [row, { type }] of rows.entries())
      if (there.nodes[row] !== null) seen.set(type, (seen.get(type) ?? new Set()).add(person));
  });

  test('each type is there for somebody', () => {
    expect([...seen.keys()].sort()).toEqual([...everybody].sort());
    expect(everybody.size).toBeGreaterThan(12);
  });

  test.each(subjects)('what is gone is named by no notification: $type', async ({ type, table, key }) => {
    const [gone, left] = told.filter((one) => one.type === type).map(({ uuid }) => uuid);
    const namedAs = async (uuid: string) =>
      (
        await owner.query('select from hub.notification where object_type = $1 and object_id = $2', [
          type,
          uuid,
        ])
      ).rowCount;
    await owner.query('begin');
    try {
      // Of some the references of others or a rule of their own stand in the way, which is not what is asked here.
      await owner.query(`alter table hub.${table} disable trigger user`);
      await owner.query(`alter table hub.${table} enable trigger forget_subject`);
      const foreign = await owner.query<{ table: string; name: string }>(
        `select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
          where contype = 'f' and confrelid = $1::regclass`,
        [`hub.${table}`],
      );
      for (const reference of foreign.rows)
        await owner.query(`alter table ${reference.table} drop constraint ${reference.name}`);
      expect((await owner.query(`delete from hub.${table} where ${key} = $1`, [gone])).rowCount).toBe(1);
      expect([await namedAs(gone!), (await namedAs(left!)) === 0]).toEqual([0, false]);
    } finally {
      await owner.query('rollback');
    }
  });
});

describe('preferences', () => {
  const whole = {
    ...{ language: 'fr', inApp: ['AWAITS_YOU', 'NOTE'], mailAtOnce: ['AWAITS_YOU'], mailInDigest: ['NOTE'] },
    ...{ digestHour: 17, quietFrom: 20, quietUntil: 7, quietOnWeekends: false },
  };
  const set =
    'mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) { preferences { language inApp mailAtOnce mailInDigest digestHour quietFrom quietUntil quietOnWeekends } userErrors { code field } } }';
  const read =
    '{ viewer { notificationPreferences { language inApp mailAtOnce mailInDigest digestHour quietFrom quietUntil quietOnWeekends } } }';

  test('are one’s own to set and to read, and change nobody else’s', async () => {
    const other = await (await hub.as('equipe63')).data(read);
    const client = await hub.as('spip63');
    expect(await client.data(set, { input: whole })).toEqual({
      setNotificationPreferences: { preferences: whole, userErrors: [] },
    });
    expect(await client.data(read)).toEqual({ viewer: { notificationPreferences: whole } });
    expect(await (await hub.as('equipe63')).data(read)).toEqual(other);
    const viewer = await viewerSettingsOf(owner, 'spip63');
    const theirs = (await viewerSettingsOf(owner, 'equipe63')).membership_id;
    const sql = 'update hub.notification_preference set quiet_from = 3 where membership_id = $1';
    expect(await changes(api, viewer, sql, [theirs])).toBe(false);
  });

  test.each(['digestHour', 'quietFrom', 'quietUntil'])('an hour that no clock has: %s', async (field) => {
    const answer = await (await hub.as('spip63')).data(set, { input: { ...whole, [field]: 24 } });
    expect(answer).toEqual({
      setNotificationPreferences: { preferences: null, userErrors: [{ code: 'INVALID', field }] },
    });
  });

  test('an event is told by e-mail at once or in the summary, never both', async () => {
    const input = { ...whole, mailInDigest: ['AWAITS_YOU', 'STEP'] };
    expect(await (await hub.as('spip63')).data(set, { input })).toMatchObject({
      setNotificationPreferences: { preferences: { mailAtOnce: ['AWAITS_YOU'], mailInDigest: ['STEP'] } },
    });
  });
});

describe('letters that did not leave', () => {
  const list =
    '{ deadLetters(first: 100) { totalCount edges { node { id hidden state problem attempts function organisation { id } createdAt triedAt } } } }';
  const resend = 'mutation ($id: ID!) { resendMail(input: { id: $id }) { queued userErrors { code } } }';
  interface Letters {
    readonly deadLetters: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[];
    };
  }
  const stateOf = async (uuid: string) =>
    (await owner.query<{ state: string }>('select state from hub.mail where id = $1', [uuid])).rows[0]?.state;
  const aLetter = async (): Promise<string> =>
    (await owner.query<{ id: string }>("select id from hub.mail where state = 'FAILED' order by id limit 1"))
      .rows[0]!.id;

  test('are shown to administrators, without an address or a name', async () => {
    const { deadLetters } = await (await hub.as('admin')).data<Letters>(list);
    expect(deadLetters.totalCount).toBeGreaterThan(5);
    const text = JSON.stringify(deadLetters);
    expect(text).not.toContain('@');
    expect(text).not.toContain('Belkacem');
  });

  test.each(personas.filter((person) => person !== 'admin'))(
    '%s × list, node, send again: there are none',
    async (person) => {
      const client = await hub.as(person);
      expect(await client.data(list)).toEqual({ deadLetters: { totalCount: 0, edges: [] } });
      const uuid = await aLetter();
      const id = nodeId('DeadLetter', uuid);
      expect(await client.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
      expect(await client.data(resend, { id })).toEqual({
        resendMail: { queued: false, userErrors: [{ code: 'NOT_FOUND' }] },
      });
      expect(await stateOf(uuid)).toBe('FAILED');
      expect(
        await changes(
          api,
          await viewerSettingsOf(owner, person),
          "update hub.mail set state = 'QUEUED' where id = $1",
          [uuid],
        ),
      ).toBe(false);
    },
  );

  test('two administrators who send one again put it into the queue once', async () => {
    const uuid = await aLetter();
    const client = await hub.as('admin');
    const answers = await Promise.all(
      [1, 2].map(() =>
        client.data<{ resendMail: { queued: boolean } }>(resend, { id: nodeId('DeadLetter', uuid) }),
      ),
    );
    expect(answers.map(({ resendMail }) => resendMail.queued).sort()).toEqual([false, true]);
    expect(await stateOf(uuid)).toBe('QUEUED');
    const { rows } = await owner.query('select 1 from graphile_worker._private_jobs where key = $1', [
      `mail ${uuid}`,
    ]);
    expect(rows.length).toBe(1);
  });
});

test.each([
  '{ notifications { totalCount } }',
  '{ deadLetters { totalCount } }',
  'mutation { markNotificationsRead(input: {}) { unread } }',
])('nobody signed in × %s', async (document) => {
  const { errors } = await hub.visitor().query(document);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
});

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { nodeId, uuidOf } from '../../ids.ts';
import { notify } from '../../notifications/notify.ts';
import { loginUrl } from '../../start/secret/logins.ts';
import { changed, hubForFile, seen, sent } from '../../testing/index.ts';
import type { TestReferral } from '../../testing/index.ts';
import { testSecret } from '../../testing/test-database.ts';

/** A question to another house ends by a correction of who follows the measure: those whom it concerned are told, and of no case that is none of theirs. */

const hub = hubForFile();
const pick = ({ id, version }: Pick<TestReferral, 'id' | 'version'>) => ({ id, version });
const houses = new Map<string, string>();
let worker: Client;

beforeAll(async () => {
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  const rows = await hub.sql<{ key: string; id: string }>(
    'select source_id as key, id from hub.organisation where source_id is not null',
  );
  for (const { key, id } of rows) houses.set(key, nodeId('Organisation', id as never));
});
afterAll(() => worker.end());

/** What the jobs do of what has happened until now. */
async function tellAll(): Promise<void> {
  const events = await hub.sql<{ id: string }>(
    'select id from hub.outbox where told_at is null order by at, id',
  );
  for (const { id } of events) await notify(worker, id, new Date());
}

/** A case that the judge's court orders and the SPIP follows, which asks the one of the Allier to do so from now on. */
async function asked(given: object = {}): Promise<TestReferral> {
  const referral = await sent(await hub.as('parquet63'), { supervisedById: houses.get('spip63'), ...given });
  const officer = await hub.as('spip63');
  const asking = await changed(officer, 'handOverReferral', {
    ...pick((await seen(officer, referral.id))!),
    ...{ organisationId: houses.get('spip03'), note: 'La personne s’installe à Moulins.' },
  });
  await tellAll();
  return { ...referral, version: asking.version };
}

async function corrected(by: DemoKey, { id }: TestReferral, more: object): Promise<void> {
  const client = await hub.as(by);
  await changed(client, 'correctReferral', { ...pick((await seen(client, id))!), ...more });
  await tellAll();
}

interface Told {
  readonly action: string | null;
  readonly reference: string | null;
  readonly subject: { readonly __typename: string; readonly id: string; readonly name?: string } | null;
  readonly referral: { readonly id: string } | null;
}

const newsOf = async (person: DemoKey): Promise<readonly Told[]> =>
  (
    await (
      await hub.as(person)
    ).data<{ notifications: { edges: readonly { readonly node: Told }[] } }>(
      `{ notifications(first: 50) { edges { node { action reference subject { __typename id ... on Organisation { name } } referral { id } } } } }`,
    )
  ).notifications.edges.map(({ node }) => node);

async function linesOf(person: DemoKey, id: string) {
  const { referral } = await (
    await hub.as(person)
  ).data<{
    referral: {
      timeline: {
        edges: readonly {
          readonly node: {
            readonly action: string;
            readonly otherOrganisation: { readonly id: string } | null;
          };
        }[];
      };
    } | null;
  }>(
    'query ($id: ID!) { referral(id: $id) { timeline(first: 50) { edges { node { action otherOrganisation { id } authorName } } } } }',
    { id },
  );
  return referral?.timeline.edges.map(({ node }) => node) ?? null;
}

const ofHouse = (key: string) => ({
  action: 'WITHDRAW_HANDOVER',
  referral: null,
  subject: { id: houses.get(key) },
});

describe('the coordination corrects which SPIP follows the measure, while another is asked', () => {
  let referral: TestReferral;
  beforeAll(async () => {
    referral = await asked();
    await corrected('coordination0363', referral, { supervisedById: houses.get('spip15') });
  });

  test.each(['parquet63', 'coordination0363', 'equipe63'] as const)(
    '%s reads a line of it, after that of the correction',
    async (person) => {
      const lines = await linesOf(person, referral.id);
      expect(lines?.slice(0, 2)).toMatchObject([
        { action: 'WITHDRAW_HANDOVER', otherOrganisation: { id: houses.get('spip03') } },
        { action: 'CORRECT_MEASURE' },
      ]);
    },
  );

  test('who goes on following it is notified as of any step', async () => {
    expect(await newsOf('parquet63')).toContainEqual(
      expect.objectContaining({ action: 'WITHDRAW_HANDOVER', referral: { id: referral.id } }),
    );
  });

  test.each([
    ['spip03', 'spip63'],
    ['spip63', 'spip03'],
  ] as const)(
    '%s reads nothing of the case, and is told by its reference that it is nothing any more between it and %s',
    async (person, other) => {
      expect(await linesOf(person, referral.id)).toBeNull();
      const news = await newsOf(person);
      expect(news).toContainEqual(
        expect.objectContaining({
          ...ofHouse(other),
          reference: referral.reference,
          subject: expect.objectContaining({ id: houses.get(other) }) as object,
        }),
      );
      expect(JSON.stringify(news)).not.toContain(referral.id);
      const [awaiting] = await hub.sql<{ count: number }>(
        `select count(*)::int as count from hub.notification where object_id = $1 and asks = 'ACCEPT_HANDOVER' and settled_at is null`,
        [uuidOf('Referral', referral.id)],
      );
      expect(awaiting?.count).toBe(0);
    },
  );

  test('nobody else is told of the houses', async () => {
    for (const person of ['parquet63', 'coordination0363', 'jap63', 'hebergement63'] as const)
      expect(
        (await newsOf(person)).filter(({ subject }) => subject?.__typename === 'Organisation'),
        person,
      ).toEqual([]);
  });
});

test('a SPIP that sent the case itself goes on as its sender: it is told of the case, and reads the line', async () => {
  const officer = await hub.as('spip63');
  const own = await sent(officer, { supervisedById: houses.get('spip63') });
  await changed(officer, 'handOverReferral', {
    ...pick(own),
    organisationId: houses.get('spip03'),
    note: 'Elle déménage.',
  });
  await tellAll();
  await corrected('coordination0363', own, { supervisedById: houses.get('spip15') });
  expect((await linesOf('spip63', own.id))?.[0]).toMatchObject({ action: 'WITHDRAW_HANDOVER' });
  const news = await newsOf('spip63');
  expect(news).toContainEqual(
    expect.objectContaining({ action: 'WITHDRAW_HANDOVER', referral: { id: own.id } }),
  );
});

test('an outcome, and a question that is taken back, leave no such line', async () => {
  const ended = await asked();
  const desk = await hub.as('coordination0363');
  const received = await changed(desk, 'acknowledgeReferral', pick((await seen(desk, ended.id))!));
  await changed(desk, 'declineReferral', { ...pick(received), reason: 'NO_CAPACITY' });
  expect((await linesOf('coordination0363', ended.id))?.map(({ action }) => action)).not.toContain(
    'WITHDRAW_HANDOVER',
  );
  const back = await asked();
  const officer = await hub.as('spip63');
  await changed(officer, 'withdrawHandover', pick((await seen(officer, back.id))!));
  const withdrawn = (await linesOf('coordination0363', back.id))?.filter(
    ({ action }) => action === 'WITHDRAW_HANDOVER',
  );
  expect(withdrawn).toHaveLength(1);
});

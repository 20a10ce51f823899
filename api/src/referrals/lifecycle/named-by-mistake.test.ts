import { beforeAll, describe, expect, test } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { uuidOf } from '../../ids.ts';
import type { MutationName } from '../../names.types.ts';
import { today } from '../../testing/in-days.ts';
import {
  changed,
  completeDraft,
  hubForFile,
  messageSent,
  organisationId,
  seen,
  sent,
} from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** What a house that was named in an entry by mistake keeps of it: that it was taken back, and why. Nothing of the person. */

const hub = hubForFile();
const pick = ({ id, version }: TestReferral) => ({ id, version });
const named = ['parquet63', 'spip63'] as const;
/** No other person of this file has it: who is found by it is this one. */
const birthName = 'Quatrefages';
let entry: TestReferral;
let person: string;
let before: Readonly<Record<string, Read>>;

interface Read {
  readonly referral: {
    readonly status: string;
    readonly relations: readonly string[];
    readonly participant: { readonly id: string; readonly birthName: string } | null;
    readonly [field: string]: unknown;
  } | null;
  readonly byName: { readonly totalCount: number };
  readonly byPhone: { readonly totalCount: number };
}

const readBy = (client: TestClient, id: string) =>
  client.data<Read>(
    `query ($id: ID!, $name: String!) {
       referral(id: $id) { status relations reference withdrawReason { code } participant { id birthName birthDate phone }
         legalBasis supervisedBy { id } prosecutionNumber hearingDate circumstances safetyConstraints urgent personInformation
         referrerName receivedBy consents { kind } parties { relations }
         messages(first: 9) { edges { node { text } } } enclosures(first: 9) { edges { node { kind } } }
         corrections(first: 9) { edges { node { field } } } timeline(first: 20) { edges { node { action note authorName } } } }
       byName: referrals(first: 9, filter: { search: $name }) { totalCount }
       byPhone: referrals(first: 9, filter: { search: "06 39 98 51 77" }) { totalCount }
     }`,
    { id, name: birthName },
  );

const personBy = async (client: TestClient): Promise<unknown> =>
  (
    await client.data<{ node: unknown }>(
      'query ($id: ID!) { node(id: $id) { id ... on Participant { birthName } } }',
      {
        id: person,
      },
    )
  ).node;

/** What the house that was named by mistake wrote of it. */
const theirs = 'Dossier suivi par le cabinet 4.';

async function does(by: DemoKey, verb: MutationName, more: object): Promise<void> {
  const client = await hub.as(by);
  await changed(client, verb, { ...pick((await seen(client, entry.id))!), ...more });
}

beforeAll(async () => {
  const team = await hub.as('equipe63');
  const court = await organisationId(team, 'clermont', 'PROSECUTION_SERVICE');
  const draft = await completeDraft(team, {
    ...{ origin: 'PARTNER', referrerId: court, referrerName: 'Hélène Marchand' },
    ...{ receivedVia: 'LETTER', receivedOn: today(), receivedBy: 'Lina Marchal' },
    ...{ supervisedById: await organisationId(team, 'puy de dome', 'PROBATION_SERVICE') },
    ...{ birthName, phone: '06 39 98 51 77' },
  });
  entry = await changed(team, 'enterReferral', { ...pick(draft), idempotencyKey: `entered-${draft.id}` });
  await messageSent(team, {
    id: entry.id,
    text: 'Le courrier vient de vous ?',
    audience: ['REFERRER', 'AUTHORITY'],
  });
  await messageSent(await hub.as('parquet63'), {
    id: entry.id,
    text: 'Je regarde.',
    audience: ['CASEWORKER'],
  });
  // What the houses do with it before they see that it is none of theirs keeps nobody from taking it back.
  await does('parquet63', 'addStatusUpdate', { note: theirs, audience: ['COORDINATOR', 'CASEWORKER'] });
  await does('parquet63', 'recordConsent', { kind: 'CONSENTED', manner: 'ORAL' });
  await does('parquet63', 'correctReferral', { hearingDate: '2031-01-14' });
  await does('spip63', 'handOverReferral', {
    organisationId: await organisationId(team, 'allier', 'PROBATION_SERVICE'),
    note: 'Elle vit à Moulins.',
  });
  await changed(team, 'correctReferral', {
    ...pick((await seen(team, entry.id))!),
    usageName: 'Quatrefages-Bris',
  });
  before = Object.fromEntries(
    await Promise.all(named.map(async (key) => [key, await readBy(await hub.as(key), entry.id)] as const)),
  );
  person = before['parquet63']!.referral!.participant!.id;
  await changed(team, 'withdrawEntry', {
    ...pick((await seen(team, entry.id))!),
    ...{ reason: 'WRONG_PERSON', note: 'Quatrefages est son frère.' },
  });
});

describe.each(named)('%s, named by mistake', (key) => {
  test('found the person until then', () => {
    expect(before[key]).toMatchObject({ byName: { totalCount: 1 }, byPhone: { totalCount: 1 } });
    expect(before[key]?.referral).toMatchObject({ participant: { birthName } });
  });

  test('reads that the entry was taken back, why, and the reference, and nothing else', async () => {
    const { referral } = await readBy(await hub.as(key), entry.id);
    expect(referral).toEqual({
      ...{ status: 'WITHDRAWN', relations: ['UNINFORMED_REFERRER'], reference: entry.reference },
      ...{
        withdrawReason: { code: 'WRONG_PERSON' },
        participant: null,
        legalBasis: null,
        supervisedBy: null,
      },
      ...{ prosecutionNumber: null, hearingDate: null, circumstances: null, safetyConstraints: null },
      ...{ urgent: null, personInformation: null, referrerName: null, receivedBy: null },
      ...{
        consents: null,
        parties: null,
        messages: { edges: [] },
        enclosures: { edges: [] },
        corrections: { edges: [] },
      },
      timeline: {
        edges: ['WITHDRAW_ENTRY', 'ENTER'].map((action) => ({
          node: { action, note: null, authorName: null },
        })),
      },
    });
  });

  test('finds the person by no name and no number, and by no address that it kept', async () => {
    const client = await hub.as(key);
    const found = await readBy(client, entry.id);
    expect(found).toMatchObject({ byName: { totalCount: 0 }, byPhone: { totalCount: 0 } });
    expect(await personBy(client)).toBeNull();
  });

  test('is told that the entry was taken back', async () => {
    const [event] = await hub.sql<{ houses: readonly string[] }>(
      `select array(select source_id from hub.organisation where id = any(houses)) as houses from hub.outbox
        where object_id = $1 and topic = 'WITHDRAW_ENTRY'`,
      [uuidOf('Referral', entry.id)],
    );
    expect(event?.houses).toContain(key === 'parquet63' ? 'tj-63113-parquet' : 'spip63');
  });
});

test.each(['coordination0363', 'equipe63'] as const)(
  '%s goes on reading all of it, and what they wrote',
  async (key: DemoKey) => {
    const { referral } = await readBy(await hub.as(key), entry.id);
    expect(referral).toMatchObject({
      participant: { birthName },
      personInformation: expect.any(String) as string,
    });
    expect(JSON.stringify(referral)).toContain(theirs);
  },
);

test('whom one of them had asked to take it over leaves with the question', async () => {
  expect((await readBy(await hub.as('spip03'), entry.id)).referral).toBeNull();
  const lines = await hub.sql<{ action: string }>(
    `select action from hub.status_update where referral_id = $1 and action = 'WITHDRAW_HANDOVER'`,
    [uuidOf('Referral', entry.id)],
  );
  expect(lines).toEqual([]);
});

test('a case of its own that a sender takes back stays its own', async () => {
  const court = await hub.as('parquet63');
  const own = await sent(court);
  await changed(court, 'withdrawReferral', { ...pick(own), reason: 'MEASURE_ENDED' });
  expect((await readBy(court, own.id)).referral).toMatchObject({ relations: ['REFERRER'], participant: {} });
});

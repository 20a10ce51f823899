import { beforeAll, describe, expect, test } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { nodeId, uuidOf } from '../../ids.ts';
import { change, changed, hubForFile, seen, sent } from '../../testing/index.ts';
import type { TestReferral } from '../../testing/index.ts';

/** Who follows the measure, or orders it, is corrected: the house that was meant by mistake is told by the reference that it knew. */

const hub = hubForFile();
const pick = ({ id, version }: Pick<TestReferral, 'id' | 'version'>) => ({ id, version });
const houses = new Map<string, string>();

beforeAll(async () => {
  const rows = await hub.sql<{ key: string; id: string }>(
    'select source_id as key, id from hub.organisation where source_id is not null',
  );
  for (const { key, id } of rows) houses.set(key, nodeId('Organisation', id as never));
});

const followedBySpip63 = async (): Promise<TestReferral> =>
  sent(await hub.as('parquet63'), { supervisedById: houses.get('spip63') });

async function corrected(by: DemoKey, { id }: Pick<TestReferral, 'id'>, more: object): Promise<void> {
  const client = await hub.as(by);
  // Who corrects themselves away reads nothing of the case afterwards.
  const { userErrors } = await change(client, 'correctReferral', {
    ...pick((await seen(client, id))!),
    ...more,
  });
  expect(userErrors).toEqual([]);
}

async function inCharge(person: DemoKey, { id }: TestReferral): Promise<void> {
  const client = await hub.as(person);
  const { viewer } = await client.data<{ viewer: { membership: { id: string } } }>(
    '{ viewer { membership { id } } }',
  );
  await changed(client, 'assignReferral', {
    ...pick((await seen(client, id))!),
    assigneeId: viewer.membership.id,
  });
}

interface Told {
  readonly action: string | null;
  readonly reference: string | null;
  readonly subject: { readonly id: string } | null;
  readonly referral: { readonly id: string } | null;
}

async function toldOf(person: DemoKey, { reference }: TestReferral): Promise<readonly Told[]> {
  const { notifications } = await (
    await hub.as(person)
  ).data<{ notifications: { edges: readonly { readonly node: Told }[] } }>(
    '{ notifications(first: 50) { edges { node { action reference subject { id } referral { id } } } } }',
  );
  return notifications.edges.map(({ node }) => node).filter((one) => one.reference === reference);
}

/** How many of a house are told of it. */
async function howMany(house: string, { reference }: TestReferral): Promise<number> {
  const [row] = await hub.sql<{ count: number }>(
    `select count(*)::int as count from hub.notification join hub.membership member on member.id = membership_id
       join hub.organisation on organisation.id = member.organisation_id where known_reference = $1 and organisation.source_id = $2`,
    [reference, house],
  );
  return row?.count ?? 0;
}

const leaves = (other: string, { reference }: TestReferral) => [
  { action: 'CORRECT_MEASURE', reference, subject: { id: houses.get(other) }, referral: null },
];

describe('another SPIP follows the measure, and always did', () => {
  test('who was in charge in the SPIP before is told, by the reference and the other house, and nobody else', async () => {
    const referral = await followedBySpip63();
    await inCharge('spip63', referral);
    await corrected('coordination0363', referral, { supervisedById: houses.get('spip03') });
    expect(await seen(await hub.as('spip63'), referral.id)).toBeNull();
    expect(await toldOf('spip63', referral)).toEqual(leaves('spip03', referral));
    expect(await howMany('spip63', referral)).toBe(1);
    for (const person of ['spip03', 'parquet63', 'coordination0363', 'jap63', 'hebergement63'] as const)
      expect(await toldOf(person, referral), person).toEqual([]);
  });

  test('all who might follow it are told where nobody was in charge', async () => {
    const referral = await followedBySpip63();
    await corrected('coordination0363', referral, { supervisedById: houses.get('spip03') });
    expect(await toldOf('spip63', referral)).toEqual(leaves('spip03', referral));
    const [officers] = await hub.sql<{ count: number }>(
      `select count(*)::int as count from hub.membership where organisation_id = $1 and function = 'PROBATION_OFFICER'
          and suspended_at is null and (active_until is null or active_until > now())`,
      [uuidOf('Organisation', houses.get('spip63') ?? '')],
    );
    expect(await howMany('spip63', referral)).toBe(officers?.count);
  });

  test('who corrects it themselves is told nothing of it', async () => {
    const referral = await followedBySpip63();
    await inCharge('spip63', referral);
    await corrected('spip63', referral, { supervisedById: houses.get('spip03') });
    expect(await toldOf('spip63', referral)).toEqual([]);
  });

  test('a SPIP that sent it goes on reading it, and is told of no end', async () => {
    const referral = await sent(await hub.as('spip63'), { supervisedById: houses.get('spip63') });
    await corrected('coordination0363', referral, { supervisedById: houses.get('spip03') });
    expect(await seen(await hub.as('spip63'), referral.id)).not.toBeNull();
    expect(await toldOf('spip63', referral)).toEqual([]);
  });
});

test('the same of a court: who was in charge there is told which is in its place', async () => {
  const court = houses.get('tj-63113-parquet');
  const other = [...houses.keys()].find((key) => /^tj-(?!63113)\d+-parquet$/.test(key)) ?? '';
  const referral = await sent(await hub.as('spip63'), { orderedById: court });
  await inCharge('parquet63', referral);
  await corrected('coordination0363', referral, { orderedById: houses.get(other) });
  expect(await toldOf('parquet63', referral)).toEqual(leaves(other, referral));
  expect(await seen(await hub.as('parquet63'), referral.id)).toBeNull();
});

test('where no SPIP is in its place, whom to ask is the CPCA', async () => {
  const referral = await followedBySpip63();
  await corrected('coordination0363', referral, { supervisedById: null });
  expect(await toldOf('spip63', referral)).toEqual(leaves('anef-63', referral));
});

describe('a SPIP handed the case over, and the coordination puts it behind the measure again', () => {
  let referral: TestReferral;
  const own = async (person: DemoKey) =>
    (
      await (
        await hub.as(person)
      ).data<{ referral: object | null }>(
        `query ($id: ID!) { referral(id: $id) { relations handsOverTo { id } handedOverAt actions hearingDate
           participant { birthName } } }`,
        { id: referral.id },
      )
    ).referral;

  beforeAll(async () => {
    referral = await followedBySpip63();
    const [officer, other] = [await hub.as('spip63'), await hub.as('spip03')];
    await changed(officer, 'handOverReferral', {
      ...pick((await seen(officer, referral.id))!),
      ...{ organisationId: houses.get('spip03'), note: 'La personne s’installe à Moulins.' },
    });
    await changed(other, 'answerHandover', { ...pick((await seen(other, referral.id))!), accept: true });
    // Corrected while it had left: what was kept for it is not what it reads once it follows again.
    await corrected('parquet63', referral, { hearingDate: '2031-01-14' });
    expect(await own('spip63')).toMatchObject({
      ...{ relations: ['FORMER_REFERRER'], handsOverTo: { id: houses.get('spip03') } },
      handedOverAt: expect.any(String) as string,
    });
    await corrected('coordination0363', referral, { supervisedById: houses.get('spip63') });
  });

  test('it follows it, and has handed nothing over', async () => {
    expect(await own('spip63')).toMatchObject({
      ...{ relations: ['AUTHORITY'], handsOverTo: null, handedOverAt: null, hearingDate: '2031-01-14' },
      actions: expect.arrayContaining(['HAND_OVER']) as object,
    });
    const [row] = await hub.sql(
      `select kept, person_kept from hub.referral_party where referral_id = $1 and organisation_id = $2`,
      [uuidOf('Referral', referral.id), uuidOf('Organisation', houses.get('spip63') ?? '')],
    );
    expect(row).toEqual({ kept: null, person_kept: null });
  });

  test('the one that had accepted is told, and reads it no more', async () => {
    expect(await own('spip03')).toBeNull();
    expect(await toldOf('spip03', referral)).toEqual(leaves('spip63', referral));
  });

  test('it can be handed over once more', async () => {
    const officer = await hub.as('spip63');
    await changed(officer, 'handOverReferral', {
      ...pick((await seen(officer, referral.id))!),
      ...{ organisationId: houses.get('spip03'), note: 'Elle y est maintenant.' },
    });
    expect(await own('spip03')).toMatchObject({ relations: ['ASKED'] });
  });
});

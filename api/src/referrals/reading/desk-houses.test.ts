import { beforeAll, expect, test } from 'vitest';
import { hubForFile, sent } from '../../testing/index.ts';
import { nodeId } from '../../ids.ts';

const hub = hubForFile();

interface Houses {
  readonly referrers: readonly { readonly id: string; readonly name: string }[];
  readonly courts: readonly { readonly id: string; readonly name: string }[];
}

const housesOf = async (person: Parameters<typeof hub.as>[0]): Promise<Houses> =>
  (
    await (
      await hub.as(person)
    ).data<{ referralHouses: Houses }>('{ referralHouses { referrers { id name } courts { id name } } }')
  ).referralHouses;

beforeAll(async () => {
  await sent(await hub.as('spip63'), { legalBasis: 'COURSE_SENTENCE' });
});

/** Of the referrals on somebody's list, the houses that the list itself shows them. */
async function shownTo(person: Parameters<typeof hub.as>[0]): Promise<Houses> {
  const { referrals } = await (
    await hub.as(person)
  ).data<{
    referrals: {
      edges: { node: { referrer: { id: string } | null; orderedBy: { id: string } | null } }[];
    };
  }>('{ referrals(first: 100) { edges { node { referrer { id name } orderedBy { id name } } } } }');
  const each = (key: 'referrer' | 'orderedBy') =>
    [
      ...new Map(
        referrals.edges.flatMap(({ node }) => (node[key] ? [[node[key].id, node[key]]] : [])),
      ).values(),
    ] as {
      id: string;
      name: string;
    }[];
  return { referrers: each('referrer'), courts: each('orderedBy') };
}

test.each(['coordination0363', 'spip63', 'parquet63', 'hebergement63', 'sante63'] as const)(
  '%s chooses among the houses that their own referrals show them, and no other',
  async (person) => {
    const [told, shown] = [await housesOf(person), await shownTo(person)];
    const ids = (houses: readonly { readonly id: string }[]) => houses.map(({ id }) => id).sort();
    expect(ids(told.referrers)).toEqual(ids(shown.referrers));
    expect(ids(told.courts)).toEqual(ids(shown.courts));
  },
);

test('by name, and gone when the last referral from there is', async () => {
  const before = await housesOf('coordination0363');
  expect(before.referrers.length).toBeGreaterThan(0);
  const inFrench = new Intl.Collator('fr', { numeric: true });
  expect(before.referrers).toEqual(
    [...before.referrers].sort((one, other) => inFrench.compare(one.name, other.name)),
  );
  const rows = await hub.sql<{ referrer_id: string }>('select distinct referrer_id from hub.referral');
  const gone = rows[0]!.referrer_id;
  await hub.sql('update hub.referral set referrer_id = recipient_id where referrer_id = $1', [gone]);
  const after = await housesOf('coordination0363');
  expect(after.referrers.map(({ id }) => id)).not.toContain(nodeId('Organisation', gone));
});

test('a filter by a colleague finds what they are in charge of, in the house of the viewer', async () => {
  const client = await hub.as('spip63');
  const { referrals } = await client.data<{
    referrals: { edges: { node: { id: string; followedBy: { id: string } | null } }[] };
  }>('{ referrals(first: 100) { edges { node { id followedBy { id } } } } }');
  const colleague = referrals.edges.flatMap(({ node }) => node.followedBy?.id ?? [])[0]!;
  const count = async (person: 'spip63' | 'coordination0363'): Promise<number> =>
    (
      await (
        await hub.as(person)
      ).data<{ referrals: { totalCount: number } }>(
        'query ($id: ID!) { referrals(filter: { inChargeId: $id }) { totalCount } }',
        { id: colleague },
      )
    ).referrals.totalCount;
  expect(await count('spip63')).toBe(
    referrals.edges.filter(({ node }) => node.followedBy?.id === colleague).length,
  );
  expect(await count('coordination0363')).toBe(0);
});

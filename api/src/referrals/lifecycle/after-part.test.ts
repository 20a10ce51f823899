import { describe, expect, test } from 'vitest';
import { nodeId } from '../../ids.ts';
import { change, changed, hubForFile, messageSent, seen, sent } from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** What a partner reads of what was written after its part: nothing, until and unless it takes part again. */

const hub = hubForFile();
const pick = ({ id, version }: Pick<TestReferral, 'id' | 'version'>) => ({ id, version });

async function idOf(key: string): Promise<string> {
  const [house] = await hub.sql<{ id: string }>('select id from hub.organisation where source_id = $1', [
    key,
  ]);
  return nodeId('Organisation', house!.id as never);
}

async function housed(): Promise<TestReferral> {
  const desk = await hub.as('coordination0363');
  const referral = await sent(await hub.as('spip63'), { modules: ['HOUSING', 'RESPONSIBILITY_GROUP'] });
  const received = await changed(desk, 'acknowledgeReferral', pick(referral));
  return changed(desk, 'acceptReferral', {
    ...pick(received),
    partners: [{ module: 'HOUSING', organisationId: await idOf('anef-63-hebergement') }],
  });
}

interface Read {
  readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
  readonly messages: { readonly edges: readonly { readonly node: { readonly text: string } }[] };
  readonly corrections: { readonly edges: readonly { readonly node: { readonly field: string } }[] };
}

async function readBy(client: TestClient, id: string) {
  const { referral } = await client.data<{ referral: Read }>(
    `query ($id: ID!) { referral(id: $id) { timeline(first: 50) { edges { node { action } } }
       messages(first: 50) { edges { node { text } } } corrections(first: 50) { edges { node { field } } } } }`,
    { id },
  );
  return {
    actions: referral.timeline.edges.map(({ node }) => node.action),
    texts: referral.messages.edges.map(({ node }) => node.text),
    fields: referral.corrections.edges.map(({ node }) => node.field),
  };
}

const toHousing = async (id: string, text: string) =>
  messageSent(await hub.as('coordination0363'), { id, text, audience: ['HOUSING_PARTNER', 'CASEWORKER'] });
const correctName = async (id: string, usageName: string) => {
  const officer = await hub.as('spip63');
  await changed(officer, 'correctReferral', { ...pick((await seen(officer, id))!), usageName });
};
/** The houses that the last event of a case concerned. */
const concerned = async (topic: string): Promise<readonly string[]> => {
  const [event] = await hub.sql<{ houses: readonly string[] }>(
    `select array(select source_id from hub.organisation where id = any(houses)) as houses from hub.outbox where topic = $1 order by id desc limit 1`,
    [topic],
  );
  return event?.houses ?? [];
};

describe.each([
  [
    'that declined',
    async (id: string): Promise<string> => {
      const hostel = await hub.as('hebergement63');
      const { userErrors } = await change(hostel, 'declinePart', {
        ...pick((await seen(hostel, id))!),
        ...{ module: 'HOUSING', reason: 'Complet jusqu’en mars.' },
      });
      expect(userErrors).toEqual([]);
      return 'DECLINE_HOUSING';
    },
  ],
  [
    'that was replaced',
    async (id: string): Promise<string> => {
      const desk = await hub.as('coordination0363');
      await changed(desk, 'changePartner', {
        ...pick((await seen(desk, id))!),
        ...{ module: 'HOUSING', organisationId: await idOf('anef-63'), note: 'Nous l’accueillons.' },
      });
      return 'CHANGE_HOUSING_PARTNER';
    },
  ],
] as const)('a partner %s', (_how, leave) => {
  test('reads what came before and what ended it, and nothing that is written after; nor is it told', async () => {
    const { id } = await housed();
    const hostel = await hub.as('hebergement63');
    await toHousing(id, 'Avant.');
    await correctName(id, 'Avant');
    const last = await leave(id);
    const then = await readBy(hostel, id);
    expect(then.actions).toContain(last);
    expect(then).toMatchObject({ texts: ['Avant.'], fields: ['USAGE_NAME'] });

    await toHousing(id, 'Après.');
    expect(await concerned('MESSAGE')).not.toContain('anef-63-hebergement');
    await correctName(id, 'Après');
    expect(await concerned('CORRECT_IDENTITY')).not.toContain('anef-63-hebergement');
    expect(await readBy(hostel, id)).toEqual(then);
    expect((await readBy(await hub.as('coordination0363'), id)).texts).toHaveLength(2);
  });
});

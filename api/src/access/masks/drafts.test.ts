import { beforeAll, describe, expect, test } from 'vitest';
import { completeDraft, hubForFile, personas, seen, sent } from '../../testing/index.ts';
import type { TestReferral } from '../../testing/index.ts';
import { nodeId, parseNodeId } from '../../ids.ts';
import { forgetReferrals } from '../testing/cases/cases.ts';
import { followAll, whenListening, type ReferralEvent } from '../testing/attempts/listening.ts';

/** Before it is sent a referral concerns its sender's service and nobody else. */

const hub = hubForFile();
let draft: TestReferral;
let participantId: string;

beforeAll(async () => {
  await forgetReferrals(hub);
  draft = await completeDraft(await hub.as('association03'), { birthName: 'Brouillon' });
  const [row] = await hub.sql<{ participant_id: string }>(
    'select participant_id from hub.referral where id = $1',
    [parseNodeId(draft.id)?.uuid],
  );
  participantId = nodeId('Participant', row?.participant_id ?? '');
});

describe.each(personas.filter((person) => person !== 'association03'))(
  '%s × draft of another service',
  (person) => {
    test(`${person} × draft × referral(id), node(id), participant`, async () => {
      const client = await hub.as(person);
      const data = await client.data(
        'query ($id: ID!, $person: ID!) { referral(id: $id) { id } node(id: $id) { id } person: node(id: $person) { id } }',
        { id: draft.id, person: participantId },
      );
      expect(data).toEqual({ referral: null, node: null, person: null });
    });

    test(`${person} × draft × list, filter, search, count`, async () => {
      const client = await hub.as(person);
      for (const filter of [null, { statuses: ['DRAFT'] }, { search: 'brouillon' }, { awaitsViewer: true }]) {
        const { referrals } = await client.data<{ referrals: { totalCount: number } }>(
          'query ($filter: ReferralFilter) { referrals(first: 100, filter: $filter) { totalCount edges { node { id } } } }',
          { filter },
        );
        expect(referrals).toEqual({ totalCount: 0, edges: [] });
      }
    });
  },
);

test('association03 × draft × list: its own service sees it', async () => {
  const { referrals } = await (
    await hub.as('association03')
  ).data<{ referrals: { totalCount: number; edges: unknown[] } }>(
    '{ referrals(first: 100, filter: { statuses: [DRAFT] }) { totalCount edges { node { id status timeline(first: 1) { totalCount } } } } }',
  );
  expect(referrals).toEqual({
    totalCount: 1,
    edges: [{ node: { id: draft.id, status: 'DRAFT', timeline: { totalCount: 0 } } }],
  });
});

test('a draft being written × subscription: nobody is told', async () => {
  const clients = await Promise.all(personas.map((person) => hub.as(person)));
  const listening = await whenListening(personas.length, async () =>
    clients.map((client) => client.subscribe<ReferralEvent>(followAll)),
  );
  const author = await hub.as('association03');
  await completeDraft(author, {
    id: draft.id,
    version: draft.version,
    circumstances: 'Écrit en plusieurs fois.',
  });
  // The first that anybody hears of is what is sent after it; those whom that does not concern have heard of nothing then.
  const { id } = await sent(author, { birthName: 'Envoyée' });
  const concerned = await Promise.all(clients.map(async (client) => (await seen(client, id)) !== null));
  expect(new Set(concerned)).toEqual(new Set([true, false]));
  for (const [index, events] of listening.entries())
    if (concerned[index]) expect((await events.next()).data?.referralChanged.id, personas[index]).toBe(id);
  for (const [index, events] of listening.entries())
    if (!concerned[index]) expect(await events.staysSilent(20), personas[index]).toBe(true);
  for (const events of listening) events.stop();
});

import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../access/index.ts';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { holders } from '../../access/testing/cases/cases.ts';
import { copyIn, forget } from '../../access/testing/cases/copies.ts';
import {
  followAll,
  changesUntilBell,
  whenListening,
  type ReferralEvent,
} from '../../access/testing/attempts/listening.ts';
import { relationWord } from '../../access/testing/stored/stored.ts';
import { change, changed, hubForFile, seen } from '../../testing/index.ts';
import { parseNodeId } from '../../ids.ts';

const hub = hubForFile();
const arranged = casesForFile(hub);

const followers = holders.filter(({ of }) => of === 'followed');
const everything = `query ($id: ID!) {
  referral(id: $id) { version updatedAt status actions hidden timeline(first: 100) { totalCount edges { node { id note audience authorName action at } } } }
  referrals(first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount edges { node { id version } } }
}`;

describe.each(['CASEWORKER', 'CLINICIAN', 'HOUSING_PARTNER', 'HEALTH_PARTNER', 'AUTHORITY', 'REFERRER'])(
  'a note of the coordinator for %s',
  (relation) => {
    test('is read by these and by its author, and leaves no trace for the others: not in a count, not in an event', async () => {
      const { owner, cases } = arranged;
      const { id } = cases.followed;
      const bell = await copyIn(owner, cases.followed, 'ACKNOWLEDGED');
      const coordinator = await hub.as('coordination0363');
      const people = await Promise.all(
        followers.map(async (holder) => ({ holder, client: await hub.as(holder.person) })),
      );
      const look = () => Promise.all(people.map(({ client }) => client.data(everything, { id })));
      const listening = await whenListening(people.length, async () =>
        people.map(({ client }) => client.subscribe<ReferralEvent>(followAll)),
      );
      await changesUntilBell(bell, hub, listening);
      const before = await look();
      const { version } = (await seen(coordinator, id))!;
      const note = `Pour ${relation} seulement.`;
      await changed(coordinator, 'addStatusUpdate', { id, version, note, audience: [relation] });
      const readers = people.map(({ holder }) =>
        [relation, 'COORDINATOR'].some((word) => relationsOf(holder.bits).map(relationWord).includes(word)),
      );
      expect(await changesUntilBell(bell, hub, listening)).toEqual(
        readers.map((reads) => (reads ? [id] : [])),
      );
      const after = await look();
      people.forEach(({ holder }, index) => {
        const reads = readers[index];
        if (!reads) return expect(after[index], holder.title).toEqual(before[index]);
        return expect(JSON.stringify(after[index]), holder.title).toContain(note);
      });
      for (const events of listening) events.stop();
      await forget(owner, bell);
    });
  },
);

test('the uninformed sender is named as audience: the promise is not written down', async () => {
  const coordinator = await hub.as('coordination0363');
  const { id } = arranged.cases.unannounced;
  const { version } = (await seen(coordinator, id))!;
  await changed(coordinator, 'addStatusUpdate', {
    id,
    version,
    note: 'Rien pour lui.',
    audience: ['UNINFORMED_REFERRER', 'CASEWORKER'],
  });
  const [line] = await hub.sql<{ audience: number }>(
    "select audience from hub.status_update where note = 'Rien pour lui.'",
  );
  expect(relationsOf(line?.audience ?? 0)).toEqual(['coordinator', 'caseworker']);
  const { referral } = await (await hub.as('association03')).data<{ referral: unknown }>(everything, { id });
  expect(JSON.stringify(referral)).not.toContain('Rien pour lui.');
});

test('the word beside a step is for those who follow the whole case: a partner reads the step and not the word', async () => {
  const { uuid } = arranged.cases.followed;
  const lines = await hub.sql<{ note: string; audience: number }>(
    "select note, audience from hub.status_update where referral_id = $1 and note = 'Accueil le 2 décembre.'",
    [uuid],
  );
  expect(lines.map(({ audience }) => relationsOf(audience))).toEqual([
    ['referrer', 'authority', 'coordinator', 'caseworker'],
  ]);
});

describe('a note is refused', () => {
  test.each([
    ['without a word', { note: '   ', audience: ['CASEWORKER'] }, 'REQUIRED', 'note'],
    ['for nobody', { note: 'Un mot.', audience: [] }, 'REQUIRED', 'audience'],
    [
      'longer than 4,000 characters',
      { note: 'x'.repeat(4001), audience: ['CASEWORKER'] },
      'TOO_LONG',
      'note',
    ],
    ['with control characters', { note: 'a\u0001b', audience: ['CASEWORKER'] }, 'INVALID', 'note'],
    [
      'with signs that turn the line round',
      { note: 'a\u202eb', audience: ['CASEWORKER'] },
      'INVALID',
      'note',
    ],
  ])('%s', async (_why, input, code, field) => {
    const coordinator = await hub.as('coordination0363');
    const { id } = arranged.cases.followed;
    const { userErrors } = await change(coordinator, 'addStatusUpdate', {
      id,
      version: (await seen(coordinator, id))!.version,
      ...input,
    });
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
  });
});

test('two notes at the same time are both kept', async () => {
  const { id } = arranged.cases.followed;
  const [coordinator, caseworker] = await Promise.all([hub.as('coordination0363'), hub.as('equipe63')]);
  const { version } = (await seen(coordinator, id))!;
  const input = { id, version, audience: ['COORDINATOR', 'CASEWORKER'] };
  await Promise.all([
    changed(coordinator, 'addStatusUpdate', { ...input, note: 'Première.' }),
    changed(caseworker, 'addStatusUpdate', { ...input, note: 'Seconde.' }),
  ]);
  const lines = await hub.sql(
    "select 1 from hub.status_update where referral_id = $1 and note in ('Première.', 'Seconde.')",
    [parseNodeId(id)?.uuid],
  );
  expect(lines).toHaveLength(2);
});

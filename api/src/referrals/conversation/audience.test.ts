import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { caseRelations, relationsOf, sendingMask } from '../../access/index.ts';
import { loggedIn, ownerOf, viewerSettingsOf, changes } from '../../access/testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../../access/testing/cases/cases.ts';
import type { Cases, Holder } from '../../access/testing/cases/cases.ts';
import { copyIn, forget } from '../../access/testing/cases/copies.ts';
import {
  followAll,
  changesUntilBell,
  whenListening,
  type ReferralEvent,
} from '../../access/testing/attempts/listening.ts';
import { relationWord } from '../../access/testing/stored/stored.ts';
import { conversationOf, hubForFile, messageSent, send } from '../../testing/index.ts';
import { newId, nodeId } from '../../ids.ts';

/** Who reads a message: exactly those of its audience, and the service of its author. On every route, also by absence. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;
const viewers = new Map<string, ViewerSettings>();

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const { person } of holders) viewers.set(person, await viewerSettingsOf(owner, person));
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const followers = holders.filter(({ of }) => of === 'followed');
const viewerOf = ({ person }: Holder): ViewerSettings => viewers.get(person)!;
const writers = holders.filter(({ bits }) => (bits & sendingMask) !== 0);
const words = Object.keys(caseRelations).map(relationWord);
/** Those for whom one writes: a message for none of them is for nobody, and is refused. */
const readingWords = relationsOf(sendingMask).map(relationWord);

/** The rule, in one line. */
function mayRead(reader: Holder, author: Holder, audience: readonly string[]): boolean {
  const own = viewerOf(reader).organisation_id === viewerOf(author).organisation_id;
  const named = relationsOf(reader.bits & sendingMask).some((relation) =>
    audience.includes(relationWord(relation)),
  );
  return (reader.bits & sendingMask) !== 0 && (own || named);
}

test('whoever writes to whomever: the audience and the author’s service read it, nobody else, on no route', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...writers),
      fc.subarray(words).filter((chosen) => chosen.some((word) => readingWords.includes(word))),
      async (author, audience) => {
        const { id, uuid } = cases[author.of];
        const readers = holders.filter(({ of }) => of === author.of);
        const before = await Promise.all(
          readers.map(async ({ person }) => conversationOf(await hub.as(person), id)),
        );
        const message = await messageSent(await hub.as(author.person), {
          id,
          audience,
          text: `Pour ${audience.join()}`,
        });
        const look = async (reader: Holder, index: number) => {
          const client = await hub.as(reader.person);
          const after = await conversationOf(client, id);
          const { node } = await client.data<{ node: object | null }>(
            'query ($id: ID!) { node(id: $id) { id } }',
            { id: message.id },
          );
          const may = mayRead(reader, author, audience);
          const listed = after!.messages.edges.some((edge) => edge.node.id === message.id);
          expect([listed, node !== null], `${reader.title} of ${author.title}`).toEqual([may, may]);
          // nothing else moves: neither for who reads it nor, all the more, for who does not
          const shown = may ? 1 : 0;
          expect(after).toMatchObject({
            version: before[index]!.version,
            updatedAt: before[index]!.updatedAt,
            messages: { totalCount: before[index]!.messages.totalCount + shown },
            unreadMessages: before[index]!.unreadMessages + (reader.person === author.person ? 0 : shown),
          });
        };
        await Promise.all(readers.map(look));
        await hub.sql('delete from hub.message where referral_id = $1 and text like $2', [uuid, 'Pour %']);
      },
    ),
    { numRuns: 8 },
  );
}, 180_000);

test('a message is announced to its readers and to nobody else', async () => {
  const coordinator = followers.find(({ person }) => person === 'coordination0363')!;
  // Her court hears of it and the SPIP does not, though both are authorities of this case.
  const judge = followers.find(({ person }) => person === 'jap63')!;
  const people = await Promise.all(
    followers.map(async (holder) => ({ holder, client: await hub.as(holder.person) })),
  );
  const bell = await copyIn(owner, cases.followed, 'ACKNOWLEDGED');
  const listening = await whenListening(people.length, async () =>
    people.map(({ client }) => client.subscribe<ReferralEvent>(followAll)),
  );
  for (const [author, relation] of [
    [coordinator, 'AUTHORITY'],
    [coordinator, 'CLINICIAN'],
    [coordinator, 'HOUSING_PARTNER'],
    [judge, 'COORDINATOR'],
  ] as const) {
    await messageSent(await hub.as(author.person), { id: cases.followed.id, audience: [relation] });
    const expected = people.map(({ holder }) => mayRead(holder, author, [relation]));
    const received = await changesUntilBell(bell, hub, listening);
    expect(received, relation).toEqual(expected.map((receives) => (receives ? [cases.followed.id] : [])));
  }
  for (const events of listening) events.stop();
  await forget(owner, bell);
});

describe('a sender who follows the status only', () => {
  test('reads no message, and counts none', async () => {
    const { id } = cases.unannounced;
    await messageSent(await hub.as('coordination0363'), {
      id,
      audience: ['UNINFORMED_REFERRER', 'CASEWORKER'],
    });
    expect(await conversationOf(await hub.as('association03'), id)).toMatchObject({
      unreadMessages: 0,
      maySendMessage: false,
      messages: { totalCount: 0, edges: [] },
    });
  });

  test('is told the same about writing as of a referral that is not there', async () => {
    const association = await hub.as('association03');
    const refusal = await send(association, { id: cases.unannounced.id });
    expect(refusal).toEqual(await send(association, { id: nodeId('Referral', newId()) }));
    expect(refusal.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('behind the verbs, in plain SQL', () => {
  const insert = `insert into hub.message (id, referral_id, at, author_id, author_name, author_function, author_organisation_id, text, audience, idempotency_key)
     values ($1, $2, now(), $3, $4, $5, $6, 'x', 255, $1::uuid::text)`;
  /** Whether this viewer can write as `author`, under the name of `name`. */
  const writes = async (viewer: ViewerSettings, referral: string, author = viewer, name = author) => {
    const { rows } = await owner.query<{ person_name: string; function: string }>(
      'select person_name, function from hub.membership where id = $1',
      [name.membership_id],
    );
    const { person_name, function: memberFunction } = rows[0]!;
    return changes(api, viewer, insert, [
      newId(),
      referral,
      author.membership_id,
      person_name,
      memberFunction,
      author.organisation_id,
    ]);
  };

  test.each(holders)('$title × $of × INSERT: whoever may write, in one’s own name', async (holder) => {
    const viewer = viewerOf(holder);
    const { uuid } = cases[holder.of];
    const other = viewers.get(holder.person === 'equipe63' ? 'spip63' : 'equipe63')!;
    expect(await writes(viewer, uuid)).toBe((holder.bits & sendingMask) !== 0);
    expect(await writes(viewer, uuid, viewer, other)).toBe(false);
    expect(await writes(viewer, uuid, other)).toBe(false);
  });

  test.each(holders)('$title × $of × UPDATE, DELETE: what was said stays said', async (holder) => {
    for (const sql of ["update hub.message set text = 'y'", 'delete from hub.message']) {
      expect(
        await changes(api, viewerOf(holder), `${sql} where referral_id = $1`, [cases[holder.of].uuid]),
      ).toBe(false);
    }
  });

  test('nobody has read a message in another’s place, or one that is not for them', async () => {
    const { rows } = await owner.query<{ id: string; audience: number }>(
      'select id, audience from hub.message where referral_id = $1',
      [cases.followed.uuid],
    );
    const clinical = rows.find(({ audience }) => audience === caseRelations.clinician)!.id;
    const mark = 'insert into hub.message_reading (message_id, membership_id, at) values ($1, $2, now())';
    const [judge, psychologist] = [viewers.get('jap63')!, viewers.get('psychologue63')!];
    expect(await changes(api, psychologist, mark, [clinical, psychologist.membership_id])).toBe(true);
    expect(await changes(api, judge, mark, [clinical, judge.membership_id])).toBe(false);
    expect(await changes(api, judge, mark, [clinical, psychologist.membership_id])).toBe(false);
  });
});

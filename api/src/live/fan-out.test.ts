import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg, { type Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi, type Mock } from 'vitest';
import { caseRelations } from '../access/index.ts';
import { caseViewer, deskOwner } from '../access/policy/viewer-bits.ts';
import { ownerOf, viewerSettingsOf } from '../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../access/testing/cases/cases.ts';
import type { Case, Cases } from '../access/testing/cases/cases.ts';
import { copyIn } from '../access/testing/cases/copies.ts';
import { everyField } from '../access/testing/attempts/documents.ts';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { newId, nodeId } from '../ids.ts';
import { buildHubSchema } from '../schema.ts';
import { repositoryFolder } from '../settings.ts';
import { withClient } from '../start/postgres/database.ts';
import { signIn } from '../testing/client.ts';
import { hubForFile } from '../testing/index.ts';
import type { Subscription, TestClient } from '../testing/index.ts';
import { countFollowed } from './live.ts';
import { Viewers } from './viewers.ts';

/** What a change costs: it is read once for each house and function in each process, however many pages are open. */

const hub = hubForFile({ traffic: { socketsPerSession: 1000, socketsPerAccount: 1000 } });
const schema = await buildHubSchema();

type Events = Subscription<{ referralChanged: { id: string } | null }>;
const changes = 'subscription { referralChanged { id reference status version } }';
/** What is read for those who read the same: the opening, who of them still acts so, the case, the end. */
const perViewers = 3;
const [takingPart, elsewhere] = [12, 8];

let owner: Client;
let processes: readonly TestClient[];
/** Two functions of one kind in each of twenty houses, by their ids; only the first houses take part in `theirs`. */
const houses: (readonly [string, string])[] = [];
let cases: Cases;
let theirs: Case;
let everybodys: Case;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  [theirs, everybodys] = [
    await copyIn(owner, cases.followed, 'ACKNOWLEDGED'),
    await copyIn(owner, cases.followed, 'ACKNOWLEDGED'),
  ];
  processes = [
    await signIn(hub.url, 'association03'),
    await signIn(await hub.anotherProcess(), 'association03'),
  ];
  const { rows } = await owner.query<{ id: string }>(
    `select id from hub.organisation where id not in (select organisation_id from hub.referral_party)
      order by id limit $1`,
    [takingPart + elsewhere],
  );
  for (const [index, { id }] of rows.entries()) {
    const both = [newId(), newId()] as const;
    for (const membership of both)
      await owner.query(
        `insert into hub.membership (id, user_id, organisation_id, function, person_name)
         select $1, user_id, $2, 'ASSOCIATION_WORKER', person_name from hub.membership where id = $3`,
        [membership, id, (await viewerSettingsOf(owner, 'association03')).membership_id],
      );
    houses.push([nodeId('Membership', both[0]), nodeId('Membership', both[1])]);
    for (const one of index < takingPart ? [theirs, everybodys] : [everybodys])
      await owner.query(
        `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at) values ($1, $2, $3, '{}', now())`,
        [id, one.uuid, caseRelations.referrer],
      );
  }
});
afterAll(() => owner.end());

/** Changes what everybody who takes part reads. */
const move = ({ uuid }: Case): Promise<unknown> =>
  owner.query("update hub.referral set waitlisted_at = waitlisted_at - interval '1 s' where id = $1", [uuid]);

/** Changes cases for all of their parties; returns how many statements were sent until each of these has received the last event. */
async function statementsOf(changing: readonly Case[], hearing: readonly Events[]): Promise<number> {
  const queries = vi.spyOn(pg.Query.prototype, 'submit');
  try {
    for (const { uuid } of changing)
      await owner.query(
        "update hub.referral set waitlisted_at = waitlisted_at - interval '1 s' where id = $1",
        [uuid],
      );
    for (const events of hearing)
      expect((await events.next()).data?.referralChanged?.id).toBe(changing.at(-1)?.id);
    // Without the changes themselves, and without the end of a reading: nobody waits for it, and that of a socket's
    // opening may come only now.
    const counted = queries.mock.contexts.filter((query) => (query as { text?: string }).text !== 'rollback');
    return counted.length - changing.length;
  } finally {
    queries.mockRestore();
  }
}

/** Opens so many sockets for each of these functions in each process. */
const listen = (members: readonly string[], each: number, document = changes): Promise<readonly Events[]> =>
  whenListening(members.length * each * processes.length, async () =>
    processes.flatMap((client) =>
      members.flatMap((id) =>
        Array.from({ length: each }, () =>
          client.actingAs(id).subscribe<{ referralChanged: { id: string } | null }>(document),
        ),
      ),
    ),
  );
const stop = async (listening: readonly Events[]): Promise<void> => {
  const after = countFollowed('Referral') - listening.length;
  for (const events of listening) events.stop();
  await expect.poll(() => countFollowed('Referral')).toBe(after);
};

describe('one change', () => {
  test.each([1, 3])(
    'costs the same with %i times 80 sockets of twenty houses over two processes, and nothing where it concerns nobody',
    async (each) => {
      const concerned = await listen(houses.slice(0, takingPart).flat(), each);
      const others = await listen(houses.slice(takingPart).flat(), each);
      const inEach = processes.length * perViewers;
      expect(await statementsOf([theirs], concerned)).toBe(inEach * takingPart);
      // Whoever received it without taking part would see it first.
      expect(await statementsOf([everybodys], [...concerned, ...others])).toBe(
        inEach * (takingPart + elsewhere),
      );
      await stop(concerned);
      expect(await statementsOf([theirs, everybodys], others)).toBe(inEach * elsewhere);
      await stop(others);
    },
  );

  test('is read once for all pages of a house, whatever they select of it', async () => {
    const [first] = houses;
    const more = await listen(
      first!,
      5,
      'subscription { referralChanged { id status participant { birthName } recipient { name } } }',
    );
    const plain = await listen(first!, 5);
    // and one line for each of them in the journal, in one statement, kept
    expect(await statementsOf([theirs], [...more, ...plain])).toBe(processes.length * (perViewers + 2 + 2));
    await stop([...more, ...plain]);
  });

  test('that changes again before it is read is delivered once more, and in its turn', async () => {
    const [events] = await listen(houses[0]!.slice(0, 1), 1);
    const lastOfAll = await copyIn(owner, cases.followed, 'ACKNOWLEDGED');
    const taken = vi.spyOn(Viewers.prototype, 'take');
    await withClient(hub.database.adminUrl, async (admin) => {
      // No reading learns whether its viewer still acts in their function: all of them wait here. What is changed must not, so that
      // the desks, which read the functions too, are worked out afterwards.
      await admin.query('alter table hub.referral_desk_due disable trigger settle_desk');
      await admin.query('begin; lock table hub.membership in access exclusive mode');
      await move(theirs);
      await expect.poll(() => waiting(admin)).toBeGreaterThanOrEqual(processes.length);
      for (const one of [theirs, everybodys, theirs, everybodys, theirs, lastOfAll]) await move(one);
      // Events come in the order of the changes: whoever has the last one has all of them, before anything is read.
      await expect.poll(() => takenBy(taken.mock, lastOfAll)).toBe(processes.length);
      await admin.query('rollback');
      await admin.query('alter table hub.referral_desk_due enable trigger settle_desk');
      await admin.query('select rights.fill_desk()');
    });
    for (const one of [theirs, theirs, everybodys])
      expect((await events!.next()).data?.referralChanged?.id).toBe(one.id);
    const last = await copyIn(owner, everybodys, 'ACKNOWLEDGED');
    await move(last);
    expect((await events!.next()).data?.referralChanged?.id).toBe(last.id);
    await stop([events!]);
    taken.mockRestore();
  });
});
/** For how many houses an event of this case was taken. */
const takenBy = ({ calls, contexts }: Mock<Viewers['take']>['mock'], { uuid }: Case): number =>
  new Set(contexts.filter((_, index) => calls[index]![0].id === uuid)).size;
/** How many statements wait for a lock now. */
async function waiting(admin: Client): Promise<number> {
  // A transaction sees the activity of its first look.
  await admin.query('select pg_stat_clear_snapshot()');
  const { rows } = await admin.query<{ count: number }>(
    "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows[0]!.count;
}

describe('who reads the same', () => {
  const whole = everyField(schema, 'Referral');
  const view = (name: string): string => {
    const file = readFileSync(path.join(repositoryFolder, 'schema/visible.sql'), 'utf8');
    return file
      .split(/(?=^create view )/m)
      .find((part) => part.startsWith(`create view visible.${name} as`))!
      .split(';')[0]!;
  };

  test.each(['referral', 'participant', 'organisation'])(
    'is whoever acts for a house in a function: nothing of %s says which of them asks, but for a psychologist',
    (name) => {
      const forPsychologists = [caseViewer.bits, caseViewer.participantBits, deskOwner];
      const queries = forPsychologists.reduce((text, one) => text.replaceAll(one, ''), view(name));
      expect(queries).not.toMatch(/maillage\.(membership_id|user_id)/);
    },
  );

  test.each(holders.filter(({ of }) => of === 'followed'))(
    '$title: each of two in one house hears what they read themselves, of everything',
    async ({ person }) => {
      const client = await hub.as(person);
      const { membership_id } = await viewerSettingsOf(owner, person);
      const other = newId();
      await owner.query(
        `insert into hub.membership (id, user_id, organisation_id, function, person_name)
         select $1, user_id, organisation_id, function, 'Camille Autre' from hub.membership where id = $2`,
        [other, membership_id],
      );
      const one = cases.followed;
      const both = [membership_id, other].map((uuid) => client.actingAs(nodeId('Membership', uuid)));
      // What is one's own: that one reads it, and has read what was written.
      await both[0]!.query(
        `mutation ($id: ID!) { claimReferral(input: { id: $id }) { userErrors { code } } markMessagesRead(input: { id: $id }) { userErrors { code } } }`,
        { id: one.id },
      );
      const listening = await whenListening(2, async () =>
        both.map((each) =>
          each.subscribe<{ referralChanged: unknown }>(`subscription { referralChanged ${whole} }`),
        ),
      );
      await owner.query(
        "update hub.referral set waitlisted_at = waitlisted_at - interval '1 s' where id = $1",
        [one.uuid],
      );
      const read = await Promise.all(
        both.map((each) =>
          each.data<{ referral: unknown }>(`query ($id: ID!) { referral(id: $id) ${whole} }`, { id: one.id }),
        ),
      );
      expect(read[0]).not.toEqual(read[1]);
      for (const [index, events] of listening.entries()) {
        const { referral } = read[index]!;
        // A psychologist hears of the cases that are given to her.
        if (referral !== null) expect((await events.next()).data?.referralChanged).toEqual(referral);
        events.stop();
      }
      await owner.query('update hub.membership set active_until = now() where id = $1', [other]);
    },
  );
});

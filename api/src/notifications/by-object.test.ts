import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerOf } from '../access/testing/attempts/direct-sql.ts';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { newId, nodeId } from '../ids.ts';
import { loginUrl } from '../start/secret/logins.ts';
import { changed, completeDraft, hubForFile, sent } from '../testing/index.ts';
import type { TestClient } from '../testing/index.ts';
import { testSecret } from '../testing/test-database.ts';
import { notify } from './notify.ts';
import { remind } from './reminders/index.ts';

/** What one is told of a case, in one place: what it asks until that is done by whoever, who did what, and how it stood then. */

const hub = hubForFile();
let worker: Client;
let [officer, coordinator, region]: readonly TestClient[] = [];

beforeAll(async () => {
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  [officer, coordinator, region] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
  ]);
  // What was told before is not of these tests.
  await hub.sql('delete from hub.notification');
});
afterAll(() => worker.end());

/** The job, of all that happened since. */
async function deliver(): Promise<void> {
  const events = await hub.sql<{ id: string }>(
    'select id from hub.outbox where told_at is null order by at, id',
  );
  for (const { id } of events) await notify(worker, id, new Date());
}

interface Told {
  readonly event: string;
  readonly action: string | null;
  readonly asks: string | null;
  readonly settledAt: string | null;
  readonly readAt: string | null;
  readonly referral: { readonly reference: string | null; readonly status: string } | null;
  readonly cause: {
    readonly toStatus?: string | null;
    readonly authorName?: string | null;
    readonly dueAt?: string | null;
    readonly hidden: readonly string[];
  } | null;
  readonly others: readonly Pick<Told, 'event' | 'action' | 'settledAt'>[];
}
const fields = `event action asks settledAt readAt referral { reference status }
  cause { ... on StatusUpdate { hidden toStatus authorName dueAt intakeAt } ... on Message { hidden writerName: authorName } }
  others { event action settledAt }`;

async function of(person: TestClient, state: 'ASKING' | 'NEW' | 'DONE'): Promise<readonly Told[]> {
  const { notificationsByObject: found, viewer } = await person.data<{
    notificationsByObject: { totalCount: number; edges: readonly { readonly node: Told }[] };
    viewer: { notificationCounts: { asking: number } };
  }>(
    `query ($state: NotificationState!) { notificationsByObject(state: $state, first: 50) { totalCount edges { node { ${fields} } } }
       viewer { notificationCounts { asking unread } } }`,
    { state },
  );
  expect(found.totalCount).toBe(found.edges.length);
  if (state === 'ASKING') expect(viewer.notificationCounts.asking).toBe(found.totalCount);
  return found.edges.map(({ node }) => node);
}
const about = (told: readonly Told[], reference: string | null): readonly Told[] =>
  told.filter(({ referral }) => referral?.reference === reference);

describe('what is asked', () => {
  test('asks until somebody has done it, and says who did what and how it stood then', async () => {
    const referral = await sent(officer!);
    await deliver();
    const [asking] = about(await of(coordinator!, 'ASKING'), referral.reference);
    expect(asking).toMatchObject({
      event: 'AWAITS_YOU',
      action: 'SUBMIT',
      asks: 'ACKNOWLEDGE',
      settledAt: null,
    });
    expect(asking!.cause).toMatchObject({ toStatus: 'SUBMITTED', authorName: 'Samir Belkacem' });
    expect(asking!.cause!.dueAt).not.toBeNull();

    // A colleague of another function does it: nothing is asked of the coordinator any more, before any job has run.
    await changed(region!, 'acknowledgeReferral', { id: referral.id, version: referral.version });
    expect(about(await of(coordinator!, 'ASKING'), referral.reference)).toEqual([]);
    const [done] = about(await of(coordinator!, 'DONE'), referral.reference);
    expect(done!.settledAt).not.toBeNull();
    expect(done!.readAt).not.toBeNull();

    // It is told as a step of hers to decide now: the state of each line is that of its moment.
    await deliver();
    const [next] = about(await of(coordinator!, 'ASKING'), referral.reference);
    expect(next).toMatchObject({ action: 'ACKNOWLEDGE', asks: 'ACCEPT' });
    expect(next!.cause).toMatchObject({ toStatus: 'ACKNOWLEDGED', authorName: 'Julie Fabre' });
    expect(next!.others.map(({ action, settledAt }) => [action, settledAt !== null])).toEqual([
      ['SUBMIT', true],
    ]);
    await changed(coordinator!, 'declineReferral', {
      ...{
        id: referral.id,
        version: referral.version + 1,
        reason: 'NO_CAPACITY',
        note: 'Complet jusqu’en mars.',
      },
    });
    const [sender] = about(await of(officer!, 'NEW'), referral.reference);
    expect(sender).toMatchObject({
      action: 'ACKNOWLEDGE',
      referral: { status: 'DECLINED' },
      cause: { toStatus: 'ACKNOWLEDGED' },
    });
  });

  test('of a step that is told late asks for nothing that was done meanwhile', async () => {
    const { id, version, reference } = await sent(officer!, { birthName: 'Tardive' });
    await changed(coordinator!, 'acknowledgeReferral', { id, version });
    await changed(coordinator!, 'requestReferralInformation', {
      id,
      version: version + 1,
      question: 'Quand ?',
    });
    await deliver();
    expect(about(await of(coordinator!, 'ASKING'), reference)).toEqual([]);
    expect(about(await of(officer!, 'ASKING'), reference).map(({ asks }) => asks)).toEqual([
      'PROVIDE_INFORMATION',
    ]);
  });

  test('while it is being done waits for that, and is asked of nobody', async () => {
    const { reference } = await sent(officer!, { birthName: 'Simultanée' });
    const step = await ownerOf(hub);
    try {
      await step.query('begin');
      await step.query("update hub.referral set status = 'WITHDRAWN' where reference = $1", [reference]);
      const job = deliver();
      await expect
        .poll(async () => (await hub.sql('select from pg_locks where not granted')).length)
        .toBeGreaterThan(0);
      await step.query('commit');
      await job;
    } finally {
      await step.end();
    }
    expect(about(await of(coordinator!, 'ASKING'), reference)).toEqual([]);
    expect(about(await of(coordinator!, 'NEW'), reference)).toHaveLength(1);
  });

  test('is asked once: a reminder takes its place, and a deadline that moves settles the reminder', async () => {
    const { reference } = await sent(officer!, { birthName: 'Rappelée' });
    await deliver();
    await hub.sql(
      "update hub.referral set due_at = now() + interval '1 h', updated_at = now() - interval '9 d' where reference = $1",
      [reference],
    );
    await remind(worker, new Date());
    const [reminder, ...more] = about(await of(coordinator!, 'ASKING'), reference);
    expect([reminder?.event, more]).toEqual(['DEADLINE_NEAR', []]);
    expect(reminder!.others.map(({ action, settledAt }) => [action, settledAt !== null])).toEqual([
      ['SUBMIT', true],
    ]);
    await hub.sql("update hub.referral set due_at = now() + interval '30 d' where reference = $1", [
      reference,
    ]);
    expect(about(await of(coordinator!, 'ASKING'), reference)).toEqual([]);
  });
});

describe('who is in charge', () => {
  const self = async (client: TestClient): Promise<string> =>
    (await client.data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }')).viewer
      .membership.id;

  test('is asked alone: nothing is asked of colleagues any more, and of who hands it on neither', async () => {
    const colleague = newId('Membership');
    // Of the house that coordinates two are asked as long as nobody is in charge.
    await hub.sql(
      `insert into hub.membership (id, user_id, organisation_id, function, person_name)
       select $1, (select user_id from hub.membership where person_name = 'Thomas Gauthier' limit 1), organisation_id, function, 'Une Collègue'
         from hub.membership where person_name = 'Claire Vasseur'`,
      [colleague],
    );
    const open = (reference: string | null) =>
      hub.sql<{ person_name: string; event: string }>(
        `select person_name, event from hub.notification join hub.membership on membership.id = membership_id
           join hub.referral on referral.id = object_id where reference = $1 and asks is not null and settled_at is null order by 1`,
        [reference],
      );
    const { id, version, reference } = await sent(officer!, { birthName: 'Partagée' });
    await deliver();
    expect((await open(reference)).map(({ person_name }) => person_name)).toEqual([
      'Claire Vasseur',
      'Une Collègue',
    ]);
    const assigned = { id, version, assigneeId: await self(coordinator!), insteadOfId: null };
    await changed(coordinator!, 'assignReferral', assigned);
    await deliver();
    expect((await open(reference)).map(({ person_name }) => person_name)).toEqual(['Claire Vasseur']);
    // Somebody hands it on: she who loses it hears of it, and has nothing to do any more.
    await changed(region!, 'assignReferral', {
      ...{ id, version, assigneeId: nodeId('Membership', colleague), insteadOfId: assigned.assigneeId },
    });
    await deliver();
    expect(await open(reference)).toEqual([{ person_name: 'Une Collègue', event: 'AWAITS_YOU' }]);
    const [told] = about(await of(coordinator!, 'NEW'), reference);
    expect(told).toMatchObject({
      event: 'IN_CHARGE',
      action: 'ASSIGN',
      cause: { authorName: 'Julie Fabre' },
    });
  });

  test('of a draft hears that a colleague has sent it', async () => {
    const [prosecutor, substitute] = await Promise.all([hub.as('parquet63'), hub.as('substitut63')]);
    const draft = await completeDraft(prosecutor, { birthName: 'Envoyée' });
    const shared = await changed(prosecutor, 'shareReferralDraft', { id: draft.id, version: draft.version });
    const { reference } = await changed(substitute, 'submitReferral', {
      ...{ id: draft.id, version: shared.version, idempotencyKey: newId() },
    });
    await deliver();
    expect(about(await of(prosecutor, 'NEW'), reference)).toMatchObject([
      { event: 'IN_CHARGE', action: 'SUBMIT', cause: { authorName: 'Camille Aubert' } },
    ]);
  });
});

test('who did it and until when is read under the mask of today', async () => {
  const association = await hub.as('association03');
  const { id, version, reference } = await sent(association, {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    personInformation: 'INFORMED',
  });
  await changed(coordinator!, 'acknowledgeReferral', { id, version });
  await deliver();
  const [told] = about(await of(association, 'NEW'), reference);
  expect(told!.cause).toMatchObject({ toStatus: 'ACKNOWLEDGED', authorName: null, dueAt: null });
  expect(told!.cause!.hidden).toEqual(expect.arrayContaining(['authorName', 'dueAt']));
});

test('each case is in one list, once, and the bell hears when what it asks is done elsewhere', async () => {
  for (const state of ['ASKING', 'NEW', 'DONE'] as const) {
    const references = (await of(coordinator!, state)).map(({ referral }) => referral?.reference);
    expect(new Set(references).size).toBe(references.length);
  }
  const all = (
    await Promise.all((['ASKING', 'NEW', 'DONE'] as const).map((state) => of(coordinator!, state)))
  ).flat();
  const [{ count } = { count: 0 }] = await hub.sql<{ count: number }>(
    `select count(distinct object_id)::int as count from hub.notification join hub.membership on membership.id = membership_id
      where person_name = 'Claire Vasseur'`,
  );
  expect(all).toHaveLength(count);

  const { id, version } = await sent(officer!, { birthName: 'Sonnée' });
  await deliver();
  const { viewer } = await coordinator!.data<{ viewer: { notificationCounts: { asking: number } } }>(
    '{ viewer { notificationCounts { asking unread } } }',
  );
  const [bell] = await whenListening(
    1,
    async () => [
      coordinator!.subscribe<{ notificationCounts: { asking: number } }>(
        'subscription { notificationCounts { asking unread } }',
      ),
    ],
    'Membership',
  );
  await changed(region!, 'acknowledgeReferral', { id, version });
  expect((await bell!.next()).data?.notificationCounts.asking).toBe(viewer.notificationCounts.asking - 1);
  bell!.stop();
});

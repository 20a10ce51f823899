import { DateTime } from 'luxon';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loginUrl } from '../../start/secret/logins.ts';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { newId, nodeId, uuidOf } from '../../ids.ts';
import { changed, hubForFile, seen, sent } from '../../testing/index.ts';
import { testSecret } from '../../testing/test-database.ts';
import { cleanUp, retentionDays } from '../clean-up.ts';
import { remind } from './remind.ts';

/** Reminders and escalation at chosen instants: the job’s own function, under the job’s own login. */

const hub = hubForFile();
let worker: Client;
let second: Client;

const connected = async (): Promise<Client> => {
  const client = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await client.connect();
  return client;
};
beforeAll(async () => {
  [worker, second] = [await connected(), await connected()];
});
afterAll(async () => {
  await Promise.all([worker.end(), second.end()]);
});

const paris = (written: string): Date => DateTime.fromISO(written, { zone: 'Europe/Paris' }).toJSDate();

/** A referral sent a month before, whose next step is due on Wednesday the 6th of January 2027 at ten. */
async function due(person: 'spip63' | 'association03' = 'spip63', given: object = {}) {
  const referral = await sent(await hub.as(person), given);
  await dueAt(referral.reference, '2027-01-06T10:00');
  return referral;
}

const dueAt = (reference: string | null, day: string) =>
  hub.sql('update hub.referral set due_at = $2, updated_at = $3 where reference = $1', [
    ...[reference, paris(day)],
    paris('2026-12-07T10:00'),
  ]);

const told = (reference: string | null) =>
  hub.sql<{ event: string; person_name: string }>(
    `select event, person_name from hub.notification join hub.membership on membership.id = membership_id
       join hub.referral on referral.id = referral_id
      where reference = $1 order by event, person_name`,
    [reference],
  );
const names = async (reference: string | null, event: string): Promise<readonly string[]> =>
  (await told(reference)).filter((one) => one.event === event).map(({ person_name }) => person_name);

describe('a court-ordered referral that nobody acknowledges', () => {
  test('is recalled to whose turn it is, then to coordination and authority, each once, and never ends by it', async () => {
    const { id, reference } = await due();
    await remind(worker, paris('2027-01-04T09:00'));
    expect(await told(reference)).toEqual([]);
    for (let twice = 0; twice < 2; twice += 1) await remind(worker, paris('2027-01-05T10:30'));
    expect(await told(reference)).toEqual([{ event: 'DEADLINE_NEAR', person_name: 'Claire Vasseur' }]);
    for (let twice = 0; twice < 2; twice += 1) await remind(worker, paris('2027-01-07T08:00'));
    expect(await names(reference, 'DEADLINE_PASSED')).toEqual(['Claire Vasseur']);
    expect(await names(reference, 'ESCALATION')).toEqual([]);
    for (const day of ['2027-01-08T10:00', '2027-01-09T10:00', '2027-06-01T10:00'])
      await remind(worker, paris(day));
    const escalated = await names(reference, 'ESCALATION');
    expect(escalated).toEqual(expect.arrayContaining(['Claire Vasseur', 'Antoine Delorme']));
    // the sentence is enforced by another service of the court than hers
    expect(escalated).not.toContain('Hélène Marchand');
    expect(escalated).not.toContain('Inès Carvalho');
    expect(new Set(escalated).size).toBe(escalated.length);
    expect((await names(reference, 'DEADLINE_PASSED')).length).toBe(1);
    expect((await seen(await hub.as('spip63'), id))?.status).toBe('SUBMITTED');
  });

  test('by two hubs at once is recalled once', async () => {
    const { reference } = await due();
    await Promise.all([remind(worker, paris('2027-01-08T11:00')), remind(second, paris('2027-01-08T11:00'))]);
    const events = await told(reference);
    expect(events.filter(({ event }) => event === 'DEADLINE_PASSED').length).toBe(1);
    const keys = events.map(({ event, person_name }) => `${event} ${person_name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(2);
  });

  test('that is answered has another deadline, or none, and the old one is not recalled', async () => {
    const { id, version, reference } = await due();
    await changed(await hub.as('coordination0363'), 'requestReferralInformation', {
      ...{ id, version },
      question: 'Quelle audience ?',
    });
    await dueAt(reference, '2027-01-13T10:00');
    await remind(worker, paris('2027-01-12T12:00'));
    expect(await told(reference)).toEqual([{ event: 'DEADLINE_NEAR', person_name: 'Samir Belkacem' }]);
  });
});

test('a sender who follows the status only is told of no deadline', async () => {
  const { reference } = await due('association03', {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    personInformation: 'INFORMED',
  });
  for (const day of ['2027-01-05T12:00', '2027-01-07T12:00', '2027-01-12T12:00'])
    await remind(worker, paris(day));
  const events = await told(reference);
  expect(events.length).toBeGreaterThan(2);
  expect(events.map(({ person_name }) => person_name)).not.toContain('Émilie Charrier');
});

test('an urgent one wakes who may read that it is urgent; others wait for the morning', async () => {
  const night = paris('2027-01-06T05:00');
  const urgent = await due('spip63', { urgent: true });
  const calm = await due();
  // Before it is late one is written to if one chose so.
  await hub.sql(
    `insert into hub.notification_preference
     select id, 'fr', '{DEADLINE_NEAR,DEADLINE_PASSED,ESCALATION}', '{DEADLINE_NEAR}', '{}', 8, 19, 8, true from hub.membership where person_name = 'Claire Vasseur'`,
  );
  await remind(worker, night);
  const sendAfter = async (reference: string | null): Promise<Date | undefined> =>
    (
      await hub.sql<{ send_after: Date }>(
        `select send_after from hub.mail join hub.notification on mail_id = mail.id join hub.referral on referral.id = referral_id
          where reference = $1 and event = 'DEADLINE_NEAR'`,
        [reference],
      )
    )[0]?.send_after;
  expect(await sendAfter(urgent.reference)).toEqual(night);
  expect(await sendAfter(calm.reference)).toEqual(paris('2027-01-06T08:00'));
});

test('an urgent one is recalled by the hour, also at the week-end, and not while it is only just sent', async () => {
  const { reference } = await due('spip63', { urgent: true });
  await hub.sql('update hub.referral set due_at = $2, updated_at = $3 where reference = $1', [
    ...[reference, paris('2027-01-09T18:00')],
    paris('2027-01-08T18:00'),
  ]);
  await remind(worker, paris('2027-01-08T18:05'));
  expect(await told(reference)).toEqual([]);
  await remind(worker, paris('2027-01-09T12:00'));
  expect(await told(reference)).toEqual([{ event: 'DEADLINE_NEAR', person_name: 'Claire Vasseur' }]);
  await remind(worker, paris('2027-01-09T18:00'));
  expect(await names(reference, 'DEADLINE_PASSED')).toEqual(['Claire Vasseur']);
  expect(await names(reference, 'ESCALATION')).toEqual([]);
  await remind(worker, paris('2027-01-10T06:00'));
  expect(await names(reference, 'ESCALATION')).toContain('Antoine Delorme');
});

test('what has served is thrown away, and nothing else', async () => {
  await hub.sql('update hub.outbox set told_at = at');
  const count = async (table: string): Promise<number> =>
    (await hub.sql<{ count: number }>(`select count(*)::int as count from hub.${table}`))[0]?.count ?? 0;
  const [events, lines] = [await count('outbox'), await count('notification')];
  expect(events).toBeGreaterThan(3);
  await cleanUp(worker, new Date());
  expect([await count('outbox'), await count('notification')]).toEqual([events, lines]);
  await cleanUp(worker, new Date(Date.now() + (retentionDays.delivered + 1) * 86_400_000));
  expect([await count('outbox'), await count('notification')]).toEqual([0, lines]);
});

test('how many are unread is heard on every page of the function that was told, and on nobody else’s', async () => {
  const referral = uuidOf('Referral', (await due()).id);
  const claire = await hub.as('coordination0363');
  const [{ id: member } = { id: '' }] = await hub.sql<{ id: string }>(
    `select membership.id from hub.membership where person_name = 'Claire Vasseur'`,
  );
  await hub.sql('update hub.notification set read_at = now() where membership_id = $1', [member]);
  const arrive = async (): Promise<string> => {
    const uuid = newId();
    await hub.sql(
      `insert into hub.notification (id, membership_id, referral_id, event, source_id, at, in_app) values ($1, $2, $3, 'NOTE', $4, now(), true)`,
      [uuid, member, referral, newId()],
    );
    return nodeId('Notification', uuid);
  };
  const mark = (ids: readonly string[] | null): Promise<unknown> =>
    claire.data('mutation ($ids: [ID!]) { markNotificationsRead(input: { ids: $ids }) { unread } }', { ids });
  const open = async (person: 'coordination0363' | 'equipe63') =>
    (await hub.as(person)).subscribe<{ unreadNotifications: number }>('subscription { unreadNotifications }');
  const pages = await whenListening(
    3,
    () => Promise.all([open('coordination0363'), open('coordination0363'), open('equipe63')]),
    'Membership',
  );
  const [here, elsewhere, colleague] = pages;
  const heard = async (): Promise<readonly (number | undefined)[]> =>
    Promise.all([here, elsewhere].map(async (page) => (await page.next()).data?.unreadNotifications));

  const first = await arrive();
  expect(await heard()).toEqual([1, 1]);
  await arrive();
  expect(await heard()).toEqual([2, 2]);
  await mark([first]);
  expect(await heard()).toEqual([1, 1]);
  // marked a second time it changes nothing: what is heard next is of what comes next, and of many once
  await mark([first]);
  await Promise.all([arrive(), arrive()]);
  expect((await heard()).at(0)).toBeGreaterThan(1);
  await hub.sql('update hub.notification set read_at = null where membership_id = $1', [member]);
  await mark(null);
  await expect.poll(async () => (await heard()).join()).toBe('0,0');
  await arrive();
  expect(await heard()).toEqual([1, 1]);
  expect(await colleague.staysSilent(20)).toBe(true);
  for (const page of pages) page.stop();
});

import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referralActions } from '../access/index.ts';
import { loginUrl } from '../start/secret/logins.ts';
import { catchMail } from '../testing/servers/mail-catcher.ts';
import type { CaughtLetter, MailCatcher } from '../testing/servers/mail-catcher.ts';
import { changed, hubForFile, sent, uploaded } from '../testing/index.ts';
import type { TestClient } from '../testing/index.ts';
import { testSecret } from '../testing/test-database.ts';
import { eventFor } from './events.ts';
import { notify } from './notify.ts';

/** From a step that someone takes to the notification and the letter of someone else: the real queue, a real mail server. */

const letters: CaughtLetter[] = [];
let catcher: MailCatcher;
let worker: Client;
const hub = hubForFile({
  jobs: () => ({
    smtpUrl: catcher.url,
    mailFrom: 'Maillage <maillage@cpca.example>',
    hubAddress: 'https://maillage.example',
  }),
  before: async () => {
    catcher = await catchMail({
      caught: (letter) => {
        letters.push(letter);
        return null;
      },
    });
  },
});

beforeAll(async () => {
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  // Nobody of these tests sleeps: what they say is not about the hour at which the tests run.
  await hub.sql(
    `insert into hub.notification_preference
     select id, case function when 'PROBATION_OFFICER' then 'en' else 'fr' end, '{AWAITS_YOU,IN_CHARGE,STEP,NOTE}', '{AWAITS_YOU,STEP,NOTE}', '{}', 8, 0, 0, false
       from hub.membership`,
  );
});
afterAll(async () => {
  await worker.end();
  await catcher.close();
});

interface Told {
  readonly person_name: string;
  readonly event: string;
  readonly action: string | null;
}

/** What was told of a referral, once the queue is empty. */
async function told(reference: string | null): Promise<readonly Told[]> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const [left] = await hub.sql<{ count: number }>(
      'select count(*)::int as count from graphile_worker._private_jobs where run_at <= now()',
    );
    if (left?.count === 0) break;
    await pause(50);
  }
  return hub.sql<Told>(
    `select person_name, event, notification.action from hub.notification
       join hub.membership on membership.id = membership_id join hub.referral on referral.id = referral_id
      where reference = $1 order by notification.at, person_name`,
    [reference],
  );
}

const mailTo = (key: string): readonly CaughtLetter[] =>
  letters.filter(({ to }) => to.includes(`${key}@maillage.example`));

describe('a referral sent by a probation officer', () => {
  test('awaits the coordination’s answer, moves for the others, and is not told to its author', async () => {
    const officer = await hub.as('spip63');
    const { reference } = await sent(officer);
    const events = await told(reference);
    const of = (name: string) => events.filter(({ person_name }) => person_name === name);
    expect(of('Claire Vasseur')).toEqual([
      { person_name: 'Claire Vasseur', event: 'AWAITS_YOU', action: 'SUBMIT' },
    ]);
    expect(of('Julie Fabre').map(({ event }) => event)).toEqual(['STEP']);
    expect(of('Antoine Delorme').map(({ event }) => event)).toEqual(['STEP']);
    expect(of('Hélène Marchand')).toEqual([]);
    expect(of('Samir Belkacem')).toEqual([]);
    expect(of('Inès Carvalho')).toEqual([]);
    expect(of('Pauline Meunier')).toEqual([]);

    const [letter] = mailTo('coordination0363').filter(({ source }) => source.includes(reference ?? ''));
    expect(letter?.source).toContain('https://maillage.example/orientations/ref_');
    expect(mailTo('spip63')).toEqual([]);
  });

  test('is told of the question in the sender’s own language', async () => {
    const officer = await hub.as('spip63');
    const coordinator = await hub.as('coordination0363');
    const { id, version, reference } = await sent(officer, { birthName: 'Dubreuil' });
    await changed(coordinator, 'requestReferralInformation', { id, version, question: 'Quelle audience ?' });
    const asked = (await told(reference)).filter(({ person_name }) => person_name === 'Samir Belkacem');
    expect(asked.map(({ event, action }) => [event, action])).toEqual([
      ['AWAITS_YOU', 'REQUEST_INFORMATION'],
    ]);
    const [letter] = mailTo('spip63');
    expect(letter?.source).toContain(`Subject: A referral is waiting for your answer: ref. ${reference}`);
  });

  test('who is in charge of it is told in that house to whom it is given, and in no other house', async () => {
    const [prosecutor, substitute, coordinator, team] = await Promise.all(
      (['parquet63', 'substitut63', 'coordination0363', 'equipe63'] as const).map((person) => hub.as(person)),
    );
    const { id, version, reference } = await sent(prosecutor!, { birthName: 'Confiée' });
    const self = async (client: TestClient) =>
      (await client.data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }'))
        .viewer.membership.id;
    for (const [from, to, insteadOfId] of [
      [prosecutor!, substitute!, await self(prosecutor!)],
      [coordinator!, team!, null],
    ] as const)
      await changed(from, 'assignReferral', { id, version, assigneeId: await self(to), insteadOfId });
    const assigned = (await told(reference)).filter(({ action }) => action === 'ASSIGN');
    expect(assigned.map(({ person_name }) => person_name)).toEqual(['Camille Aubert', 'Julie Fabre']);
  });

  test('is told to the houses that took part when it happened, and to none that came since', async () => {
    const { reference } = await sent(await hub.as('spip63'), { birthName: 'Venuplustard' });
    const before = await told(reference);
    const [event] = await hub.sql<{ id: string; referral: string; houses: string[] }>(
      `select outbox.id, object_id as referral, array(select name from hub.organisation where id = any(houses) order by 1) as houses
         from hub.outbox join hub.referral on referral.id = object_id where reference = $1`,
      [reference],
    );
    const taking = await hub.sql<{ name: string }>(
      'select name from hub.referral_party join hub.organisation on id = organisation_id where referral_id = $1 order by 1',
      [event?.referral],
    );
    expect(event?.houses).toEqual(taking.map(({ name }) => name));
    await hub.sql(
      `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at)
       select organisation_id, $1, 8, '{}', now() from hub.membership where person_name = 'Thomas Gauthier'`,
      [event?.referral],
    );
    await hub.sql('update hub.outbox set told_at = null where id = $1', [event?.id]);
    await notify(worker, event?.id ?? '', new Date());
    expect(await told(reference)).toEqual(before);
    // Of what happens from now on it is told: the same event, if it had concerned it.
    await hub.sql('update hub.outbox set told_at = null, houses = null where id = $1', [event?.id]);
    await notify(worker, event?.id ?? '', new Date());
    expect((await told(reference)).length).toBeGreaterThan(before.length);
  });

  test('told twice makes one notification', async () => {
    const { reference } = await sent(await hub.as('spip63'), { birthName: 'Deuxfois' });
    const before = await told(reference);
    const [event] = await hub.sql<{ id: string }>(
      'select outbox.id from hub.outbox join hub.referral on referral.id = object_id where reference = $1',
      [reference],
    );
    await hub.sql('update hub.outbox set told_at = null where id = $1', [event?.id]);
    await notify(worker, event?.id ?? '', new Date());
    expect(await told(reference)).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });
});

describe('what leaves a referral where it was', () => {
  test('is told as a change, also to those whose turn it is, and not as if it asked something of them', async () => {
    const officer = await hub.as('spip63');
    const { id, version, reference } = await sent(officer, { birthName: 'Corrigé', urgent: true });
    await changed(officer, 'updateParticipant', {
      ...{ id, version, phone: '06 12 34 56 78' },
      safetyConstraints: ['PLACES_TO_AVOID'],
    });
    const events = await told(reference);
    const of = (name: string) =>
      events.filter((one) => one.person_name === name).map(({ action, event }) => `${action} ${event}`);
    expect(of('Claire Vasseur').sort()).toEqual([
      'CORRECT_DETAILS STEP',
      'CORRECT_SAFETY STEP',
      'SUBMIT AWAITS_YOU',
    ]);
  });

  test('a judgment that came later is told to who takes the case in charge, and not to who joined it', async () => {
    const officer = await hub.as('spip63');
    const { id, version, reference } = await sent(officer, { birthName: 'Jugé' });
    await changed(officer, 'sendEnclosure', {
      ...{ id, version, attachmentId: await uploaded(officer), kind: 'JUDGMENT' },
    });
    const events = (await told(reference)).filter(({ action }) => action === 'SEND_ENCLOSURE');
    expect(events.map(({ event }) => event)).toContain('STEP');
    const names = events.map(({ person_name }) => person_name);
    expect(names).toContain('Claire Vasseur');
    const [officerName] = await hub.sql<{ author_name: string }>(
      'select author_name from hub.enclosure join hub.referral on referral.id = referral_id where reference = $1',
      [reference],
    );
    expect(names).not.toContain(officerName!.author_name);
  });

  test('is all that neither moves the referral nor begins a wait', () => {
    const everything = referralActions.filter((action) => eventFor(action, 255, 255) === 'STEP');
    expect(everything.sort()).toEqual([
      'ACCEPT_HANDOVER',
      ...['CHANGE_CLINICIAN', 'CHANGE_HEALTH_PARTNER', 'CHANGE_HOUSING_PARTNER'],
      ...[
        'CORRECT_CIRCUMSTANCES',
        'CORRECT_DETAILS',
        'CORRECT_ENTRY',
        'CORRECT_IDENTITY',
        'CORRECT_MEASURE',
        'CORRECT_MODULES',
        'CORRECT_SAFETY',
        'CORRECT_URGENCY',
      ],
      ...['DECLINE_HEALTH', 'DECLINE_HOUSING'],
      ...['HAND_OVER', 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'REFUSE_HANDOVER'],
      'SEND_ENCLOSURE',
      // a draft has no event at all
      'SHARE_DRAFT',
      'WITHDRAW_ENCLOSURE',
      'WITHDRAW_HANDOVER',
    ]);
  });
});

describe('a note for a few', () => {
  test('is told to those whom it is for, and to nobody else', async () => {
    const coordinator = await hub.as('coordination0363');
    const { id, version, reference } = await sent(await hub.as('spip63'), { birthName: 'Noté' });
    await changed(coordinator, 'addStatusUpdate', {
      ...{ id, version },
      note: 'Pour l’équipe.',
      audience: ['CASEWORKER'],
    });
    const notes = (await told(reference)).filter(({ event }) => event === 'NOTE');
    expect([...new Set(notes.map(({ person_name }) => person_name))]).toEqual(['Julie Fabre']);
  });
});

describe('a voluntary referral without the person’s consent', () => {
  test('its sender is told when the status changes, and of nothing else', async () => {
    const coordinator = await hub.as('coordination0363');
    const { id, version, reference } = await sent(await hub.as('association03'), {
      legalBasis: 'VOLUNTARY',
      orderedById: null,
      personInformation: 'INFORMED',
    });
    await changed(coordinator, 'addStatusUpdate', { id, version, note: 'x', audience: ['REFERRER'] });
    await changed(coordinator, 'acknowledgeReferral', { id, version, note: 'Bien reçu.' });
    const own = (await told(reference)).filter(({ person_name }) => person_name === 'Émilie Charrier');
    expect(own.map(({ event, action }) => [event, action])).toEqual([['STEP', 'ACKNOWLEDGE']]);
  });
});

test('no letter holds a word of the case', async () => {
  await told(null);
  expect(letters.length).toBeGreaterThan(5);
  const personal = await hub.sql<{ word: string }>(
    `select distinct word from hub.participant, hub.referral,
       unnest(array[birth_name, usage_name, first_name, phone, participant.email, circumstances, prosecution_number, referrer_name]) word
      where word is not null`,
  );
  expect(personal.length).toBeGreaterThan(5);
  for (const { source } of letters) {
    const plain = decoded(source);
    for (const { word } of personal) expect(plain).not.toContain(word);
  }
});

/** The text of a letter, with what the transport encoded put back. */
function decoded(source: string): string {
  const soft = source.replaceAll('=\r\n', '');
  return Buffer.from(
    soft.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();
}

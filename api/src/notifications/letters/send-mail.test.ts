import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { catchMail } from '../../testing/servers/mail-catcher.ts';
import type { CaughtLetter, MailCatcher } from '../../testing/servers/mail-catcher.ts';
import { loginUrl } from '../../start/secret/logins.ts';
import { hubForFile, sent } from '../../testing/index.ts';
import { testSecret } from '../../testing/test-database.ts';
import { openPost } from './post.ts';
import type { Post } from './post.ts';
import { sendMail } from './send-mail.ts';
import { notify } from '../notify.ts';

/** A mail server that refuses, hangs or is dead loses nothing: over real SMTP. */

const hub = hubForFile();
let worker: Client;
let reference: string | null;
const letters: CaughtLetter[] = [];
let answer: Error | null = null;
let catcher: MailCatcher;

beforeAll(async () => {
  catcher = await catchMail({
    caught: (letter) => {
      if (answer === null) letters.push(letter);
      return answer;
    },
  });
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  // Of what asks nothing of her she is written to because she chose so.
  await hub.sql(
    `insert into hub.notification_preference
     select id, 'fr', '{STEP}', '{STEP}', '{}', 8, 0, 0, false from hub.membership where person_name = 'Julie Fabre'`,
  );
  ({ reference } = await sent(await hub.as('spip63')));
  const [event] = await hub.sql<{ id: string }>('select id from hub.outbox');
  await notify(worker, event?.id ?? '', new Date());
});
afterAll(async () => {
  await worker.end();
  await catcher.close();
});
afterEach(() => {
  answer = null;
  letters.length = 0;
});

interface Stored {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly attempts: number;
}

/** The letter to the coordination, ready to be sent as if never tried. */
async function letter(): Promise<string> {
  const [row] = await hub.sql<Stored>(
    `select mail.id from hub.mail join hub.membership on membership.id = membership_id where person_name = 'Claire Vasseur'`,
  );
  await hub.sql("update hub.mail set state = 'QUEUED', attempts = 0, problem = null where id = $1", [
    row?.id,
  ]);
  return row?.id ?? '';
}
const stored = async (id: string): Promise<Stored | undefined> =>
  (await hub.sql<Stored>('select id, state, problem, attempts from hub.mail where id = $1', [id]))[0];

const post = (smtpUrl: string): Post =>
  openPost({ smtpUrl, from: 'Maillage <maillage@cpca.example>', patience: 700 });
const attempt = async (id: string, to: Post | null, lastAttempt = false): Promise<string | null> => {
  try {
    await sendMail(worker, id, { post: to, hubAddress: 'https://hub.example', now: new Date(), lastAttempt });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};
const refusal = (responseCode: number): Error =>
  Object.assign(new Error('no such user claire@maillage.example'), { responseCode });

describe('a letter', () => {
  test('leaves once, and not again', async () => {
    const id = await letter();
    expect(await attempt(id, post(catcher.url))).toBeNull();
    expect(await attempt(id, post(catcher.url))).toBeNull();
    expect(letters.map(({ to }) => to)).toEqual([['coordination0363@maillage.example']]);
    expect(letters[0]?.source).toContain(reference);
    expect(await stored(id)).toMatchObject({ state: 'SENT', problem: null, attempts: 1 });
  });

  test('that the server asks to bring back later is tried again, and leaves then', async () => {
    const id = await letter();
    answer = refusal(451);
    expect(await attempt(id, post(catcher.url))).toBe('REFUSED_FOR_NOW');
    expect(await stored(id)).toMatchObject({ state: 'QUEUED', problem: 'REFUSED_FOR_NOW', attempts: 1 });
    answer = null;
    expect(await attempt(id, post(catcher.url))).toBeNull();
    expect(await stored(id)).toMatchObject({ state: 'SENT', problem: null, attempts: 2 });
  });

  test('that is refused for good is kept for the administrators, without the server’s own words', async () => {
    const id = await letter();
    answer = refusal(550);
    expect(await attempt(id, post(catcher.url))).toBeNull();
    expect(await stored(id)).toMatchObject({ state: 'FAILED', problem: 'REFUSED', attempts: 1 });
  });

  test('to a server that hangs is given up for now', async () => {
    const silent: Server = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const id = await letter();
    const { port } = silent.address() as AddressInfo;
    expect(await attempt(id, post(`smtp://127.0.0.1:${port}`))).toBe('TIMEOUT');
    expect(await stored(id)).toMatchObject({ state: 'QUEUED', problem: 'TIMEOUT' });
    await new Promise((resolve) => silent.close(resolve));
  });

  test('to a server that is not there is tried again, and the last time kept', async () => {
    const id = await letter();
    expect(await attempt(id, post('smtp://127.0.0.1:9'))).toBe('UNREACHABLE');
    expect(await stored(id)).toMatchObject({ state: 'QUEUED', problem: 'UNREACHABLE', attempts: 1 });
    expect(await attempt(id, post('smtp://127.0.0.1:9'), true)).toBeNull();
    expect(await stored(id)).toMatchObject({ state: 'FAILED', problem: 'UNREACHABLE', attempts: 2 });
  });

  test('without any mail server is kept as not sent', async () => {
    const id = await letter();
    expect(await attempt(id, null)).toBeNull();
    expect(await stored(id)).toMatchObject({ state: 'NOT_SENT', problem: null });
  });

  test('about what was read meanwhile does not leave', async () => {
    const id = await letter();
    await hub.sql('update hub.notification set read_at = now() where mail_id = $1', [id]);
    expect(await attempt(id, post(catcher.url))).toBeNull();
    expect(letters).toEqual([]);
    expect(await stored(id)).toBeUndefined();
  });

  test('to someone who takes no part any more does not leave', async () => {
    const [row] = await hub.sql<{ id: string }>(
      `select mail.id from hub.mail join hub.membership on membership.id = membership_id where person_name = 'Julie Fabre'`,
    );
    expect(row).toBeDefined();
    await hub.sql(
      `delete from hub.referral_party using hub.membership
        where referral_party.organisation_id = membership.organisation_id and person_name = 'Julie Fabre'`,
    );
    expect(await attempt(row?.id ?? '', post(catcher.url))).toBeNull();
    expect(letters).toEqual([]);
  });
});

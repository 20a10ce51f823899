import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { newId } from '../../ids.ts';
import { hubForFile, send } from '../../testing/index.ts';
import type { DemoKey } from '../../demo/index.ts';
import { referralActions } from '../policy/transitions.ts';
import { partnerBits } from '../relations.ts';
import { arrangeCases, holders } from '../testing/cases/cases.ts';
import type { Case, Cases } from '../testing/cases/cases.ts';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import { copyIn } from '../testing/cases/copies.ts';

/**
 * Whose part is over reads on for a while and writes nothing new: with plain SQL as the writer, for each kind of row that a
 * partner writes while it takes part, and for the line and the event of every step.
 */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const signed = 'author_id, author_name, author_function, author_organisation_id';
const line = (step: string): string =>
  `insert into hub.status_update (id, referral_id, ${signed}, at, action, note, audience)
   values ($1, $2, $3, $4, $5, $6, now(), '${step}', 'x', 255)`;
const event = (step: string): string =>
  `insert into hub.outbox (id, at, topic, object_type, object_id, audience) values ($1, now(), '${step}', 'Referral', $2, 255)`;

/** The rows that somebody writes into a case in their own name, and those that nobody signs. */
const signedRows: Readonly<Record<string, string>> = {
  'a withdrawal of consent': `insert into hub.consent (id, referral_id, ${signed}, at, kind, manner, said_on)
     values ($1, $2, $3, $4, $5, $6, now(), 'WITHDRAWN', 'ORAL', now()::date)`,
  'a message': `insert into hub.message (id, referral_id, ${signed}, at, text, audience, idempotency_key)
     values ($1, $2, $3, $4, $5, $6, now(), 'x', 255, 'a-key-of-the-tests')`,
  ...Object.fromEntries(referralActions.map((step) => [`a line ${step}`, line(step)])),
};
const unsignedRows: Readonly<Record<string, string>> = {
  'that the person withdraws': `update hub.referral set person_information = 'WITHDRAWN' where id = $2 and $1::uuid is not null`,
  'the event of a message': event('MESSAGE'),
  ...Object.fromEntries(referralActions.map((step) => [`an event ${step}`, event(step)])),
};

const partners = holders.filter(({ bits }) => (bits & partnerBits) !== 0);

async function writable({ uuid }: Case, person: DemoKey): Promise<readonly string[]> {
  const viewer = await viewerSettingsOf(owner, person);
  const { rows } = await owner.query<{ name: string; function: string }>(
    'select person_name as name, function from hub.membership where id = $1',
    [viewer.membership_id],
  );
  const by = [viewer.membership_id, rows[0]!.name, rows[0]!.function, viewer.organisation_id];
  const written: string[] = [];
  for (const [name, sql] of Object.entries(signedRows))
    if (await changes(api, viewer, sql, [newId(), uuid, ...by])) written.push(name);
  for (const [name, sql] of Object.entries(unsignedRows))
    if (await changes(api, viewer, sql, [newId(), uuid])) written.push(name);
  return written;
}

describe.each(partners)('$title', ({ person, of }) => {
  test('writes while it takes part, and nothing once that is over', async () => {
    const copy = await copyIn(owner, cases[of], 'ACTIVE');
    const before = await writable(copy, person);
    expect(before).toEqual(
      expect.arrayContaining([
        ...['a withdrawal of consent', 'that the person withdraws', 'a message', 'the event of a message'],
        ...['a line ADD_STATUS_UPDATE', 'a line RECORD_WITHDRAWAL', 'a line ASSIGN'],
      ]),
    );
    await owner.query(
      `update hub.referral_party set over_at = now() where referral_id = $1 and relations & ${partnerBits} <> 0`,
      [copy.uuid],
    );
    expect(await writable(copy, person)).toEqual([]);
    const { userErrors } = await send(await hub.as(person), { id: copy.id });
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('may say that the person withdraws also once the case is closed, by which its part ended', async () => {
    const copy = await copyIn(owner, cases[of], 'COMPLETED');
    await owner.query('update hub.referral set outcome_acknowledged_at = now() where id = $1', [copy.uuid]);
    expect(await writable(copy, person)).toContain('a withdrawal of consent');
  });
});

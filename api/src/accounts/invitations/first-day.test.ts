import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { hubForFile } from '../../testing/index.ts';
import { doorOf } from '../../testing/door.ts';
import { settingsOf } from '../../testing/hub-settings.ts';
import { housesNamed, inviteAtConsole, setUpLink } from './invite-at-console.ts';
import { linksOf, type Link } from './invitation-link.ts';

/** A hub without accounts: who comes in first, and who is let in when nobody is left who can. */

const hub = hubForFile();
let owner: Client;

beforeAll(async () => {
  owner = await ownerOf(hub);
});
afterAll(() => owner.end());

const passphrase = 'quatre mots sans aucun lien';
const tokenOf = (link: Link | null): string => {
  const { key } = settingsOf(hub.database.adminUrl, {});
  const address = link === null ? '' : linksOf(key, 'http://localhost').addressOf(link);
  return address.slice(address.lastIndexOf('/') + 1);
};
const { post } = doorOf(hub);

test('where somebody has an account no link is made', async () => {
  expect(await setUpLink(owner, 'cpca-aura')).toBeNull();
});

test('each start of a hub without accounts makes a link, and the one before is dead', async () => {
  await owner.query('delete from auth."user"');
  const first = tokenOf(await setUpLink(owner, 'cpca-aura'));
  const last = tokenOf(await setUpLink(owner, 'cpca-aura'));
  expect((await post('invitation', { token: first })).status).toBe(422);
  const { body } = await post('invitation', { token: last });
  expect(body).toMatchObject({
    ...{ email: null, function: 'ADMINISTRATOR', inviter: null, hasAccount: false },
    organisation: expect.stringContaining('CPCA'),
  });
  const minutes = (Date.parse(String(body['until'])) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(50);
  expect(minutes).toBeLessThanOrEqual(60);
  expect(
    (await post('invitation/accept', { token: last, name: 'Lucie Fontaine', passphrase })).body,
    'without an address',
  ).toMatchObject({ userErrors: [{ code: 'REQUIRED', field: 'email' }] });
  const email = 'lucie.fontaine@cpca.example';
  const typed = { token: last, name: 'Lucie Fontaine', email: ` ${email.toUpperCase()}`, passphrase };
  expect(await post('invitation/accept', typed)).toEqual({ status: 200, body: { email } });
  expect((await post('sign-in/email', { email, password: passphrase })).status).toBe(200);
  expect(await setUpLink(owner, 'cpca-aura'), 'she has an account').toBeNull();
});

test('the console names a house by its key or its whole name, and its last link is the one that opens', async () => {
  const [house] = await housesNamed(owner, 'spip63');
  expect(house).toBeDefined();
  expect(await housesNamed(owner, house!.name.toUpperCase())).toEqual([house]);
  expect(await housesNamed(owner, 'nowhere')).toEqual([]);
  const invited = { organisationId: house!.id, function: 'LEAD', email: 'Marc.Roy@justice.example' } as const;
  const [first, last] = [
    tokenOf(await inviteAtConsole(owner, invited)),
    tokenOf(await inviteAtConsole(owner, invited)),
  ];
  expect((await post('invitation', { token: first })).status).toBe(422);
  expect((await post('invitation', { token: last })).body).toMatchObject({
    ...{ email: 'marc.roy@justice.example', function: 'LEAD', organisation: house!.name, inviter: null },
  });
});

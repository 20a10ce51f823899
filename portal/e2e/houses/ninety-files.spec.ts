import type { Browser } from '@playwright/test';
import { databaseUrl, startEmbedded, withClient } from '../../../api/src/start/postgres/index.ts';
import { expectAccessible } from '../accessible.ts';
import { ask, ownHouse, person, refer } from '../cases-people.ts';
import { linksTo } from '../letters.ts';
import { expect, test } from '../own-hub.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Lets a colleague into the service, as its lead does, and opens their browser. */
async function colleague(browser: Browser, { hub, data }: { readonly hub: string; readonly data: string }) {
  const email = 'idriss.lambert@justice.example';
  const lead = await person(browser, 'responsable63', { baseURL: hub });
  await ask(lead.context.request, 'mutation ($input: InviteInput!) { invite(input: $input) { link } }', {
    input: {
      ...{ organisationId: await ownHouse(lead.context.request), function: 'PROBATION_OFFICER' },
      email,
    },
  });
  await expect.poll(() => linksTo(data, email).length).toBe(1);
  const context = await browser.newContext({ baseURL: hub, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(linksTo(data, email)[0] ?? '');
  await page.getByLabel('Prénom et nom').fill('Idriss Lambert');
  await page.getByLabel('Phrase de passe').fill('quatre mots sans aucun lien');
  await page.getByRole('button', { name: 'Entrer dans Maillage' }).click();
  await expect(page).toHaveURL(/\/accueil$/);
  return page;
}

/** A service with so many files more, all like this one, of which its sender is in charge of so many. */
async function among(data: string, reference: string, of: { readonly all: number; readonly own: number }) {
  const { adminUrl } = await startEmbedded(data);
  await withClient(databaseUrl(adminUrl, 'maillage'), async (admin) => {
    for (const table of ['referral', 'referral_party'])
      await admin.query(`alter table hub.${table} disable trigger user`);
    await admin.query(
      `with original as (select * from hub.referral where reference = $1),
            copy as (
              insert into hub.referral
              select (jsonb_populate_record(null::hub.referral, to_jsonb(original) || jsonb_build_object(
                       'id', overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20), 'reference', $1 || '-' || lpad(n::text, 3, '0')))).*
                from original, generate_series(1, $2) n
              returning id, reference)
       insert into hub.referral_party
       select (jsonb_populate_record(party, jsonb_build_object('referral_id', copy.id) ||
                case when right(copy.reference, 3)::int > $3 then jsonb_build_object('followed_by_id', null) else '{}' end)).*
         from copy, original join hub.referral_party party on party.referral_id = original.id`,
      [reference, of.all - 1, of.own - 1],
    );
    for (const table of ['referral', 'referral_party'])
      await admin.query(`alter table hub.${table} enable trigger user`);
    await admin.query('select rights.fill_desk()');
  });
}

// Four hundred files of a service, ninety of them hers: what is one's own, who stands in, and handing a pile on.
test('an officer with ninety files among four hundred finds her own, goes on leave, and hands some of them on at once', async ({
  browser,
  ownHub,
  ownData,
}) => {
  const samir = await person(browser, 'spip63', { baseURL: ownHub });
  const idriss = await colleague(browser, { hub: ownHub, data: ownData });
  const before = await ask<Readonly<Record<'mine' | 'drafts' | 'all', { readonly totalCount: number }>>>(
    samir.context.request,
    '{ mine: referrals(first: 1, filter: { mine: true }) { totalCount } drafts: referrals(first: 1, filter: { mine: true, statuses: [DRAFT] }) { totalCount } all: referrals(first: 1) { totalCount } }',
  );
  const sent = await refer(samir.context.request, { birthName: 'Quatrevingtdix' });
  await among(ownData, sent.reference, {
    all: 400 - before.all.totalCount,
    own: 90 - before.mine.totalCount,
  });

  const { page } = samir;
  await page.goto('/orientations');
  await expect(page.getByRole('link', { name: /Les miennes/ })).toContainText('90');
  await expect(page.getByRole('link', { name: /Mon service/ })).toContainText('400');
  await expect(page.locator('.pager')).toContainText('sur 90');
  await expectAccessible(page);

  await page.goto('/mon-compte/absence');
  await page.getByLabel('Jusqu’au, inclus').fill(inDays(14));
  await page.getByLabel('Qui prend le relais ?').selectOption('Idriss Lambert');
  await page.getByRole('button', { name: 'Enregistrer l’absence' }).click();
  await expect(page.getByText('Absence enregistrée.')).toBeVisible();
  await idriss.goto('/orientations');
  await idriss.getByRole('link', { name: /Pour Samir Belkacem/ }).click();
  // a draft is its author's
  await expect(idriss.locator('.pager')).toContainText(`sur ${90 - before.drafts.totalCount}`);

  await page.goto('/orientations?etat=en-cours&suivi=moi');
  const mine = page.getByRole('link', { name: /Les miennes/ });
  const open = Number((await mine.innerText()).replace(/\D+/g, ''));
  await page.getByLabel('Tout cocher').check();
  await expect(page.locator('.several-count')).toBeVisible();
  await expectAccessible(page);
  await page.locator('.several select').selectOption('Idriss Lambert');
  await page.getByRole('button', { name: 'Changer le responsable' }).click();
  await expect(page.getByText('25 orientations ont changé de responsable.')).toBeVisible();
  await expect(mine).toContainText(String(open - 25));
  await idriss.goto('/orientations');
  await expect(idriss.getByRole('link', { name: /Les miennes/ })).toContainText('25');

  // without script they are ticked one by one
  const plain = await person(browser, 'spip63', { baseURL: ownHub, javaScriptEnabled: false });
  await plain.page.goto('/orientations?etat=en-cours&suivi=moi');
  await plain.page.locator('.pick input').nth(0).check();
  await plain.page.locator('.pick input').nth(1).check();
  await plain.page.locator('.several select').selectOption('Idriss Lambert');
  await plain.page.getByRole('button', { name: 'Changer le responsable' }).click();
  await expect(plain.page.getByText('2 orientations ont changé de responsable.')).toBeVisible();

  // the coordination prints them: a page says how much it is of how many, and leads to all of them
  const claire = await person(browser, 'coordination0363', { baseURL: ownHub });
  await claire.page.goto('/boite?vue=toutes');
  const head = claire.page.locator('.print-head');
  await expect(head).toContainText(/Lignes imprimées\s: 50 sur [4-9]\d\d/u);
  await claire.page.getByRole('link', { name: 'Tout afficher, pour imprimer' }).click();
  await expect(head).not.toContainText('Lignes imprimées');
  expect(await claire.page.locator('.items .item').count()).toBeGreaterThan(399);
  await claire.page.emulateMedia({ media: 'print' });
  await expect(claire.page.locator('.items .item').last()).toBeVisible();
});

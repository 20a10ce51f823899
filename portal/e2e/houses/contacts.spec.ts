import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { ask, person, refer, type Person } from '../cases-people.ts';

// Who keeps the contacts of a house, and who calls.
test('the house and the coordination keep whom to call, with forms alone; whoever refers taps the number', async ({
  browser,
}) => {
  const coordinator = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    coordinator.context.request,
    '{ organisations(search: "spip puy de dome", first: 1) { edges { node { id } } } }',
  );
  const id = organisations.edges[0]?.node.id ?? '';
  // Another run of this test on the same hub finds its own.
  const post = `Permanence ${crypto.randomUUID().slice(0, 8)}`;
  const { page } = coordinator;
  await page.goto(`/annuaire/${id}`);
  const contacts = page.getByRole('region', { name: 'Qui appeler' });
  await contacts.locator('summary', { hasText: 'Ajouter un contact' }).click();
  const adding = contacts.locator('li.add');
  await adding.getByLabel('Nom, prénom').fill('ROCHE Inès');
  await adding.getByLabel('Mobile').fill('poste 12');
  await adding.getByRole('button', { name: 'Enregistrer' }).click();
  const summary = adding.getByRole('alert');
  await expect(summary).toContainText('Indiquez qui répond à ce contact');
  await expect(summary).toContainText('Indiquez un numéro de téléphone');
  await expect(adding.getByLabel('Nom, prénom')).toHaveValue('ROCHE Inès');
  await adding.getByLabel('Fonction').fill(post);
  await adding.getByLabel('Mobile').fill('');
  await adding.getByLabel('À appeler d’abord').check();
  await adding.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(summary).toContainText('Indiquez un numéro pour le contact à appeler d’abord');
  await adding.getByLabel('Mobile').fill('0639980177');
  const key = await adding.locator('input[name="key"]').inputValue();
  await adding.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(contacts.getByRole('status')).toContainText('Contact enregistré');
  const line = contacts.locator('li', { hasText: post });
  // the same form once more, as a double click or a lost answer sends it
  const again = await coordinator.context.request.post(`/annuaire/${id}?/contact`, {
    headers: { origin: new URL(page.url()).origin },
    form: {
      ...{ key, function: post, name: 'ROCHE Inès', mobile: '0639980177' },
      ...{ callFirst: 'on', visibility: 'NETWORK' },
    },
  });
  expect(again.ok(), await again.text()).toBe(true);
  await page.reload();
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('À appeler d’abord');
  await expect(line).toContainText('tout le réseau');

  // The coordination of the department puts nothing away from its own eyes, and is not offered to.
  const offered = (form: Locator) =>
    form
      .getByLabel('Qui voit ce contact')
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(await offered(line)).toEqual(['NETWORK', 'COORDINATORS']);
  expect(await offered(adding)).toEqual(['NETWORK', 'COORDINATORS']);

  const magistrate = await person(browser, 'parquet63');
  await magistrate.page.goto(`/annuaire?q=${encodeURIComponent(post)}`);
  await expect(magistrate.page.getByRole('region', { name: 'Qui appeler' })).toHaveCount(0);
  const call = magistrate.page.getByRole('link', { name: '06 39 98 01 77' });
  await expect(call).toHaveAttribute('href', 'tel:0639980177');
  await magistrate.page.goto(`/annuaire/${id}`);
  await expect(magistrate.page.getByText('Ajouter un contact')).toHaveCount(0);

  // What the magistrate reads follows without a click.
  const sheet = magistrate.page.getByRole('region', { name: 'Qui appeler' });
  await expect(sheet).toContainText(post);
  await page.goto(`/annuaire/${id}`);
  await line.locator('summary', { hasText: 'Modifier' }).click();
  await line.getByLabel('Quand appeler').fill('le jeudi');
  await line.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet).toContainText('le jeudi');

  // The house itself removes it, after being told what that does.
  const house = await person(browser, 'spip63', { javaScriptEnabled: false });
  await house.page.goto(`/annuaire/${id}`);
  const own = house.page.getByRole('region', { name: 'Qui appeler' });
  expect(await offered(own.locator('li', { hasText: post }))).toEqual(['NETWORK', 'COORDINATORS', 'HOUSE']);
  await own.locator('li', { hasText: post }).locator('summary', { hasText: 'Modifier' }).click();
  await own.locator('li', { hasText: post }).locator('summary', { hasText: 'Supprimer' }).click();
  await own.locator('li', { hasText: post }).getByRole('button', { name: 'Supprimer ce contact' }).click();
  await expect(own.getByRole('status')).toContainText('Contact supprimé');
  await expect(own.locator('li', { hasText: post })).toHaveCount(0);
  expect(magistrate.complaints).toEqual([]);
});

test('a case says whom to call at each other house', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const { id } = await refer(officer.context.request, { birthName: 'Appel' });
  await officer.page.goto(`/orientations/${id}`);
  await expect(
    officer.page.locator('#qui-voit').getByRole('link', { name: '06 17 89 04 02' }),
  ).toHaveAttribute('href', 'tel:0617890402');
  expect(officer.complaints).toEqual([]);
});

test('an entry with nobody to call or to write to asks to be completed, and bears no date as if it were current', async ({
  browser,
}) => {
  const { page } = await person(browser, 'parquet63');
  await page.goto('/annuaire?q=tribunal+judiciaire+aurillac');
  const entry = page.locator('.res .item').first();
  await expect(entry).toContainText('à compléter');
  await expect(entry).not.toContainText('fiche du');
});

/** The sheet of the house of whoever asks, and what posts a form to it as it stands, without a browser in between. */
async function ownSheet({ page, context }: Person) {
  const { viewer } = await ask<{ viewer: { membership: { organisation: { id: string } } } }>(
    context.request,
    '{ viewer { membership { organisation { id } } } }',
  );
  const address = `/annuaire/${viewer.membership.organisation.id}`;
  await page.goto(address);
  const { origin } = new URL(page.url());
  const post = (form: Record<string, string>) =>
    context.request.post(`${address}?/contact`, {
      form,
      headers: { origin, accept: 'text/html' },
      maxRedirects: 0,
    });
  return { address, post, contacts: page.getByRole('region', { name: 'Qui appeler' }) };
}

test('a form that does not say who sees a contact is refused, and opens nothing', async ({ browser }) => {
  const house = await person(browser, 'spip63', { javaScriptEnabled: false });
  const { address, post, contacts } = await ownSheet(house);
  const called = `Garde ${crypto.randomUUID().slice(0, 8)}`;
  const amiss: readonly Record<string, string>[] = [{}, { visibility: '' }, { visibility: 'TOUS' }];
  for (const visibility of amiss) {
    const answer = await post({ function: called, mobile: '06 39 98 01 78', ...visibility });
    expect(answer.status()).toBe(422);
    await house.page.setContent(await answer.text());
    await expect(contacts.getByRole('alert')).toContainText('Choisissez qui voit ce contact.');
    await expect(contacts.locator('li.add').getByLabel('Fonction')).toHaveValue(called);
    await expect(contacts.locator('li.add').getByLabel('Qui voit ce contact')).toHaveValue('');
  }
  await house.page.goto(address);
  await expect(contacts.locator('li.add')).toHaveCount(1);
  await expect(contacts).not.toContainText(called);
});

test('of two who change a contact, the second sees what was saved, keeps what was typed, and saves over it', async ({
  browser,
}) => {
  const first = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  const second = await person(browser, 'spip63', { javaScriptEnabled: false });
  const { address, post, contacts } = await ownSheet(second);
  const called = `Relais ${crypto.randomUUID().slice(0, 8)}`;
  await post({ function: called, mobile: '06 39 98 01 79', visibility: 'NETWORK' });
  const line = (page: Page) =>
    page.getByRole('region', { name: 'Qui appeler' }).locator('li', { hasText: called });
  for (const { page } of [first, second]) {
    await page.goto(address);
    await line(page).locator('summary', { hasText: 'Modifier' }).click();
  }
  await line(first.page).getByLabel('Mobile').fill('06 39 98 01 80');
  await line(first.page).getByRole('button', { name: 'Enregistrer' }).click();
  const own = line(second.page);
  await own.getByLabel('Nom, prénom').fill('ROCHE Inès');
  await own.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(own.getByRole('alert')).toContainText('Ce contact a changé pendant que vous écriviez');
  await expect(own.getByRole('alert')).toContainText('06 39 98 01 80');
  await expect(own.getByLabel('Nom, prénom')).toHaveValue('ROCHE Inès');
  await expect(own.getByLabel('Mobile')).toHaveValue('06 39 98 01 79');
  await own.getByRole('button', { name: 'Garder ce que je vois ici' }).click();
  await expect(contacts.getByRole('status')).toContainText('Contact enregistré');
  await expect(own).toContainText('ROCHE Inès');
  await expect(own).toContainText('06 39 98 01 79');

  // Removed meanwhile: what was typed stays, to be added again.
  await own.locator('summary', { hasText: 'Modifier' }).click();
  await own.getByLabel('Quand appeler').fill('le mardi');
  await first.page.goto(address);
  await line(first.page).locator('summary', { hasText: 'Modifier' }).click();
  await line(first.page).locator('summary', { hasText: 'Supprimer' }).click();
  await line(first.page).getByRole('button', { name: 'Supprimer ce contact' }).click();
  await own.getByRole('button', { name: 'Enregistrer' }).click();
  const adding = contacts.locator('li.add');
  await expect(adding.getByRole('alert')).toContainText('n’est plus sur cette fiche');
  await expect(adding.getByLabel('Quand appeler')).toHaveValue('le mardi');
  await adding.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(own).toContainText('le mardi');
});

import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { person, refer } from '../cases-people.ts';

// One list through everything that is done to a view.
for (const script of [true, false]) {
  test(`a list is narrowed, kept under a name, opened with it, renamed and given up (${script ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    const officer = await person(browser, 'spip63');
    const urgent = await refer(officer.context.request, { birthName: 'Urgent', urgent: true });
    const plain = await refer(officer.context.request, { birthName: 'Calme' });
    const { page, complaints } = await person(browser, 'coordination0363', { javaScriptEnabled: script });
    const name = script ? 'Urgences' : 'Urgences sans script';
    const open = () => page.locator('.filters > summary').click();

    await page.goto('/boite?vue=a-traiter');
    await open();
    const sheet = page.locator('.filters-sheet');
    await sheet.getByLabel('Éviction urgente').check();
    await sheet.getByLabel('Responsable').selectOption('personne');
    await sheet.getByRole('button', { name: 'Appliquer' }).click();
    await expect(page).toHaveURL(/urgent=oui/);
    await expect(page.locator('.item', { hasText: urgent.reference })).toBeVisible();
    await expect(page.locator('.item', { hasText: plain.reference })).toHaveCount(0);

    // one line of it opened and closed again, and it is still narrowed
    await page.locator('.item', { hasText: urgent.reference }).click();
    await expect(page.locator('.pane-detail h2')).toHaveText('URGENT Camille');
    await expect(page.locator('.item', { hasText: plain.reference })).toHaveCount(0);

    await open();
    if (script) await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Garder cette vue' }).click();
    await expect(sheet.getByText('Donnez un nom à cette vue.')).toBeVisible();
    await sheet.getByLabel('Nom de la vue').fill(name);
    await sheet.locator('form[action*="garder"]').getByLabel('Ouvrir la liste avec cette vue').check();
    await sheet.getByRole('button', { name: 'Garder cette vue' }).click();
    const mine = page.getByRole('navigation', { name: 'Mes vues' });
    await expect(mine.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    expect(decodeURIComponent(page.url())).not.toContain(name);

    // the inbox opens with it, and another view is one click away
    await page.goto('/boite');
    await expect(page).toHaveURL(/urgent=oui/);
    await expect(page.locator('.item', { hasText: plain.reference })).toHaveCount(0);
    await page.goto('/boite?vue=a-traiter');
    await expect(page.locator('.item', { hasText: plain.reference })).toBeVisible();

    await open();
    const line = sheet.locator('.view-line', { has: page.getByLabel(`Nom de « ${name} »`) });
    await line.getByRole('textbox').fill(`${name} bis`);
    await line.getByLabel('Ouvrir la liste avec cette vue').uncheck();
    await line.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(mine.getByRole('link', { name: `${name} bis` })).toBeVisible();
    await page.goto('/boite');
    await expect(page).not.toHaveURL(/urgent=oui/);
    await open();
    await sheet
      .locator('.view-line', { has: page.getByLabel(`Nom de « ${name} bis »`) })
      .getByRole('button', { name: 'Supprimer' })
      .click();
    await expect(page.getByRole('link', { name: `${name} bis` })).toHaveCount(0);
    // a refusal has a status of its own, which the browser writes to the console
    expect(complaints.filter((words) => !words.includes('422'))).toEqual([]);
  });
}

test('the list of one’s own referrals is narrowed and kept too, and exported as it is shown', async ({
  browser,
}) => {
  const { page, context } = await person(browser, 'spip63');
  const urgent = await refer(context.request, { birthName: 'Suivi', urgent: true });
  const plain = await refer(context.request, { birthName: 'Ordinaire' });
  await page.goto('/orientations?etat=toutes');
  await page.locator('.filters > summary').click();
  const sheet = page.locator('.filters-sheet');
  await sheet.getByLabel('Éviction urgente').check();
  await sheet.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByRole('row', { name: urgent.reference })).toBeVisible();
  await expect(page.getByRole('row', { name: plain.reference })).toHaveCount(0);
  const exported = await context.request.get('/orientations/export.csv?etat=toutes&urgent=oui');
  const text = await exported.text();
  expect(text).toContain(urgent.reference);
  expect(text).not.toContain(plain.reference);
  await page.locator('.filters > summary').click();
  await sheet.getByLabel('Nom de la vue').fill('Mes urgences');
  await sheet.getByRole('button', { name: 'Garder cette vue' }).click();
  await expect(page.getByRole('navigation', { name: 'Mes vues' })).toContainText('Mes urgences');
  await expectAccessible(page);
});

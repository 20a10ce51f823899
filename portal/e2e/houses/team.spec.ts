import { expectAccessible } from '../accessible.ts';
import { person } from '../cases-people.ts';
import { expect, test } from '../own-hub.ts';

// On a hub that no other file uses either: who is ended here is gone from it.
test.use({ ownSettings: {} });

test('a lead suspends an officer, whose pages notice; gives the function back; and ends it with a last day', async ({
  browser,
  ownHub,
}) => {
  const lead = await person(browser, 'responsable63', { baseURL: ownHub });
  const officer = await person(browser, 'spip63', { baseURL: ownHub });
  await officer.page.goto('/orientations');
  await expect(officer.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');

  const { page } = lead;
  await page.goto('/equipe');
  const samir = page.getByRole('listitem').filter({ hasText: 'Samir Belkacem' });
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Nathalie Bruneau' }).getByRole('link'),
  ).toHaveCount(0);
  await samir.getByRole('link', { name: 'Modifier la fonction de Samir Belkacem' }).click();
  await expect(page.getByRole('heading', { name: 'Samir Belkacem' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Suspendre la fonction' }).click();
  await expect(page.getByText('Fonction suspendue.')).toBeVisible();
  await expect(samir).toContainText('suspendue');
  // nothing is asked of the officer's page: it hears of it
  await expect(officer.page.locator('[data-session] [role]')).toContainText('Votre session a pris fin.');

  await samir.getByRole('link').click();
  await page.getByRole('button', { name: 'Rendre la fonction' }).click();
  await expect(page.getByText('de nouveau en place')).toBeVisible();

  await samir.getByRole('link').click();
  await page.getByRole('button', { name: 'Mettre fin à la fonction' }).click();
  await expect(page.getByRole('alert')).toContainText('Choisissez le dernier jour');
  await expectAccessible(page);
  await page.getByLabel('Dernier jour').fill('2020-01-01');
  await page.getByRole('button', { name: 'Mettre fin à la fonction' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce jour est passé');
  await expect(page.getByLabel('Dernier jour')).toHaveValue('2020-01-01');
  await page.getByLabel('Dernier jour').fill(`${new Date().getFullYear() + 1}-03-31`);
  await page.getByRole('button', { name: 'Mettre fin à la fonction' }).click();
  await expect(samir).toContainText('jusqu’au 31 mars');

  await samir.getByRole('link').click();
  await page.getByRole('button', { name: 'Garder la fonction' }).click();
  await expect(samir).not.toContainText('jusqu’au');
  await samir.getByRole('link').click();
  await page.getByLabel('Tout de suite').check();
  await page.getByRole('button', { name: 'Mettre fin à la fonction' }).click();
  await expect(samir).toHaveCount(0);
});

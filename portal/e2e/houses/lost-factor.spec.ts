import { expectAccessible } from '../accessible.ts';
import { person } from '../cases-people.ts';
import { expect, test } from '../own-hub.ts';

// On a hub of its own: sessions end here.
test.use({ ownSettings: {} });

test('a lead says that an officer lost what they come in with, and the coordination confirms it', async ({
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
  await samir.getByRole('link').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dire que tout est perdu' }).click();
  await expect(page.getByText('C’est dit.')).toBeVisible();
  await expect(samir).toContainText('clés dites perdues');
  await samir.getByRole('link').click();
  await expect(page.getByText('Nathalie Bruneau le dit depuis')).toBeVisible();
  // whoever said so does not confirm it
  await expect(page.getByRole('button', { name: 'Confirmer et tout oublier' })).toHaveCount(0);

  const house = new URL(page.url()).pathname;
  const coordinator = await person(browser, 'coordination0363', {
    baseURL: ownHub,
    javaScriptEnabled: false,
  });
  await coordinator.page.goto(house);
  await coordinator.page
    .getByRole('listitem')
    .filter({ hasText: 'clés dites perdues' })
    .getByRole('link')
    .click();
  await expect(coordinator.page.getByRole('button', { name: 'Suspendre la fonction' })).toHaveCount(0);
  await coordinator.page.getByRole('button', { name: 'Confirmer et tout oublier' }).click();
  await expect(coordinator.page.getByText('Clés, application et codes sont oubliés.')).toBeVisible();
  await expect(officer.page.locator('[data-session] [role]')).toContainText('Votre session a pris fin.');

  await page.goto(house);
  await expect(samir).not.toContainText('clés dites perdues');
});

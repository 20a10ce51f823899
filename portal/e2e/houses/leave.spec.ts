import { expectAccessible } from '../accessible.ts';
import { act, person, refer } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { expect, test } from '../test.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

// Nothing changes hands: who stands in is told, finds it, and the case says so until the holder is back.
test('a prosecutor goes on leave, her deputy is told and finds her cases, and she comes back', async ({
  browser,
}) => {
  const helene = await person(browser, 'parquet63');
  const sent = await refer(helene.context.request, { birthName: 'Relayée', firstName: 'Luc' });
  const { page } = helene;
  await openHydrated(page, '/accueil');
  await page.locator('summary', { hasText: 'agit en tant que' }).click();
  await page.getByRole('link', { name: 'Absences' }).click();
  await expect(page.getByText('Personne n’est absent')).toBeVisible();
  await page.getByLabel('Jusqu’au, inclus').fill(inDays(-1));
  // the browser asks first; whoever has no script is asked by the page
  await page
    .locator('form')
    .evaluateAll((forms) => forms.forEach((form) => ((form as HTMLFormElement).noValidate = true)));
  await page.getByRole('button', { name: 'Enregistrer l’absence' }).click();
  await expect(page.getByRole('alert')).toContainText(/dernier jour/);
  await page.getByLabel('Jusqu’au, inclus').fill(inDays(14));
  await page.getByLabel('Qui prend le relais ?').selectOption('Camille Aubert');
  await page.getByRole('button', { name: 'Enregistrer l’absence' }).click();
  await expect(page.getByText('Absence enregistrée.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hélène Marchand' })).toContainText(
    'Camille Aubert prend le relais',
  );
  await expectAccessible(page);

  await page.goto('/accueil');
  await expect(
    page.getByText(/Votre absence est annoncée du .* : Camille Aubert prend le relais/),
  ).toBeVisible();
  // a second one does not take its place
  await page.goto('/mon-compte/absence');
  await page.getByLabel('Jusqu’au, inclus').fill(inDays(3));
  await page.getByRole('button', { name: 'Enregistrer l’absence' }).click();
  await expect(page.getByRole('alert')).toContainText('déjà annoncée');

  const camille = await person(browser, 'substitut63');
  await camille.page.goto('/accueil');
  await expect(camille.page.getByText(/Vous prenez le relais de Hélène Marchand/)).toBeVisible();
  await expectAccessible(camille.page);
  await camille.page.getByRole('link', { name: 'Voir ses dossiers' }).click();
  await expect(camille.page.getByRole('row', { name: sent.reference })).toHaveCount(1);
  await camille.page.goto('/orientations');
  await camille.page.getByRole('link', { name: /Pour Hélène Marchand/ }).click();
  const row = camille.page.getByRole('row', { name: sent.reference });
  await expect(row).toHaveCount(1);
  await row.getByRole('link').first().click();
  await expect(camille.page.locator('.desk-line')).toContainText(
    /Hélène Marchand, absence jusqu’au .*, Camille Aubert prend le relais/,
  );
  await expectAccessible(camille.page);

  const claire = await person(browser, 'coordination0363');
  await act(claire.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    ...{ id: sent.id, version: sent.version },
  });
  await camille.page.goto('/notifications');
  await expect(camille.page.getByRole('listitem').filter({ hasText: 'RELAYÉE' }).first()).toBeVisible();
  // To another house nobody is away.
  await claire.page.goto('/mon-compte/absence');
  await expect(claire.page.getByText('Personne n’est absent')).toBeVisible();

  // Her deputy ends it, and looks after it no more.
  await camille.page.goto('/mon-compte/absence');
  await camille.page.getByRole('button', { name: 'Mettre fin à l’absence de Hélène Marchand' }).click();
  await expect(camille.page.getByText('L’absence a pris fin.')).toBeVisible();
  await camille.page.goto('/orientations');
  await expect(camille.page.getByRole('link', { name: /Les miennes/ })).toBeVisible();
  await expect(camille.page.getByRole('link', { name: /Pour Hélène Marchand/ })).toHaveCount(0);
});

import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { person } from '../cases-people.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test('a coordinator declares the capacity, and reads what to mend', async ({ browser }) => {
      const { page } = await person(browser, 'coordination26', { javaScriptEnabled });
      await page.goto('/reglages/capacite');
      const group = page.getByRole('region', { name: 'Groupe de responsabilisation' });
      await group.getByLabel('Places par cycle').fill('-3');
      await group.getByRole('button', { name: 'Enregistrer cette capacité' }).click();
      await expect(group.getByText('Indiquez un nombre de places de 0 à 1 000.')).toBeVisible();
      await group.getByLabel('Places par cycle').fill('24');
      await group.getByLabel('Durée d’un cycle').fill('0');
      await group.getByRole('button', { name: 'Enregistrer cette capacité' }).click();
      await expect(group.getByText('Indiquez une durée de 1 à 104 semaines.')).toBeVisible();
      // axe is a script itself
      if (javaScriptEnabled) await expectAccessible(page);
      await group.getByLabel('Durée d’un cycle').fill('11');
      await group.getByRole('button', { name: 'Enregistrer cette capacité' }).click();
      await expect(group.getByRole('status')).toContainText('Capacité enregistrée');
      await expect(group.getByLabel('Durée d’un cycle')).toHaveValue('11');
      // axe is a script itself
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
}

test('whoever refers reads no waiting list and declares nothing', async ({ browser }) => {
  const { page } = await person(browser, 'spip63');
  await page.goto('/liste-d-attente');
  await expect(page.getByText('Cette liste n’est pas la vôtre')).toBeVisible();
  await page.goto('/reglages/capacite');
  await expect(page.getByText('Votre service ne déclare pas de capacité')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer cette capacité' })).toHaveCount(0);
});

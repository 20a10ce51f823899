import type { Browser } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { act, person, refer } from '../cases-people.ts';

// A setting and the three pages that show it.
/** Letters of its own for each test, so that tests do not meet in each other's lists. */
const ownName = (): string => `Rang${crypto.randomUUID().replace(/[^a-f]/g, '')}`;

/** Someone sent to Clermont-Ferrand, received and put on the waiting list. */
async function waiting(browser: Browser, birthName: string): Promise<string> {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const sent = await refer(officer.context.request, { birthName });
  const desk = coordinator.context.request;
  const change = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const received = await act(desk, 'acknowledgeReferral', 'AcknowledgeReferralInput', change(sent));
  await act(desk, 'waitlistReferral', 'WaitlistReferralInput', change(received));
  await officer.context.close();
  await coordinator.context.close();
  return sent.id;
}

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

    test('the waiting list says the place, why, and leads to the case, which says who is passed over', async ({
      browser,
    }) => {
      await waiting(browser, ownName());
      const last = ownName();
      const id = await waiting(browser, last);
      const { page } = await person(browser, 'coordination0363', { javaScriptEnabled });
      await page.goto('/boite?vue=attente');
      await page.getByRole('link', { name: 'Ordre de la liste' }).first().click();
      const row = page.getByRole('row', { name: new RegExp(last, 'i') });
      await expect(row).toContainText('Échéance légale le 08/06/2028');
      // axe is a script itself
      if (javaScriptEnabled) await expectAccessible(page);
      await row.getByRole('link', { name: /Ouvrir pour accepter/ }).click();
      await expect(page).toHaveURL(new RegExp(id));
      await page.locator('summary', { hasText: 'Accepter' }).click();
      await expect(page.getByText(/Cette personne passerait avant/)).toBeVisible();
      await page.getByRole('button', { name: /^Accepter/ }).click();
      await expect(page.getByText('Dites en une phrase pourquoi cette personne passe avant')).toBeVisible();
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

import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { act, person } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { pdf } from '../pdf.ts';
import { expect, test } from '../test.ts';

/** What is typed and cannot be understood is not left behind without a word, and told once. */

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const summaryLinks = (page: Page): Promise<string[]> =>
  page.locator('.error-summary').getByRole('link').allInnerTexts();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test('whoever finishes later is asked about what could not be understood, and keeps the rest', async ({
      browser,
    }) => {
      const { page, context } = await person(browser, 'spip63', { javaScriptEnabled });
      const { id } = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', {
        ...{ draftStep: 2, legalBasis: 'VOLUNTARY', commune: '63113', birthName: 'Tard' },
      });
      const open = (): Promise<unknown> =>
        javaScriptEnabled ? openHydrated(page, `/orienter/${id}/2`) : page.goto(`/orienter/${id}/2`);
      await open();
      await page.locator('#commune').fill('riom');
      await page.getByLabel('Date de naissance').fill('un jour de 1980');
      await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 41 27 (mère)');
      await press(page, 'Finir plus tard');
      await expect(page.getByText('Pas enregistré : Date de naissance et Téléphone.')).toBeVisible();
      const links = await summaryLinks(page);
      expect(links).toHaveLength(2);
      expect(links[0]).toContain('date de naissance');
      expect(links[1]).toContain('Téléphone');
      await expect(page.getByRole('textbox', { name: 'Téléphone' })).toHaveValue('06 39 98 41 27 (mère)');
      if (javaScriptEnabled) await expectAccessible(page);

      // one is mended, the other left behind with one's eyes open
      await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 41 27');
      await press(page, 'Finir plus tard sans corriger');
      await expect(page.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
      await open();
      await expect(page.locator('#commune')).toHaveValue('Riom (63)');
      await expect(page.getByRole('textbox', { name: 'Téléphone' })).toHaveValue(/^06\s39\s98\s41\s27$/);
      await expect(page.getByLabel('Date de naissance')).toHaveValue('');

      // of several communes one is chosen, here as when one goes on; going back asks as well
      await page.locator('#commune').fill('saint-julien');
      await press(page, 'Revenir au cadre');
      await expect(page.locator('.offered-communes').getByRole('radio').first()).toBeVisible();
      await expect(page.locator('#commune')).toHaveValue('saint-julien');
      const chosen = page.locator('.offered-communes label').first();
      const label = (await chosen.locator('span').first().innerText()).replace(/\s*\d{5}$/, '');
      await chosen.click();
      await press(page, 'Finir plus tard');
      await expect(page.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
      await open();
      await expect(page.locator('#commune')).toHaveValue(label);
    });

    test('each mistake is told once, by the name of its field and in the order of the form', async ({
      browser,
    }) => {
      const { page } = await person(browser, 'spip63', { javaScriptEnabled });
      await (javaScriptEnabled ? openHydrated(page, '/orienter') : page.goto('/orienter'));
      await page.getByLabel('Sursis probatoire').check();
      await page.getByLabel('Mesure au').fill('mardi');
      await page.getByLabel('Audience du').fill('demain');
      await press(page, 'Continuer vers la personne');
      await expect(page.locator('.error-summary')).toContainText('2 réponses sont à corriger');
      const dates = await summaryLinks(page);
      expect(dates.map((words) => words.replace(/\s:.*/u, ''))).toEqual(['Audience', 'Fin de la mesure']);
      await page.getByLabel('Mesure au').fill('');
      await page.getByLabel('Audience du').fill('');
      await press(page, 'Continuer vers la personne');
      await page.getByLabel('Nom de naissance').fill('Deux');
      await page.getByLabel('Prénom').fill('Fautes');
      await page.getByLabel('Date de naissance').fill('quelque part');
      await page.locator('#commune').fill('Riom (63)');
      await page.getByRole('textbox', { name: 'Téléphone' }).fill('demander au fils');
      await press(page, 'Continuer vers les besoins');
      await expect(page.locator('.error-summary')).toContainText('2 réponses sont à corriger');
      const links = await summaryLinks(page);
      expect(links[0]).toContain('date de naissance');
      expect(links[1]).toMatch(/^Téléphone\s:/u);
    });

    test('a file that is kept with a page that was refused is shown, and asked about when chosen again', async ({
      browser,
    }) => {
      const { page } = await person(browser, 'spip63', { javaScriptEnabled });
      await (javaScriptEnabled ? openHydrated(page, '/orienter') : page.goto('/orienter'));
      await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
      await page.getByLabel('Mesure au').fill('mardi');
      const fold = page.locator('.enclosures');
      const listed = fold.locator('.docs li');
      const choose = async (): Promise<void> => {
        await fold.getByLabel('Nature de la pièce').selectOption('ORDER');
        await fold.getByLabel('Fichier').setInputFiles({ ...pdf, name: 'ordonnance.pdf' });
      };
      await fold.locator('> summary').click();
      await choose();
      await press(page, 'Continuer vers la personne');
      await expect(listed).toContainText('ordonnance.pdf');
      await expect(fold).toHaveAttribute('open', '');
      await expect(fold.locator('> summary .count')).toHaveText('1');
      if (javaScriptEnabled) await expectAccessible(page);

      await choose();
      await press(page, 'Continuer vers la personne');
      await expect(page.locator('#file-error')).toContainText('ordonnance.pdf');
      // beside what else is wrong still
      expect(await summaryLinks(page)).toHaveLength(2);
      await expect(listed).toHaveCount(1);
      await fold.getByLabel('une deuxième fois').check();
      await choose();
      await press(page, 'Joindre');
      await expect(listed).toHaveCount(2);
    });
  });
}

test('what begins without a legal basis is not lost either', async ({ browser }) => {
  const { page } = await person(browser, 'spip63', { javaScriptEnabled: false });
  await page.goto('/orienter');
  await page.locator('.enclosures > summary').click();
  await page
    .locator('.enclosures')
    .getByLabel('Fichier')
    .setInputFiles({ ...pdf, name: 'sans-cadre.pdf' });
  await press(page, 'Finir plus tard');
  // the file waits until one says what it is
  await expect(page.getByRole('checkbox', { name: 'sans-cadre.pdf' })).toBeChecked();
  await page.getByLabel('Nature de la pièce').selectOption('OTHER');
  await press(page, 'Finir plus tard');
  await expect(page.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
  await page.getByRole('link', { name: 'Reprendre le brouillon' }).first().click();
  await expect(page.locator('.enclosures .docs li')).toContainText('sans-cadre.pdf');
  // and of a look at the form nothing stays
  await page.goto('/orienter');
  await press(page, 'Finir plus tard');
  await expect(page).toHaveURL(/\/accueil$/);
});

test('saving while one types names what it could not save', async ({ browser }) => {
  const { page, context } = await person(browser, 'spip63');
  const { id } = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 2, legalBasis: 'VOLUNTARY' },
  });
  await openHydrated(page, `/orienter/${id}/2`);
  const status = page.locator('[data-saved]');
  await page.getByLabel('Nom de naissance').fill('Dit');
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98');
  await page.getByLabel('Prénom').focus();
  await expect(status).toContainText(/enregistré à .*, sauf : Téléphone/);
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 41 27');
  await page.getByLabel('Prénom').focus();
  await expect(status).not.toContainText('sauf');
});

import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { person } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { expect, test } from '../test.ts';

// What a form asks, in the words of the API.
async function forward(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The first step, as an officer fills it. */
async function fillFrame(page: Page): Promise<void> {
  await openHydrated(page, '/orienter');
  await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
  await page.getByLabel('N° parquet').fill('26 327 000 118');
  await forward(page, 'Continuer vers la personne');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est la personne');
}

test('asks of a sentence when it became final, and says what is wrong with a date', async ({ browser }) => {
  const { page } = await person(browser, 'spip63');
  await openHydrated(page, '/orienter');
  const [decided, final] = [page.getByLabel('Décision du'), page.getByLabel('Définitive le')];
  await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
  await expect(decided).toBeVisible();
  await expect(final).toBeHidden();
  await page.getByLabel('Peine de stage').check();
  await decided.fill('12/10/2026');
  await final.fill('01/10/2026');
  await page.getByLabel('N° parquet').fill('26 285 000 041');
  await forward(page, 'Continuer vers la personne');
  const summary = page.locator('.error-summary');
  await summary.getByRole('link', { name: 'une décision devient définitive le jour où' }).click();
  await expect(final).toBeFocused();
  await expect(final).toHaveValue('01/10/2026');
  // what the head of the page half covers is no target of its own
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  // what was sound is kept, whatever else was wrong
  await page.reload();
  await expect(decided).toHaveValue('12/10/2026');
  await expect(final).toHaveValue('');
  await final.fill('23/10/2026');
  await forward(page, 'Continuer vers la personne');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est la personne');
});

test('asks about a hearing that has passed, goes on once it is meant, and asks again of another day', async ({
  browser,
}) => {
  const { page } = await person(browser, 'spip63');
  await openHydrated(page, '/orienter');
  await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
  await page.getByLabel('N° parquet').fill('26 327 000 119');
  const hearing = page.getByLabel('Audience du');
  const meant = page.getByLabel('Oui, c’est bien ce jour');
  await hearing.fill('03/03/2025');
  await expect(meant).toHaveCount(0);
  await forward(page, 'Continuer vers la personne');
  await page.locator('.error-summary').getByRole('link', { name: 'Cette audience est passée' }).click();
  await expect(hearing).toBeFocused();
  await expectAccessible(page);
  await meant.check();
  await hearing.fill('04/03/2025');
  await forward(page, 'Continuer vers la personne');
  await expect(meant).not.toBeChecked();
  await meant.check();
  await forward(page, 'Continuer vers la personne');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est la personne');
  await page.getByRole('button', { name: 'Revenir au cadre' }).click();
  await expect(hearing).toHaveValue('04/03/2025');
  // it was asked about when it was typed
  await forward(page, 'Continuer vers la personne');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est la personne');
});

test('refers someone who lives elsewhere and is reached by e-mail alone, with what has to be arranged', async ({
  browser,
}) => {
  const { page } = await person(browser, 'spip63');
  await fillFrame(page);
  await page.getByLabel('Nom de naissance').fill('Essaidailleurs');
  await page.getByLabel('Prénom').fill('Émile');
  await page.getByLabel('Date de naissance').fill('14/07/1990');
  // "Lyon" is no Cognat-Lyonne: what is elsewhere is proposed first, and taken over as it was typed
  await page.locator('#commune').pressSequentially('Lyon');
  await expect(page.getByRole('option').first()).toContainText('Ailleurs en France');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const place = page.getByLabel('Code postal et commune, ou pays');
  await expect(place).toBeFocused();
  await expect(page.locator('#commune')).toBeHidden();
  await page.getByLabel('autre besoin').check();
  await forward(page, 'Continuer vers les besoins');
  const summary = page.locator('.error-summary');
  for (const refusal of [
    'Indiquez le code postal et la commune',
    'Indiquez un téléphone ou un courriel',
    'de quel autre aménagement',
  ])
    await expect(summary.getByRole('link', { name: refusal })).toBeVisible();
  await expectAccessible(page);
  await place.fill('69003 Lyon');
  await page.getByRole('textbox', { name: 'Courriel' }).fill('emile@exemple.fr');
  await page.getByLabel('Lequel, en quelques mots').fill('Chien guide');
  await forward(page, 'Continuer vers les besoins');
  await page.getByLabel('Groupe de responsabilisation').check();
  await forward(page, 'Continuer vers l’envoi');
  await expect(page.locator('.recap')).toContainText('69003 Lyon');
  await expect(page.locator('.recap')).toContainText('emile@exemple.fr');
  await forward(page, 'Envoyer l’orientation');
  await expect(page).toHaveURL(/\/accuse$/);
  await page.goto(page.url().replace('/orienter/', '/orientations/').replace('/accuse', ''));
  for (const fact of ['69003 Lyon', 'emile@exemple.fr', 'Chien guide'])
    await expect(page.locator('#infos')).toContainText(fact);
});

test('finds a commune by its old name, and by its postal code and words together', async ({ browser }) => {
  const { page } = await person(browser, 'spip63');
  await fillFrame(page);
  for (const [typed, found] of [
    ['Dallet', 'Mur-sur-Allier (63), anciennement Dallet'],
    ['lavastrie', 'Neuvéglise-sur-Truyère (15), anciennement Lavastrie'],
    ['63000 clerm', 'Clermont-Ferrand (63)'],
  ] as const) {
    await page.locator('#commune').fill(typed);
    await expect(page.getByRole('option').first()).toContainText(found);
  }
});

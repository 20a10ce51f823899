import { expectAccessible, expectAccessibleInEveryLook } from '../accessible.ts';
import { person, refer } from '../cases-people.ts';
import { expect, test } from '../test.ts';
import { enters } from './people.ts';

/** Claire Vasseur, who coordinates, looks who looked into a case; nobody else is told that there is such a page. */
test('who opened a case stands in its journal, for who coordinates it and for nobody else', async ({
  browser,
}) => {
  const samir = await enters(browser, 'spip63');
  const sent = await refer(samir.context.request, { birthName: 'Consulté' });
  await samir.opens(`/orientations/${sent.id}`);
  await expect(samir.page.getByRole('link', { name: 'Qui a consulté ce dossier' })).toHaveCount(0);

  const claire = await enters(browser, 'coordination0363');
  const { page } = claire;
  await claire.opens(`/orientations/${sent.id}`);
  await page.getByRole('link', { name: 'Qui a consulté ce dossier' }).click();
  await expect(page.locator('h1')).toHaveText(/^Qui a consulté ce dossier\s\?$/);
  await expect(page).toHaveTitle(/^Qui a consulté ce dossier/);
  await expect(page.locator('main')).toContainText('CONSULTÉ Camille');
  await expect(page.locator('.log h2')).toHaveText(/^Aujourd’hui, /);
  const lines = page.locator('.log .line');
  const read = lines.filter({ hasText: 'Samir Belkacem, CPIP, SPIP du Puy-de-Dôme, a lu le dossier.' });
  await expect(read.filter({ hasText: 'identité' }).first()).toContainText('coordonnées');
  await expect(lines.filter({ hasText: 'orientation envoyée' })).toContainText('étape');
  await expect(lines.filter({ hasText: 'Vous avez lu le dossier.' }).first()).toBeVisible();
  await expectAccessibleInEveryLook(page);

  const all = await lines.count();
  await page.getByLabel('Étape', { exact: true }).check();
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page).toHaveURL(/\/journal\?periode=tout&fait=etape&service=$/);
  await expect(page.locator('.journal').getByRole('status')).toContainText(/Seulement\s: étape\./);
  await expect(lines.filter({ hasText: 'a lu le dossier' })).toHaveCount(0);
  await expect(lines.filter({ hasText: 'orientation envoyée' })).toHaveCount(1);
  await expect(page.getByLabel('Étape', { exact: true })).toBeChecked();
  await page.getByRole('link', { name: 'Tout effacer' }).click();
  await expect(page).toHaveURL(`/orientations/${sent.id}/journal`);
  await expect(page.getByLabel('Étape', { exact: true })).not.toBeChecked();
  expect(await lines.count()).toBeGreaterThanOrEqual(all);

  // on a phone the filter is folded, and opens by keyboard
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByLabel('Santé', { exact: true })).toBeHidden();
  await page.locator('summary', { hasText: 'Affiner' }).press('Enter');
  await page.getByLabel('Santé', { exact: true }).check();
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.getByRole('heading', { name: 'Aucune ligne ne correspond' })).toBeVisible();
  await expectAccessible(page);
  expect([...samir.complaints, ...claire.complaints]).toEqual([]);

  // who sees the case and does not coordinate it is told what anybody is told of a page that is not there
  const absent = await samir.page.goto(`/orientations/${sent.id.slice(0, -1)}A/journal`);
  expect(absent?.status()).toBe(404);
  const words = await samir.page.locator('main').innerText();
  for (const key of ['spip63', 'equipe63', 'coordination15']) {
    const other = await person(browser, key);
    expect((await other.page.goto(`/orientations/${sent.id}/journal`))?.status(), key).toBe(404);
    await expect(other.page.locator('main')).not.toContainText('CONSULTÉ');
    if (key === 'spip63') expect(await other.page.locator('main').innerText()).toBe(words);
  }
});

test('without script the journal is filtered by a form, and read page by page', async ({ browser }) => {
  const samir = await person(browser, 'spip63', { javaScriptEnabled: false });
  const sent = await refer(samir.context.request, { birthName: 'Feuilleté' });
  for (let time = 0; time < 26; time += 1) await samir.context.request.get(`/orientations/${sent.id}`);
  const { page } = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  await page.goto(`/orientations/${sent.id}/journal`);
  await page.getByLabel('Identité', { exact: true }).check();
  await page.getByLabel('Service', { exact: true }).selectOption({ label: 'SPIP du Puy-de-Dôme' });
  await page.getByLabel('Période').selectOption({ label: '7 derniers jours' });
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page.locator('.journal').getByRole('status')).toContainText(
    /Seulement\s: 7 derniers jours, identité et SPIP du Puy-de-Dôme\./,
  );
  const lines = page.locator('.log .line');
  await expect(lines).toHaveCount(25);
  await expect(lines.filter({ hasText: 'identité' })).toHaveCount(25);
  await expect(page.locator('.pager')).toContainText(/1 à 25 sur \d+/);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  await expect(page.locator('.pager')).toContainText(/26 à \d+ sur \d+/);
  await expect(page.getByLabel('Identité', { exact: true })).toBeChecked();
  await page.getByRole('link', { name: 'Revenir au début' }).click();
  await expect(page.locator('.pager')).toContainText(/1 à 25 sur \d+/);
});

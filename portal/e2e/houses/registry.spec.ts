import { expectAccessible } from '../accessible.ts';
import { person, refer } from '../cases-people.ts';
import { expect, test } from '../test.ts';

// The registry of a court works for the services that let it, and for those alone.
test('a service lets the registry work for it, and takes it back', async ({ browser }) => {
  const antoine = await person(browser, 'jap63');
  const sent = await refer(antoine.context.request, { birthName: 'Greffée', firstName: 'Luc' });
  const bernard = await person(browser, 'greffe63');
  const file = `/orientations/${sent.id}`;
  expect((await bernard.page.goto(file))?.status()).toBe(404);
  expect((await bernard.page.goto('/reglages/greffe'))?.status()).toBe(404);

  const { page } = antoine;
  await page.goto('/reglages/greffe');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greffe');
  await expect(page.getByLabel('Aucun : seuls ses propres agents')).toBeChecked();
  await expectAccessible(page);
  await page.getByLabel('Greffe du tribunal judiciaire de Clermont-Ferrand').check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Greffe enregistré.')).toBeVisible();
  await expect(page.getByLabel('Greffe du tribunal judiciaire de Clermont-Ferrand')).toBeChecked();

  // Bernard has one more function now, and in it reads what the service reads.
  await bernard.page.goto('/accueil');
  const functions = bernard.page.locator('form[action="/agir-en-tant-que"]');
  await bernard.page.locator('summary', { hasText: 'agit en tant que' }).click();
  await functions.getByRole('button', { name: /application des peines/i }).click();
  await expect(bernard.page.locator('summary', { hasText: 'agit en tant que' })).toContainText(
    /application/i,
  );
  await bernard.page.goto(file);
  await expect(bernard.page.locator('h1')).toHaveText('GREFFÉE Luc');
  await expectAccessible(bernard.page);

  // anew, or the line of before would be taken for that of the second change
  await page.goto('/reglages/greffe');
  await page.getByLabel('Aucun : seuls ses propres agents').check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Greffe enregistré.')).toBeVisible();
  expect((await bernard.page.goto(file))?.status()).toBe(404);
  expect([...antoine.complaints, ...bernard.complaints].filter((line) => !/404/.test(line))).toEqual([]);
});

import { expect, test } from '../test.ts';
import { person, refer } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';

test('who goes back from a case finds the list as they searched it, and the words are nowhere else', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Retrouvable' });
  const other = await refer(officer.context.request, { birthName: 'Ailleurs' });
  const { page, complaints } = await person(browser, 'coordination0363');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const field = page.getByRole('searchbox').first();
  const isSearched = async (): Promise<void> => {
    await expect(page).toHaveURL(/\/orientations\?etat=toutes/);
    await expect(field).toHaveValue('Retrouvable');
    await expect(page.getByText(sent.reference).first()).toBeVisible();
    await expect(page.getByText(other.reference)).toHaveCount(0);
  };

  await openHydrated(page, '/boite');
  await field.fill('Retrouvable');
  await Promise.all([page.waitForEvent('websocket'), field.press('Enter')]);
  await isSearched();

  for (const _ of ['back', 'and once more']) {
    await page.getByRole('link', { name: /RETROUVABLE/ }).click();
    await expect(page.getByRole('heading', { name: /RETROUVABLE/ }).first()).toBeVisible();
    await page.goBack();
    await isSearched();
  }
  // another list of the same page is not searched
  await page.getByRole('link', { name: 'Orientations' }).first().click();
  await expect(field).toHaveValue('');
  await page.goBack();
  await isSearched();

  expect(asked.filter((url) => /retrouvable/i.test(url))).toEqual([]);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state as unknown]),
  );
  expect(stored).not.toMatch(/retrouvable/i);

  await page.getByRole('link', { name: 'Effacer la recherche' }).click();
  await expect(field).toHaveValue('');
  expect(complaints).toEqual([]);
});

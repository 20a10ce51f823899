import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { person, refer } from '../cases-people.ts';

test('the telephone rings: a coordinator finds the person by what the caller says', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, {
    birthName: 'Sonnerie',
    birthDate: '1981-03-09',
    phone: '06 39 98 77 15',
    prosecutionNumber: '26 118 000 904',
  });
  const { page, complaints } = await person(browser, 'coordination0363');
  // typed by mistake, and given up at once: one is where one was
  await page.goto('/boite');
  await page.locator('.item').first().focus();
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.type('son');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.item').first()).toBeFocused();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/boite');

  for (const typed of [
    ...['+33 6 39 98 77 15', '77 15', '9 mars 1981', '26118000904', 'sonnerie', sent.reference],
    // as it was heard, where nobody is called so
    'Sonérrie',
  ]) {
    const palette = page.getByRole('dialog');
    // the key is listened to once the page's script has come
    await expect(async () => {
      await page.keyboard.press('Control+k');
      await expect(palette).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await palette.getByRole('combobox').fill(typed);
    const found = palette.getByRole('option', { name: sent.reference });
    await expect(found, typed).toContainText('SONNERIE');
    if (typed === '9 mars 1981') await expectAccessible(page);
    await found.click();
    await expect(page.getByRole('heading', { name: /SONNERIE/ }).first()).toBeVisible();
    await page.goto('/boite');
  }
  expect(asked.filter((url) => /39987715|998|1981|904|77.?15|son.?n?[eé]rr?ie/i.test(url))).toEqual([]);

  // a part of the number finds nobody, in the inbox either
  await page.getByRole('searchbox').first().fill('06 39 98 77');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/orientations/);
  await expect(page.getByText(sent.reference)).toHaveCount(0);
  await page.getByRole('searchbox').first().fill('0639987715');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByText(sent.reference).first()).toBeVisible();
  await page.getByRole('searchbox').first().fill('Sonérrie');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('heading', { name: 'Personne sous ce nom' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /SONNERIE/ }).click();
  await expect(page.getByText(sent.reference).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what is typed after the shortcut of the palette is typed in it, however late it comes', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Alerte' });
  const { page } = await person(browser, 'coordination0363');
  await page.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await expect(page.locator('.desk-foot kbd').first()).toBeVisible();
  const come = Promise.withResolvers<undefined>();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await come.promise;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('aarx');
  await page.keyboard.press('Backspace');
  await expect(page.locator('.answer[open], .undo-bar.shown')).toHaveCount(0);
  come.resolve(undefined);
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('b');
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('aarb');
  await expect(page.locator('button[data-answer="acknowledge"]')).toBeAttached();
});

test('on a phone the palette is in the head of the page', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Poche' });
  const { page } = await person(browser, 'coordination0363', { viewport: { width: 390, height: 844 } });
  await page.goto('/accueil');
  await page.getByRole('button', { name: 'Trouver' }).click();
  await page.getByRole('combobox').fill(sent.reference);
  await page.getByRole('option', { name: sent.reference }).click();
  await expect(page.getByRole('heading', { name: /POCHE/ }).first()).toBeVisible();
});

test('a list is narrowed to a sender, a court and a colleague', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Filtre' });
  const { page } = await person(browser, 'coordination0363');
  await page.goto('/boite?vue=toutes');
  await page.locator('.filters > summary').click();
  const sheet = page.locator('.filters-sheet');
  await sheet.getByRole('combobox', { name: 'Service qui oriente' }).selectOption({ index: 1 });
  await sheet.getByLabel('Maillage').check();
  await sheet.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page).toHaveURL(/service=.*origine=SENT|origine=SENT.*service=/);
  await expect(page.locator('.filters > summary .count')).toHaveText('2');

  await officer.page.goto('/orientations');
  await officer.page.locator('.filters > summary').click();
  const own = officer.page.locator('.filters-sheet');
  const court = own.getByLabel('Juridiction');
  await expect(court.locator('option')).not.toHaveCount(1);
  await own.getByLabel('Responsable').selectOption({ index: 1 });
  await own.getByRole('button', { name: 'Appliquer' }).click();
  await expect(officer.page).toHaveURL(/responsable=/);
  expect(sent.reference).not.toBe('');
});

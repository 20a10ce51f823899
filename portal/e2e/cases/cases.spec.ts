import { expect, test } from '../test.ts';
import { expectAccessibleInEveryLook, wide } from '../accessible.ts';
import { act, asksForNews, person, refer } from '../cases-people.ts';

// Every page of a case, each looked at by axe.
test('inbox, case and list are accessible', async ({ browser }) => {
  const coordinator = await person(browser, 'coordination0363', wide);
  const magistrate = await person(browser, 'parquet63', wide);
  const { page } = coordinator;
  await page.goto('/boite');
  await expectAccessibleInEveryLook(page);
  await page.locator('.item').first().click();
  await expect(page.locator('.pane-detail h2')).toBeVisible();
  // every form of answer, open at once
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll<HTMLDetailsElement>('details.answer')) {
      sheet.removeAttribute('name');
      sheet.open = true;
    }
  });
  await expectAccessibleInEveryLook(page);
  await page.goto('/boite?vue=attente');
  await expectAccessibleInEveryLook(page);
  await magistrate.page.goto('/orientations');
  await expectAccessibleInEveryLook(magistrate.page);
  await magistrate.page.locator('.row-link[href^="/orientations/"]').first().click();
  await expect(magistrate.page.locator('.thread')).toBeVisible();
  await expectAccessibleInEveryLook(magistrate.page);
  expect([...coordinator.complaints, ...magistrate.complaints]).toEqual([]);
});

// The policy of the page refuses styles in attributes, each with a line in the console.
test('a case beside the list has no style of its own, by its address and as it changes', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Console' });
  const { page, complaints } = await person(browser, 'coordination0363', wide);
  const styled = page.locator('[style]:not(#svelte-announcer)');
  await page.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await asksForNews(page);
  await expect(page.locator('.pane-detail h2')).toHaveText('CONSOLE Camille');
  await expect(styled).toHaveCount(0);
  await act(
    (await person(browser, 'equipe63')).context.request,
    'acknowledgeReferral',
    'AcknowledgeReferralInput',
    {
      ...{ id: sent.id, version: sent.version },
    },
  );
  await expect(page.locator('.pane-detail .status').first()).toHaveText('Reçue');
  await page.keyboard.press('j');
  await page.reload();
  await expect(page.locator('.pane-detail h2')).toBeVisible();
  await expect(styled).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('the inbox is triaged by keyboard, which can be switched off', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Clavier' });
  const { page, complaints } = await person(browser, 'coordination0363');
  await page.goto('/boite?vue=a-traiter');
  await expect(page.locator('.desk-foot')).toContainText('descendre, monter');
  const names = await page.locator('.item .who-name').allInnerTexts();
  await page.keyboard.press('j');
  await expect(page.locator('.item').nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('.item').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('.item').nth(0)).toHaveAttribute('aria-current', 'true');
  expect(names.length).toBeGreaterThan(1);

  await page.locator('.item', { hasText: sent.reference }).click();
  await expect(page.locator('.pane-detail h2')).toHaveText('CLAVIER Camille');
  await page.keyboard.press('r');
  await expect(page.getByLabel('Que manque-t-il pour décider')).toBeFocused();
  // a letter that is typed is a letter
  await page.keyboard.type('jak');
  await expect(page.getByLabel('Que manque-t-il pour décider')).toHaveValue('jak');
  // "Échap" leads back to the line, and what was typed waits in the sheet
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Que manque-t-il pour décider')).toBeHidden();
  await expect(page.locator('.item', { hasText: sent.reference })).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByLabel('Que manque-t-il pour décider')).toHaveValue('jak');
  await page.locator('.item', { hasText: sent.reference }).focus();
  await page.keyboard.press('a');
  await expect(page.locator('.name-row .status')).toHaveText('Reçue');
  // the sender finds on paper who acknowledged
  await officer.page.goto(`/orientations/${sent.id}`);
  await officer.page.getByRole('link', { name: 'Reçu et accusé de réception' }).click();
  await expect(officer.page.getByText('Accusé donné par')).toContainText('Coordination');

  // while the detail of the next line is on its way, a key answers neither that one nor the one still shown
  const other = await refer(officer.context.request, { birthName: 'Suivant' });
  await page.goto(`/boite?vue=a-traiter&o=${other.id}`);
  await expect(page.locator('.desk-foot')).toContainText('descendre, monter');
  const shown = page.locator('.item', { hasText: other.reference });
  await shown.focus();
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/boite/__data.json*', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.keyboard.press('k');
  await expect(shown).not.toBeFocused();
  await expect(shown).toHaveAttribute('aria-current', 'true');
  const answers: string[] = [];
  page.on('request', (request) => request.url().includes('?/') && answers.push(request.url()));
  for (const key of ['a', 'r']) await page.keyboard.press(key);
  await expect(page.locator('details.answer[open]')).toHaveCount(0);
  arrive();
  await expect(shown).not.toHaveAttribute('aria-current', 'true');
  await page.unroute('**/boite/__data.json*');
  expect(answers).toEqual([]);

  await page.getByRole('button', { name: 'Désactiver ces raccourcis' }).click();
  const before = page.url();
  const asked: string[] = [];
  // of another one: the one that is open is loaded again when another test moves something
  const open = new URL(before).searchParams.get('o');
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('__data.json') && searchParams.get('o') !== open) asked.push(request.url());
  });
  await page.locator('.item').nth(2).focus();
  await page.keyboard.press('j');
  // what a key asks for is asked for before what is pressed next
  await page.getByRole('button', { name: 'Activer les raccourcis clavier' }).click();
  await expect(page.getByRole('button', { name: 'Désactiver ces raccourcis' })).toBeVisible();
  expect([asked, page.url()]).toEqual([[], before]);
  await page.locator('.item[aria-current="true"]').or(page.locator('.item').first()).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(orientations\/ref_|boite\?)/);
  expect(complaints).toEqual([]);
});

test('a name that is searched for is never in an address, with and without script', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await person(browser, 'parquet63', { javaScriptEnabled });
    await page.goto('/orientations');
    await page.getByRole('searchbox').fill('girard');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect(page.getByText(/trouvées? pour cette recherche/)).toBeVisible();
    await expect(page.locator('tbody tr:not(.group)').first()).toContainText('GIRARD');
    expect(page.url()).not.toContain('girard');
  }
});

test('a list is read in the order that one chooses, and keeps it, with and without script', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await person(browser, 'coordination0363', { javaScriptEnabled });
    for (const [list, tab, own] of [
      ['/orientations?etat=en-cours', 'Closes', 'Urgence'],
      ['/boite?vue=toutes', 'Liste d’attente', 'Urgence'],
    ] as const) {
      await page.goto(list);
      const orders = page.getByRole('navigation', { name: 'Trier' });
      await expect(orders.getByRole('link', { name: own })).toHaveAttribute('aria-current', 'true');
      await orders.getByRole('link', { name: 'Nom' }).click();
      await expect(page).toHaveURL(/tri=nom/);
      await expect(orders.getByRole('link', { name: 'Nom' })).toHaveAttribute('aria-current', 'true');
      await page
        .getByRole('link', { name: new RegExp(tab) })
        .first()
        .click();
      await expect(page).toHaveURL(/tri=nom/);
    }
  }
});

test('the list is exported as a table no spreadsheet will run', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  await refer(officer.context.request, { birthName: '=HYPERLINK("x")', firstName: 'Formule' });
  const answer = await officer.context.request.get('/orientations/export.csv?etat=en-cours');
  expect(answer.headers()['content-type']).toContain('text/csv');
  expect(answer.headers()['cache-control']).toContain('no-store');
  const table = await answer.text();
  expect(table).toContain('"Référence";"Personne"');
  expect(table).toContain('"Étape suivante";"Échéance";"En retard";"Issue"');
  expect(table).toContain('"Accuser réception (');
  expect(table).not.toMatch(/(^|;)"[=+@-]/m);
});

test('on a phone, list and detail alternate without script', async ({ browser }) => {
  const { page } = await person(browser, 'coordination0363', {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.goto('/boite');
  await expect(page.locator('.pane-detail')).toBeHidden();
  await page.locator('.item').first().click();
  await expect(page.locator('.pane-detail h2')).toBeVisible();
  await expect(page.locator('.pane-list')).toBeHidden();
  await page.getByRole('link', { name: 'Revenir à la liste' }).click();
  await expect(page.locator('.pane-list')).toBeVisible();
});

test('paper carries the reference, who printed it, and no button', async ({ browser }) => {
  const { page } = await person(browser, 'parquet63');
  await page.goto('/orientations?etat=en-cours');
  await page.locator('.row-link').first().click();
  await expect(page.locator('.thread')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-head')).toContainText('Hélène Marchand');
  await expect(page.locator('.btn:visible')).toHaveCount(0);
});

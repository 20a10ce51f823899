import { expectAccessible } from '../accessible.ts';
import { ask, person, refer } from '../cases-people.ts';
import { expect, test } from '../test.ts';

// A network that comes and goes, and two tabs.
test('without a network the page and what is typed in it stay, and go when it is back', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Tunnel' });
  const { page, context } = await person(browser, 'coordination0363');
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('[data-connection]')).toBeVisible();
  await page.locator('summary', { hasText: 'Demander des précisions' }).click();
  const question = page.getByLabel('Que manque-t-il pour décider');
  await question.fill('Depuis quand est-il suivi ?');

  await context.setOffline(true);
  await expect(page.getByText('Vous êtes hors connexion.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Annuaire' }).first().click();
  await expect(page.getByText('Votre demande n’est pas partie.')).toBeVisible();
  await page.getByRole('button', { name: 'Envoyer la question' }).click();
  await expect(question).toHaveValue('Depuis quand est-il suivi ?');
  await expect(page).toHaveURL(new RegExp(sent.id));

  await context.setOffline(false);
  await expect(page.getByText('Vous êtes hors connexion.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Envoyer la question' }).click();
  await expect(page.locator('h1 + .status')).toHaveText('Précisions demandées');
  const { referral } = await ask<{ referral: { status: string } }>(
    page.request,
    'query ($id: ID!) { referral(id: $id) { status } }',
    { id: sent.id },
  );
  expect(referral.status).toBe('INFO_REQUESTED');
});

test('a second tab shows that the first one answered, and who goes back finds the case as it is', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Onglets' });
  const { page, context } = await person(browser, 'coordination0363');
  // by its address: the list shows fifty, and other tests send too
  await page.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await expect(page.locator('.pane-detail h2')).toHaveText('ONGLETS Camille');
  await page.locator('[data-open-case]').click();
  await expect(page.locator('h1')).toHaveText('ONGLETS Camille');
  const second = await context.newPage();
  await second.goto(`/orientations/${sent.id}`);
  await expect(second.locator('[data-connection]')).toBeVisible();
  await page.locator('button[data-answer="acknowledge"]').click();
  await expect(page.getByText('Réception confirmée. Le service qui oriente')).toBeVisible();
  await expect(second.locator('h1 + .status')).toHaveText('Reçue');
  await expect(second.locator('button[data-answer="acknowledge"]')).toHaveCount(0);

  // the answer was sent once: going back over it shows the case as it is, and asks nothing again
  await page.goBack();
  await expect(page).not.toHaveURL(/fait=/);
  await expect(page.locator('h1 + .status')).toHaveText('Reçue');
  await page.goForward();
  await expect(page.getByText('Réception confirmée. Le service qui oriente')).toBeVisible();

  // twice in a row, before the script of the page in between is there, leads to the inbox all the same
  let late: (() => void) | undefined;
  const scripts = new Promise<void>((resolve) => (late = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('h1 + .status')).toHaveText('Reçue');
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/boite/);
  late?.();
  await expect(page.locator('.pane-detail h2')).toHaveText('ONGLETS Camille');
});

test('a double click is one note', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Double' });
  const { page } = officer;
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('[data-connection]')).toBeVisible();
  await page.locator('summary', { hasText: 'Ajouter une note' }).click();
  await page.locator('.answer[open] textarea[name="note"]').fill('Joignable le matin seulement.');
  await page.locator('.answer[open] [name="audience"]').first().check();
  await page.locator('.answer[open] button').dblclick();
  await expect(page.locator('.thread').getByText('Joignable le matin seulement.')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.thread').getByText('Joignable le matin seulement.')).toHaveCount(1);
});

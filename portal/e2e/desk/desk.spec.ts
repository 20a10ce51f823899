import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { ask, asksForNews, openAnswer, person, refer } from '../cases-people.ts';

// Several desks at once.
test('a colleague sees who reads a referral, live, and that it was closed', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Lecture' });
  const [claire, julie] = [await person(browser, 'coordination0363'), await person(browser, 'equipe63')];
  // what other tests move in the list would keep back all that arrives with it
  for (const { page } of [claire, julie]) await asksForNews(page);
  await julie.page.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await expect(julie.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');

  await claire.page.goto('/boite?vue=a-traiter');
  await claire.page.locator('.item', { hasText: sent.reference }).click();
  await expect(julie.page.getByText('Claire Vasseur lit aussi cette page')).toBeVisible();
  await expect(julie.page.locator('.item', { hasText: sent.reference })).toContainText(
    'En cours de lecture par Claire Vasseur',
  );
  await expect(claire.page.getByText('Julie Fabre lit aussi cette page')).toBeVisible();
  await expectAccessible(julie.page);

  await claire.page.goto('/annuaire');
  await expect(julie.page.getByText('Claire Vasseur lit aussi cette page')).toHaveCount(0);
  // reading is nobody's business but the desk's
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.getByText('Julie Fabre')).toHaveCount(0);
  expect([...claire.complaints, ...julie.complaints]).toEqual([]);
});

test('a page that is fetched ahead claims nothing', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Survol' });
  const claire = await person(browser, 'coordination0363');
  await claire.context.request.get(`/boite?vue=a-traiter&o=${sent.id}`);
  const { referral } = await ask<{ referral: { readers: unknown[] } }>(
    claire.context.request,
    'query ($id: ID!) { referral(id: $id) { readers { personName } } }',
    { id: sent.id },
  );
  expect(referral.readers).toEqual([]);
});

test('one takes a referral, hands it to a colleague, and the sender’s page stays as it was', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Attribution' });
  const { page, complaints } = await person(browser, 'coordination0363');
  await page.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  const inCharge = page.locator('.desk-line');
  await expect(inCharge).toContainText('Sans responsable');
  await page.getByRole('button', { name: 'Devenir responsable' }).click();
  await expect(inCharge).toContainText('Responsable : vous');

  await openAnswer(page, 'Changer le responsable');
  const form = page.locator('details[data-answer="assign"]');
  await form.getByLabel('Responsable').selectOption('Julie Fabre');
  await form.getByRole('button', { name: 'Enregistrer le responsable' }).click();
  await expect(inCharge).toContainText('Responsable : Julie Fabre');
  await expect(page.locator('.item', { hasText: sent.reference })).toContainText('Julie Fabre');

  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.locator('h1 + .status')).toHaveText('Envoyée');
  await expect(officer.page.locator('.thread')).not.toContainText('esponsable');
  expect(complaints).toEqual([]);
});

for (const script of [true, false]) {
  test(`several are acknowledged at once, and one that a colleague answered first is named (${script ? 'with' : 'without'} script)`, async ({
    browser,
  }) => {
    const officer = await person(browser, 'spip63');
    const names = ['Unus', 'Duo', 'Tres'];
    const sent = await Promise.all(names.map((birthName) => refer(officer.context.request, { birthName })));
    const claire = await person(browser, 'coordination0363', { javaScriptEnabled: script });
    const { page } = claire;
    await page.goto('/boite?vue=a-traiter');
    await expect(page.getByText('Orientations cochées')).toBeHidden();
    await expect(page.getByLabel('Tout cocher')).toBeVisible({ visible: script });
    if (script) {
      const boxes = page.locator('.pick input');
      await page.getByLabel('Tout cocher').check();
      await expect(page.locator('.pick input:not(:checked)')).toHaveCount(0);
      await boxes.first().uncheck();
      await expect(page.getByLabel('Tout cocher')).not.toBeChecked();
      await page.getByLabel('Tout cocher').check();
      await page.getByLabel('Tout cocher').uncheck();
      await expect(page.locator('.pick input:checked')).toHaveCount(0);
    }
    for (const { reference } of sent) await page.getByLabel(`Cocher ${reference}`).check();
    await expect(page.getByText('Orientations cochées')).toBeVisible();
    if (script) await expectAccessible(page);

    const julie = await person(browser, 'equipe63');
    const [first, second, third] = sent;
    await ask(
      julie.context.request,
      'mutation ($input: AcknowledgeReferralInput!) { acknowledgeReferral(input: $input) { userErrors { code } } }',
      { input: { id: second!.id, version: second!.version } },
    );
    await page.getByRole('button', { name: 'Accuser réception' }).first().click();
    const result = page.locator('.several-done');
    await expect(result).toContainText('2 réceptions confirmées');
    await expect(result).toContainText('Une orientation n’a pas changé');
    await expect(result.getByRole('listitem')).toHaveCount(1);
    await expect(result.getByRole('listitem')).toContainText(second!.reference);
    await expect(result.getByRole('listitem')).toContainText('Julie Fabre a agi avant vous');
    for (const done of [first, third])
      await expect(page.locator('.item', { hasText: done!.reference })).toContainText('Reçue');

    // the same ones are put in somebody's hands
    for (const { reference } of sent) await page.getByLabel(`Cocher ${reference}`).check();
    await page.locator('#attribuer-a').selectOption('Julie Fabre');
    await page.locator('#plusieurs').getByRole('button', { name: 'Changer le responsable' }).click();
    await expect(page.locator('.several-done')).toContainText('3 orientations ont changé de responsable');
    await expect(page.locator('.item', { hasText: first!.reference })).toContainText('Julie Fabre');
  });
}

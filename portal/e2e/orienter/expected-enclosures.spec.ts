import { expectAccessible } from '../accessible.ts';
import { openAnswer, person, refer } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { pdf } from '../pdf.ts';
import { expect, test } from '../test.ts';

/** What a legal basis expects is told, asked for where it is missing, and required by nobody. */

const withoutScript = { javaScriptEnabled: false } as const;

test('the form says at once what another legal basis expects, and proposes no kind', async ({ browser }) => {
  const { page } = await person(browser, 'spip63');
  await openHydrated(page, '/orienter');
  const expected = page.locator('.expected');
  const kind = page.getByLabel('Nature de la pièce');
  await expect(expected).toBeHidden();
  await page.getByLabel('Sursis probatoire', { exact: true }).check();
  await expect(expected).toContainText('pas encore joint : jugement');
  await page.getByLabel('Ordonnance de protection', { exact: true }).check();
  await expect(expected).toContainText('pas encore joint : ordonnance');
  await page.locator('.enclosures > summary').click();
  // nothing is proposed: a letter would go as an order
  await expect(kind).toHaveValue('');
  await expectAccessible(page);
  // a kind that one chose stays, whatever is expected
  await kind.selectOption('LETTER');
  await page.getByLabel('Peine de stage', { exact: true }).check();
  await expect(expected).toContainText('jugement');
  await expect(kind).toHaveValue('LETTER');
  await page.getByLabel('Démarche volontaire', { exact: true }).check();
  await expect(expected).toBeHidden();

  // what is joined is missing no more
  await page.getByLabel('Ordonnance de protection', { exact: true }).check();
  await kind.selectOption('ORDER');
  await page
    .locator('.enclosures')
    .getByLabel('Fichier')
    .setInputFiles({ ...pdf, name: 'ordonnance.pdf' });
  await page.getByRole('button', { name: 'Joindre' }).click();
  await expect(page.locator('.enclosures .docs li')).toContainText('Ordonnance, PDF');
  await expect(expected).toBeHidden();
  await page.getByLabel('Peine de stage', { exact: true }).check();
  await expect(expected).toContainText('jugement');
});

test('without script it stands below the basis that is chosen, on the next page, and in the last look before sending', async ({
  browser,
}) => {
  const { page } = await person(browser, 'spip63', withoutScript);
  await page.goto('/orienter');
  const below = page.locator('.expects:visible');
  await expect(below).toHaveCount(0);
  await page.getByLabel('Ordonnance de protection', { exact: true }).check();
  await expect(below).toHaveText(
    'Attendu pour ce cadre, pas encore joint : ordonnance. On peut envoyer sans.',
  );
  await page.getByLabel('Sursis probatoire', { exact: true }).check();
  await expect(below).toContainText('pas encore joint : jugement');
  await page.getByLabel('N° parquet').fill('26 327 000 118');
  await page.getByRole('button', { name: 'Continuer vers la personne' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qui est la personne orientée ?');
  await expect(page.locator('.expected')).toContainText('jugement');
  await expect(page.locator('[name="enclosureKind"]')).toHaveValue('');
  // what was saved does not contradict what is chosen now
  await page.goto(page.url().replace(/2$/, '1'));
  await expect(below).toContainText('jugement');
  await page.getByLabel('Démarche volontaire', { exact: true }).check();
  await expect(page.getByText('pas encore joint').filter({ visible: true })).toHaveCount(0);
  await page.goto(page.url().replace(/1$/, '4'));
  const line = page.locator('.recap .facts > div', { hasText: 'Attendu, non joint' });
  await expect(line).toContainText('Jugement');
});

for (const javaScriptEnabled of [true, false]) {
  test(`what was not sent along is asked for with a tick, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const officer = await person(browser, 'spip63', { javaScriptEnabled });
    const { id } = await refer(officer.context.request, { birthName: 'Attendue' });
    const { page: desk } = await person(browser, 'coordination0363', { javaScriptEnabled });
    if (javaScriptEnabled) await openHydrated(desk, `/orientations/${id}`);
    else await desk.goto(`/orientations/${id}`);
    await expect(desk.locator('#documents')).toContainText('Attendu, non joint : jugement');
    // the line itself leads to a message that asks for it, in any state of the case
    await desk.locator('#documents').getByRole('link', { name: 'Demander par un message' }).click();
    const asking = desk.locator('#echanges').getByLabel('Votre message');
    await expect(asking).toHaveValue('Merci de transmettre : jugement.');
    await expect(asking).toBeInViewport();
    await openAnswer(desk, 'Demander des précisions');
    const form = desk.locator('.answers form[action^="?/request"]');
    await form.getByLabel('Jugement', { exact: true }).check();
    await form.getByRole('button', { name: 'Envoyer la question' }).click();
    await expect(desk.getByText('Merci de transmettre, en réponse : jugement.').first()).toBeVisible();
    await officer.page.goto(`/orientations/${id}`);
    await expect(
      officer.page.getByText('Merci de transmettre, en réponse : jugement.').first(),
    ).toBeVisible();
    const documents = officer.page.locator('#documents');
    await expect(documents).toContainText('Attendu, non joint : jugement');
    // and its sender joins it there, as what it is
    await documents.locator('summary', { hasText: 'Joindre' }).click();
    const joining = documents.locator('form[action^="?/enclose"]');
    await expect(joining.getByLabel('Nature de la pièce')).toHaveValue('');
    if (javaScriptEnabled) await expectAccessible(officer.page);
    await joining.getByRole('button', { name: 'Joindre' }).click();
    await expect(joining).toContainText('Choisissez un fichier à joindre.');
    await expect(joining).toContainText('Choisissez la nature de la pièce.');
    await joining.getByLabel('Fichier').setInputFiles({ ...pdf, name: 'jugement.pdf' });
    await joining.getByRole('button', { name: 'Joindre' }).click();
    // the file that was chosen waits there for its kind
    await expect(joining).toContainText('Choisissez la nature de la pièce.');
    await expect(joining).toContainText('jugement.pdf');
    await joining.getByLabel('Nature de la pièce').selectOption('JUDGMENT');
    await joining.getByRole('button', { name: 'Joindre' }).click();
    await expect(officer.page.getByText('Pièce jointe à l’orientation.')).toBeVisible();
    await expect(documents.locator('.docs li')).toContainText('jugement.pdf');
    await expect(documents).not.toContainText('Attendu, non joint');
    await expect(joining).toBeHidden();
    await desk.goto(`/orientations/${id}`);
    await expect(desk.locator('#documents')).not.toContainText('Attendu, non joint');
    await expect(
      desk.locator('#documents').getByRole('link', { name: 'jugement.pdf', exact: true }),
    ).toBeVisible();
    await expect(desk.locator('#parcours, main')).toContainText('Pièce jointe');
    // who reads no enclosure learns of none
    const { page: partner } = await person(browser, 'hebergement63');
    await partner.goto(`/orientations/${id}`);
    await expect(partner.getByText('Attendu, non joint')).toHaveCount(0);
  });
}

test('the region says what is expected, with forms alone, and drafts follow', async ({ browser }) => {
  const { page } = await person(browser, 'coordination15', withoutScript);
  await page.goto('/accueil');
  await page.getByRole('link', { name: 'Pièces attendues' }).click();
  const row = page.locator('#expected-CARE_INJUNCTION');
  await expect(row).toContainText('SPIP : jugement');
  await row.locator('summary').click();
  const probation = row.getByRole('group', { name: 'D’un SPIP' });
  await probation.getByLabel('Rapport du SPIP').check();
  await row.getByRole('button', { name: 'Enregistrer ces pièces' }).click();
  await expect(page.getByText('Pièces attendues enregistrées.')).toBeVisible();
  await expect(row).toContainText('SPIP : jugement et rapport du SPIP');

  const officer = await person(browser, 'spip63');
  await openHydrated(officer.page, '/orienter');
  await officer.page.getByLabel('Injonction de soins', { exact: true }).check();
  await expect(officer.page.locator('.expected')).toContainText('jugement et rapport du SPIP');

  await row.locator('summary').click();
  await probation.getByLabel('Rapport du SPIP').uncheck();
  await row.getByRole('button', { name: 'Enregistrer ces pièces' }).click();
  await expect(row).not.toContainText('SPIP : jugement et');
  await expect(row).toContainText('SPIP : jugement');

  const other = await person(browser, 'coordination0363', withoutScript);
  expect((await other.page.goto('/reglages/pieces'))?.status()).toBe(404);
});

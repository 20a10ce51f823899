import { expectAccessible } from '../accessible.ts';
import { enter, person, refer } from '../cases-people.ts';
import { expect, test } from '../test.ts';

/** A man met in the street, or in prison: nobody can call him, and the case says whom to ask. */
test('a person with neither telephone nor e-mail is entered, and the case says whom to ask', async ({
  browser,
}) => {
  const { context, page, complaints } = await person(browser, 'coordination0363');
  const none = { residence: 'NO_FIXED_HOME', commune: null, phone: null, voicemailAllowed: null };
  const { id } = await enter(context.request, {
    ...{ birthName: 'Usson', firstName: 'Marcel', contactBy: ['THROUGH_SENDER'] },
    ...none,
  });
  await page.goto(`/orientations/${id}`);
  const facts = page.locator('#infos');
  await expect(facts).toContainText('Ni téléphone ni courriel : personne ne peut l’appeler.');
  await expect(facts).toContainText('Demandez à Parquet de Clermont-Ferrand');
  await expect(facts).toContainText('le service qui l’oriente');
  await expectAccessible(page);
  expect(complaints).toEqual([]);

  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, {
    ...{ birthName: 'Usson', firstName: 'Paul', contactBy: ['THROUGH_SENDER'] },
    ...none,
  });
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.locator('#infos')).toContainText('Elle se joint par votre service.');
  await officer.page.goto(`/orientations/${sent.id}/corriger`);
  await expect(officer.page.getByLabel('le service qui l’oriente')).toBeChecked();
  await expectAccessible(officer.page);
});

test('the form asks how to reach who has no number, beside the number that is missing', async ({
  browser,
}) => {
  const { page, complaints } = await person(browser, 'spip63', { javaScriptEnabled: false });
  await page.goto('/orienter');
  await page.getByLabel('Sursis probatoire').check();
  await page.locator('#orderedById').selectOption({ label: 'Tribunal judiciaire de Clermont-Ferrand' });
  const goOn = page.locator('#etape .btn.primary');
  await goOn.click();
  await page.getByLabel('Nom de naissance').fill('Usson');
  await page.getByLabel('Prénom').fill('Jean');
  await page.getByLabel('Date de naissance').fill('04/11/1987');
  await page.getByLabel('Sans domicile fixe').check();
  await page.getByLabel('La personne sait').check();
  const onTheSpot = page.getByLabel('sur place : à la permanence');
  await expect(onTheSpot).toBeHidden();
  await goOn.click();
  await expect(page.locator('.error-summary')).toContainText('dites comment la joindre sans l’un ni l’autre');
  await onTheSpot.check();
  await goOn.click();
  await expect(page).toHaveURL(/\/3$/);
  await page.getByLabel('Groupe de responsabilisation').check();
  await goOn.click();
  await expect(page.locator('.recap')).toContainText('personne ne peut l’appeler');
  expect(complaints.filter((line) => !/422/.test(line))).toEqual([]);
});

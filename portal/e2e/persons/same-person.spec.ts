import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { asksForNews, person, refer } from '../cases-people.ts';

// Two records, compared, linked and separated again.
test('a coordinator compares, links them, and takes it back, without script', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const who = { birthName: 'Deschanel', firstName: 'Maurice', birthDate: '1979-03-08' };
  const before = await refer(officer.context.request, who);
  const sent = await refer(officer.context.request, {
    ...who,
    birthName: 'DESCHANEL',
    birthDate: '1979-08-03',
  });
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.getByRole('heading', { level: 1 })).toContainText('DESCHANEL');
  await expect(officer.page.getByText('déjà connue')).toHaveCount(0);

  const { page } = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  // axe is a script itself: the same page is judged beside, where scripts run
  const beside = await person(browser, 'coordination0363');
  await page.goto(`/orientations/${sent.id}`);
  await expect(
    page.getByText('mêmes noms, jour et mois de naissance inversés et même téléphone'),
  ).toBeVisible();
  await page.getByText('Comparer et décider').click();
  await expect(page.getByRole('table', { name: 'Ce que disent les deux dossiers' })).toContainText(
    before.reference,
  );
  await beside.page.goto(`/orientations/${sent.id}`);
  await asksForNews(beside.page);
  await beside.page.getByText('Comparer et décider').click();
  await expectAccessible(beside.page);
  await page.getByRole('button', { name: 'C’est la même personne' }).click();
  await expect(page.getByText('C’est noté')).toBeVisible();
  await expect(page.locator('#meme-personne')).toContainText(before.reference);
  // whoever has it open sees it too, without loading it again
  await expect(beside.page.locator('#meme-personne')).toContainText(before.reference);
  await expectAccessible(beside.page);

  await page.getByRole('button', { name: 'Annuler ce rapprochement' }).click();
  await expect(page.getByText('Les deux dossiers sont comme avant.')).toBeVisible();
  await expect(beside.page.getByText('Annuler ce rapprochement')).toHaveCount(0);
  await page.getByText('Comparer et décider').click();
  await page.getByRole('button', { name: 'Ce sont deux personnes' }).click();
  await expect(page.getByText('Comparer et décider')).toHaveCount(0);
  await expect(page.getByText('Distinguée de DESCHANEL Maurice')).toBeVisible();
});

import { expect, test } from '../test.ts';
import { openAnswer, person, refer } from '../cases-people.ts';

// A case from its sending to its answer.
const withoutScript = { javaScriptEnabled: false } as const;

test('asks, answers, waits and declines with forms alone', async ({ browser }) => {
  const officer = await person(browser, 'spip63', withoutScript);
  const coordinator = await person(browser, 'coordination0363', withoutScript);
  const sent = await refer(officer.context.request, { birthName: 'Papier' });

  const desk = coordinator.page;
  await desk.goto('/boite');
  await desk.locator('.item', { hasText: sent.reference }).click();
  await expect(desk).toHaveURL(new RegExp(`o=${sent.id}`));
  await openAnswer(desk, 'Demander des précisions');
  await desk.getByRole('button', { name: 'Envoyer la question' }).click();
  // nothing was written: the form comes back open, with what to do beside its field
  await expect(desk.getByText('Écrivez ce qu’il vous manque.')).toBeVisible();
  await desk.getByLabel('Que manque-t-il pour décider').fill('Quelle est la date de l’audience ?');
  await desk.getByRole('button', { name: 'Envoyer la question' }).click();
  await expect(desk.getByText('Question envoyée.')).toBeVisible();

  const { page } = officer;
  await page.goto('/orientations');
  await page.locator('tr.yours', { hasText: sent.reference }).getByRole('link', { name: 'Répondre' }).click();
  await expect(page.locator('.next')).toContainText('Quelle est la date de l’audience');
  await page.locator('summary', { hasText: 'Répondre' }).click();
  await page.getByLabel('Votre réponse').fill('Le 12 mars 2027.');
  await page.getByRole('button', { name: 'Envoyer la réponse' }).click();
  await expect(page.getByText('Réponse envoyée.')).toBeVisible();
  await expect(page.locator('h1 + .status')).toHaveText('Reçue');

  await desk.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await openAnswer(desk, 'Mettre en attente');
  await desk.getByRole('button', { name: 'Mettre en liste d’attente' }).click();
  await expect(desk.getByText('Mise en liste d’attente. Le service')).toBeVisible();

  await openAnswer(desk, 'Ne pas retenir');
  await desk.getByLabel('Je confirme').check();
  await desk.getByRole('button', { name: 'Ne pas retenir' }).click();
  await expect(desk.getByText('Choisissez un motif dans la liste')).toBeVisible();
  await desk.getByLabel('Motif').selectOption({ label: 'Hors du ressort' });
  await desk.getByLabel('Je confirme').check();
  await desk.getByRole('button', { name: 'Ne pas retenir' }).click();
  await expect(desk.getByText('Orientation non retenue. Le service')).toBeVisible();
  // under a measure it stays to be looked after until the authority has acknowledged
  await desk.goto('/boite?vue=sans-accuse');
  await expect(desk.locator('.item', { hasText: sent.reference })).toBeVisible();

  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('.next')).toContainText('Hors du ressort');
});

test('refuses an answer that comes too late, and says who was first', async ({ browser }) => {
  const officer = await person(browser, 'spip63', withoutScript);
  const coordinator = await person(browser, 'coordination0363', withoutScript);
  const team = await person(browser, 'equipe63', withoutScript);
  const sent = await refer(officer.context.request, { birthName: 'Ensemble' });
  await coordinator.page.goto(`/orientations/${sent.id}`);
  await team.page.goto(`/orientations/${sent.id}`);
  await team.page.getByRole('button', { name: 'Accuser réception' }).click();
  await coordinator.page.locator('summary', { hasText: 'Demander des précisions' }).click();
  await coordinator.page.getByLabel('Que manque-t-il pour décider').fill('Une question');
  await coordinator.page.getByRole('button', { name: 'Envoyer la question' }).click();
  await expect(coordinator.page.getByRole('alert')).toContainText('Julie Fabre a agi avant vous');
  await expect(coordinator.page.getByRole('link', { name: 'Relire le dossier à jour' })).toBeVisible();
  await expect(coordinator.page.getByLabel('Que manque-t-il pour décider')).toHaveValue('Une question');
  // a form of another case than the page's would be refused on a page that does not show why
  const strayed = await coordinator.context.request.post(`/orientations/${sent.id}?/acknowledge`, {
    form: { referral: 'ref_autre', version: '1' },
    headers: { origin: new URL(coordinator.page.url()).origin, accept: 'text/html' },
  });
  expect(strayed.status()).toBe(404);
});

test('a referral is withdrawn by its sender, who must say why', async ({ browser }) => {
  const { page, context } = await person(browser, 'spip63', withoutScript);
  const sent = await refer(context.request, { birthName: 'Retour' });
  await page.goto(`/orientations/${sent.id}`);
  await page.locator('summary', { hasText: 'Retirer l’orientation' }).click();
  await page.getByLabel('Motif').selectOption({ label: 'Autre motif (à préciser)' });
  await page.getByLabel('Je confirme').check();
  await page.getByRole('button', { name: 'Retirer l’orientation' }).click();
  await expect(page.getByText('Précisez le motif en une phrase.')).toBeVisible();
  await expect(page.getByLabel('Motif')).toHaveValue('OTHER');
  await page.getByLabel('Précision').fill('Doublon.');
  await page.getByLabel('Je confirme').check();
  await page.getByRole('button', { name: 'Retirer l’orientation' }).click();
  await expect(page.locator('h1 + .status')).toHaveText('Retirée');
  // by mistake, maybe: there is no way back, but one to another referral for the same person
  const anew = page.getByRole('link', { name: 'Nouvelle orientation pour cette personne' });
  await expect(anew).toHaveCount(1);
  await expect(page.locator('.next').getByRole('link')).toHaveText(
    'Nouvelle orientation pour cette personne',
  );
  await anew.click();
  await expect(page.locator('h1')).toHaveText('Nouvelle orientation pour cette personne');
  // who has nothing to do has no place for it
  const desk = await person(browser, 'coordination0363', withoutScript);
  await desk.page.goto(`/orientations/${sent.id}`);
  await expect(desk.page.locator('.next .words')).toBeVisible();
  await expect(desk.page.locator('.next .does')).toHaveCount(0);
});

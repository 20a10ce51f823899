import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { asksForNews, person, refer } from '../cases-people.ts';

// Two desks at once.
const voluntary = {
  legalBasis: 'VOLUNTARY',
  orderedById: null,
  measureStart: null,
  measureEnd: null,
  birthName: 'Quintefeuille',
  firstName: 'Basile',
  circumstances: 'Souhaite un rendez-vous le matin.',
};

test('a person who withdraws their agreement closes the case to the service that follows it, in the page it is reading', async ({
  browser,
}) => {
  const sender = await person(browser, 'association03');
  const coordinator = await person(browser, 'coordination0363');
  const sent = await refer(sender.context.request, voluntary);
  await sender.page.goto(`/orientations/${sent.id}`);
  await expect(sender.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');
  await expect(sender.page.getByRole('heading', { level: 1 })).toContainText('QUINTEFEUILLE');
  await expect(sender.page.locator('#accord')).toContainText('indiqué par le service, en orientant');

  await coordinator.page.goto(`/orientations/${sent.id}`);
  const card = coordinator.page.locator('#accord');
  await card.getByText('Consigner ce que la personne a dit').click();
  await expect(card).toContainText('Un retrait le lui ferme aussitôt');
  await card.getByLabel('Elle retire son accord').check();
  await card.getByLabel('Comment').selectOption('PHONE');
  await card.getByRole('button', { name: 'Consigner' }).click();
  await expect(coordinator.page.getByText('C’est consigné.')).toBeVisible();
  await expect(card).toContainText('Accord retiré, par téléphone');
  await expectAccessible(coordinator.page);

  await expect(sender.page.getByText('Vous suivez le statut, rien de plus')).toBeVisible();
  // hidden is not empty
  await expect(sender.page.locator('#documents')).toContainText('Réservée');
  await expect(sender.page.locator('#documents')).not.toContainText('Aucun document');
  await expect(sender.page.locator('#echeances .masked')).toBeVisible();
  // nowhere in the page, its title, or what the first page was started with
  expect(await sender.page.content()).not.toMatch(/quintefeuille|basile|rendez-vous le matin|0639981760/i);
  await expectAccessible(sender.page);

  // and back, when they agree again: what they may read once more moves what they read, and is asked for
  await asksForNews(sender.page);
  await card.getByText('Consigner ce que la personne a dit').click();
  await card.getByLabel('Elle est d’accord').check();
  await card.getByLabel('Comment').selectOption('WRITTEN');
  await card.getByRole('button', { name: 'Consigner' }).click();
  await expect(sender.page.getByRole('heading', { level: 1 })).toContainText('QUINTEFEUILLE');
  expect([...sender.complaints, ...coordinator.complaints]).toEqual([]);
});

test('without script, what is missing shows beside its field and nothing is typed twice', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63', { javaScriptEnabled: false });
  const sent = await refer(officer.context.request, { birthName: 'Delaunay' });
  await officer.page.goto(`/orientations/${sent.id}`);
  const card = officer.page.locator('#accord');
  await card.getByText('Consigner ce que la personne a dit').click();
  await card.getByLabel('Elle est d’accord').check();
  await card.getByRole('button', { name: 'Consigner' }).click();
  await expect(card.getByText('Choisissez comment elle l’a exprimé.')).toBeVisible();
  await expect(card.getByLabel('Elle est d’accord')).toBeChecked();
  await card.getByLabel('Comment').selectOption('ORAL');
  await card.getByRole('button', { name: 'Consigner' }).click();
  await expect(card).toContainText('D’accord, de vive voix');
});

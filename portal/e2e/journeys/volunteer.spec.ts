import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { accept, held, refer } from '../cases-people.ts';
import { answering, enters, everybodySees, status } from './people.ts';
import { inDays } from '../../../api/src/testing/in-days.ts';

/**
 * A woman who asks for help herself. Émilie Charrier of an association refers her with her agreement; in the middle
 * of the programme she tells Julie Fabre that she no longer wants the association to know. Its open page loses
 * everything but the status, and goes on telling that.
 */
test('a volunteer takes her agreement back in the middle, and the association’s open page closes to the status', async ({
  browser,
}) => {
  const emilie = await enters(browser, 'association03');
  const claire = await enters(browser, 'coordination0363');
  const julie = await enters(browser, 'equipe63');
  const sent = await refer(emilie.context.request, {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    measureStart: null,
    measureEnd: null,
    birthName: 'Montbrison',
    firstName: 'Solange',
    personInformation: 'CONSENTED',
    modules: ['PSYCHOLOGICAL_SUPPORT'],
    circumstances: 'Préfère être appelée après 18 h.',
    safetyConstraints: [],
  });
  const file = `/orientations/${sent.id}`;
  await emilie.opens(file);
  await expect(emilie.page.locator('h1')).toHaveText('MONTBRISON Solange');
  await expect(emilie.page.locator('main')).toContainText('Préfère être appelée après 18 h.');

  await claire.opens(file);
  await claire.page.getByRole('button', { name: 'Accuser réception' }).click();
  await everybodySees([emilie.page], 'Reçue');
  await accept(claire.page);
  await everybodySees([emilie.page], 'Acceptée');
  await julie.opens(file);
  const appointment = await answering(julie.page, 'Fixer l’entretien');
  await appointment.getByLabel('Date').fill(inDays(4));
  await appointment.getByLabel('Heure, à Paris').fill('18:30');
  await julie.page.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await everybodySees([emilie.page], 'Entretien fixé');
  await held(julie.context.request, sent.id);
  await answering(julie.page, 'Démarrer');
  await julie.page.getByRole('button', { name: 'Démarrer la prise en charge' }).click();
  await everybodySees([emilie.page, julie.page], 'En cours');

  const card = julie.page.locator('#accord');
  await card.getByText('Consigner ce que la personne a dit').click();
  await card.getByLabel('Elle retire son accord').check();
  await card.getByLabel('Comment').selectOption('ORAL');
  await card.getByRole('button', { name: 'Consigner' }).click();
  await expect(card).toContainText('Accord retiré');
  // Whoever comes to a next step reads it before the buttons.
  await expect(julie.page.getByText('parlez-lui avant toute autre étape')).toBeVisible();

  // Émilie touched nothing, and nothing of Solange is left on her screen or in her page.
  await expect(emilie.page.getByText('Vous suivez le statut, rien de plus')).toBeVisible();
  await expect(emilie.page.locator('h1')).toHaveText(`Dossier ${sent.reference}`);
  await expect(status(emilie.page)).toHaveText('En cours');
  expect(await emilie.page.content()).not.toMatch(/montbrison|solange|après 18 h|0639981760|julie fabre/i);
  await expectAccessible(emilie.page);

  // The status is still hers to follow.
  await julie.opens(file);
  await answering(julie.page, 'Terminer');
  await julie.page.getByRole('button', { name: 'Attester et terminer' }).click();
  await everybodySees([emilie.page], 'Terminée');
  expect(await emilie.page.content()).not.toMatch(/montbrison|solange|après 18 h|0639981760|julie fabre/i);
  expect([emilie, claire, julie].flatMap(({ complaints }) => complaints)).toEqual([]);
});

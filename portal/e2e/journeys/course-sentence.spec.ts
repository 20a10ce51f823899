import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { accept, ask, held, ownHouse, refer } from '../cases-people.ts';
import { answering, enters, everybodySees, status } from './people.ts';
import { inDays } from '../../../api/src/testing/in-days.ts';

/**
 * A course sentence, to be done within six months of the conviction. Hélène Marchand sends it to Valence, where the
 * man lived; Thomas Gauthier cannot take him and asks Claire Vasseur, who says no, and then yes. Julie Fabre takes
 * him to the end, and Hélène reads how it ended.
 */
test('a course sentence: the first CPCA cannot, the second takes over, and the outcome is acknowledged', async ({
  browser,
}) => {
  const helene = await enters(browser, 'parquet63');
  const thomas = await enters(browser, 'coordination26');
  const claire = await enters(browser, 'coordination0363');
  const julie = await enters(browser, 'equipe63');

  const { recipients } = await ask<{
    recipients: { organisation: { id: string; name: string } }[];
  }>(helene.context.request, '{ recipients(commune: "63113") { organisation { id name } } }');
  const names = recipients.map(({ organisation }) => organisation);
  const valence = names.find(({ name }) => name.includes('Rhône'));
  const clermont = names.find(({ name }) => name.includes('ANEF 63'));
  const sent = await refer(helene.context.request, {
    legalBasis: 'COURSE_SENTENCE',
    orderedById: await ownHouse(helene.context.request),
    decidedOn: inDays(-41),
    finalOn: inDays(-30),
    measureStart: inDays(-20),
    measureEnd: null,
    birthName: 'Ravel',
    firstName: 'Yann',
    recipientId: valence?.id,
    recipientReason: 'Il y a vécu jusqu’à sa condamnation.',
  });
  const file = `/orientations/${sent.id}`;
  await helene.opens(file);
  await expect(helene.page.getByText(/définitive le \d/)).toBeVisible();

  await thomas.opens(file);
  const there = thomas.page;
  await there.getByRole('button', { name: 'Accuser réception' }).click();
  await everybodySees([helene.page], 'Reçue');
  const askClermont = async (why: string): Promise<void> => {
    const form = await answering(there, 'Réorienter');
    await form.getByLabel('CPCA', { exact: true }).selectOption({ label: clermont?.name ?? '' });
    await form.getByLabel('Pourquoi ce CPCA').fill(why);
    await there.getByRole('button', { name: 'Proposer la réorientation' }).click();
    await expect(there.locator('.next')).toContainText(clermont?.name ?? '');
    // the first refusal names it as well: what is asked anew is in the thread
    await expect(there.locator('.thread')).toContainText(why);
  };
  await askClermont('Il vit maintenant à Clermont-Ferrand.');
  await expect(helene.page.locator('.thread')).toContainText('Il vit maintenant à Clermont-Ferrand.');

  // Claire has no place before spring; the case is Thomas's again, and he learns why without asking.
  await claire.opens(file);
  const no = await answering(claire.page, 'Ne pas reprendre');
  await no.getByLabel('Pourquoi').fill('Complet jusqu’en mars.');
  await claire.page.getByRole('button', { name: 'Ne pas reprendre' }).click();
  await expect(there.locator('.thread')).toContainText('Complet jusqu’en mars.');
  await expect(there.locator('.answers')).toContainText('Accepter');

  await thomas.opens(file);
  await askClermont('Une place s’est libérée chez vous, d’après votre message.');
  await claire.opens(file);
  await answering(claire.page, 'Reprendre l’orientation');
  await claire.page.getByRole('button', { name: 'Reprendre l’orientation' }).click();
  await expect(claire.page.getByText('Orientation reprise, sous cette nouvelle référence')).toBeVisible();
  await everybodySees([helene.page, there], 'Réorientée');

  // From here on it has a new reference; Hélène is led to it, Thomas is not.
  await helene.page.locator('.note a.ref').click();
  await expect(helene.page.getByText('reprise après une réorientation')).toBeVisible();
  const continued = new URL(helene.page.url()).pathname;
  expect(continued).not.toBe(file);
  expect((await thomas.context.request.get(continued)).status()).toBe(404);
  await helene.opens(continued);
  await claire.opens(continued);
  await accept(claire.page);
  await everybodySees([helene.page], 'Acceptée');

  await julie.opens(continued);
  const team = julie.page;
  const appointment = await answering(team, 'Fixer l’entretien');
  await appointment.getByLabel('Date').fill(inDays(5));
  await appointment.getByLabel('Heure, à Paris').fill('14:30');
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await everybodySees([helene.page], 'Entretien fixé');
  await held(julie.context.request, continued.split('/').at(-1) ?? '');
  await answering(team, 'Démarrer');
  await team.getByRole('button', { name: 'Démarrer la prise en charge' }).click();
  await everybodySees([helene.page, team], 'En cours');
  await answering(team, 'Terminer');
  await team.getByRole('button', { name: 'Attester et terminer' }).click();
  await everybodySees([helene.page, team], 'Terminée');

  await julie.opens(continued);
  await helene.page.getByRole('button', { name: 'Accuser réception de l’issue' }).click();
  await expect(helene.page.getByText('Issue acquittée. Le CPCA')).toBeVisible();
  await expect(team.locator('.thread')).toContainText('Issue acquittée');
  await expect(status(team)).toHaveText('Terminée');
  await expectAccessible(helene.page);

  // the whole way is in one thread, across both referrals
  for (const word of [
    'Réorientation proposée à un autre CPCA',
    'Complet jusqu’en mars.',
    'Issue acquittée',
  ]) {
    await expect(helene.page.locator('.thread')).toContainText(word);
  }
  expect([helene, thomas, claire, julie].flatMap(({ complaints }) => complaints)).toEqual([]);
});

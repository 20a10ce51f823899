import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { held, refer } from '../cases-people.ts';
import { answering, enters, everybodySees, status } from './people.ts';
import { inDays } from '../../../api/src/testing/in-days.ts';

/**
 * A man has to leave his home tonight, under judicial supervision with placement. Hélène Marchand, deputy
 * prosecutor, refers him, and Camille Aubert of her service follows; Claire Vasseur coordinates, Sandrine Petit has a bed, Julie Fabre takes him on. Each has
 * their page open, and none reloads it.
 */
test('a home removal tonight: from the prosecutor’s desk to a bed and a first appointment', async ({
  browser,
}) => {
  const helene = await enters(browser, 'parquet63');
  const camille = await enters(browser, 'substitut63');
  const claire = await enters(browser, 'coordination0363');
  const julie = await enters(browser, 'equipe63');
  const sandrine = await enters(browser, 'hebergement63');

  // Claire is at her inbox when it arrives.
  await claire.opens('/boite');
  const sent = await refer(helene.context.request, {
    legalBasis: 'SUPERVISION_WITH_PLACEMENT',
    birthName: 'Courtial',
    firstName: 'Denis',
    urgent: true,
    safetyConstraints: ['HOME_REMOVAL_ORDER', 'NO_CONTACT'],
    modules: ['HOUSING', 'RESPONSIBILITY_GROUP'],
    circumstances: 'Quitte le domicile à 19 h, sans solution pour la nuit.',
  });
  const file = `/orientations/${sent.id}`;
  await helene.opens(file);
  await camille.opens(file);
  await everybodySees([helene.page, camille.page], 'Envoyée');

  const desk = claire.page;
  const arrived = desk.locator('.item', { hasText: sent.reference });
  await expect(arrived).toBeVisible();
  await expect(arrived).toContainText('Éviction');
  await arrived.click();
  const detail = desk.locator('.pane-detail');
  await expect(detail.locator('h2')).toHaveText('COURTIAL Denis');
  await expect(detail).toContainText(/Il reste 2[34]\s?h.* pour accuser réception/u);
  await expect(detail).toContainText('(éviction urgente)');
  await desk.getByRole('button', { name: 'Accuser réception' }).click();
  await everybodySees([helene.page, camille.page], 'Reçue');
  await expect(helene.page.locator('.thread')).toContainText('Claire Vasseur');

  // Until she is chosen, Sandrine gets what anybody gets: nothing.
  expect((await sandrine.context.request.get(file)).status()).toBe(404);
  const accepting = await answering(desk, 'Accepter');
  const shelter = accepting.getByLabel('Hébergement : partenaire');
  const name = (await shelter.locator('option', { hasText: 'hébergement' }).first().innerText()).trim();
  await shelter.selectOption({ label: name });
  await accepting.locator('textarea[name="note"]').fill('Une place ce soir.');
  await desk.getByRole('button', { name: 'Accepter l’orientation' }).click();
  await everybodySees([helene.page, camille.page], 'Acceptée');

  // Sandrine reads whom to expect and what keeps someone safe; of the measure and of the group she reads nothing.
  await sandrine.opens(file);
  await everybodySees([sandrine.page], 'Acceptée');
  const bed = sandrine.page.locator('main');
  await expect(sandrine.page.locator('h1')).toHaveText('COURTIAL Denis');
  await expect(bed).toContainText('Hébergement');
  await expect(bed).not.toContainText('Groupe de responsabilisation');
  await expect(bed).not.toContainText('sans solution pour la nuit');
  await expect(bed).not.toContainText(/placement probatoire/iu);
  await expect(bed).not.toContainText('Hélène Marchand');
  await expectAccessible(sandrine.page);

  await julie.opens(file);
  const appointment = await answering(julie.page, 'Fixer l’entretien');
  await appointment.getByLabel('Date').fill(inDays(2));
  await appointment.getByLabel('Heure, à Paris').fill('09:30');
  await julie.page.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await expect(status(julie.page)).toHaveText('Entretien fixé');
  await everybodySees([helene.page, camille.page, sandrine.page], 'Entretien fixé');
  await expect(helene.page.locator('.next')).toContainText(/9\s?h\s?30/u);

  await held(julie.context.request, sent.id);
  await answering(julie.page, 'Démarrer');
  await julie.page.getByRole('button', { name: 'Démarrer la prise en charge' }).click();
  await everybodySees([helene.page, camille.page, sandrine.page, julie.page], 'En cours');
  await expectAccessible(helene.page);

  const everyone = [helene, camille, claire, julie, sandrine];
  expect(everyone.flatMap(({ complaints }) => complaints)).toEqual([]);
});

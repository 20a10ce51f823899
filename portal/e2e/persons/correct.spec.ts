import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { act, ask, person, refer } from '../cases-people.ts';

// Two desks, and every field of a form.
test('a number that the officer corrects is on the coordinator’s screen, who reads that it was', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const sent = await refer(officer.context.request, {
    birthName: 'Marchadier',
    availability: ['MONDAY_MORNING', 'THURSDAY_EVENING'],
  });
  await coordinator.page.goto(`/orientations/${sent.id}`);
  await expect(coordinator.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');
  const known = coordinator.page.locator('#infos');
  await expect(known).toContainText('06 39 98 17 60');
  await expect(known).toContainText('lundi matin, jeudi soir');

  await officer.page.goto(`/orientations/${sent.id}`);
  await officer.page.getByRole('link', { name: 'Corriger les informations' }).click();
  const form = officer.page.locator('form.correct');
  const number = form.getByRole('textbox', { name: 'Téléphone' });
  await expect(number).toHaveValue(/^06\s39\s98\s17\s60$/);
  await number.fill('demander au fils');
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveCount(1);
  await expectAccessible(officer.page);
  await number.fill('06 39 98 44 44');
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(officer.page.getByText('C’est enregistré.')).toBeVisible();

  await expect(known).toContainText('06 39 98 44 44');
  await expect(known).toContainText('lundi matin, jeudi soir');
  const thread = coordinator.page.locator('#fil');
  await expect(thread).toContainText('Informations de la personne corrigées');
  await expect(thread).not.toContainText('06 39 98');
  // nothing else was changed with it, so that nothing else is listed
  await expect(thread).not.toContainText('Contraintes de sécurité corrigées');
  // the browser notes each form that was refused
  const complaints = [...officer.complaints, ...coordinator.complaints];
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
});

test('without script, what is wrong shows beside its field and at the top, and nothing is typed twice', async ({
  browser,
}) => {
  const coordinator = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  const sender = await person(browser, 'spip63', { javaScriptEnabled: false });
  const sent = await refer(sender.context.request, { birthName: 'Rochefolle' });
  await coordinator.page.goto(`/orientations/${sent.id}`);
  await coordinator.page.getByRole('link', { name: 'Corriger les informations' }).click();
  const form = coordinator.page.locator('form.correct');
  await form.getByRole('textbox', { name: 'Téléphone' }).fill('demander au fils');
  await form.getByLabel('Commune où vit la personne aujourd’hui').fill('Saint-Julien');
  await form.getByLabel('Pas de contact avec les enfants').check();
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveCount(1);
  await expect(form).toContainText('Plusieurs communes répondent à ce nom');
  await expect(form.getByLabel('Pas de contact avec les enfants')).toBeChecked();
  // once the commune is one, the API says what else is wrong
  await form.getByLabel('Commune où vit la personne aujourd’hui').fill('Riom (63)');
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveCount(1);
  await expect(form.getByRole('textbox', { name: 'Téléphone' })).toHaveValue('demander au fils');
  await expect(form.getByRole('textbox', { name: 'Téléphone' })).toHaveAttribute('aria-invalid', 'true');
  await expect(form.getByLabel('Pas de contact avec les enfants')).toBeChecked();

  await form.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 55 55');
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(coordinator.page.getByText('C’est enregistré.')).toBeVisible();
  await expect(coordinator.page.locator('#infos')).toContainText('Riom');
  await expect(coordinator.page.locator('#infos')).toContainText('06 39 98 55 55');
  await expect(coordinator.page.locator('#infos')).toContainText(
    'Interdiction de contact, Pas de contact avec les enfants',
  );
  await expect(coordinator.page.locator('#fil')).toContainText('Contraintes de sécurité corrigées');
});

// Two desks, and a third that the case comes to.
test('a hearing that is moved is told with what it was, and a SPIP that follows now reads the case', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const next = await person(browser, 'spip03');
  const sent = await refer(officer.context.request, { birthName: 'Aubrac', hearingDate: '2031-12-15' });
  await next.page.goto(`/orientations/${sent.id}`);
  await expect(next.page.getByRole('heading', { level: 1 })).not.toContainText('AUBRAC');

  await coordinator.page.goto(`/orientations/${sent.id}`);
  await coordinator.page.getByRole('link', { name: 'Corriger les informations' }).click();
  const form = coordinator.page.locator('form.correct');
  await form.getByRole('textbox', { name: 'Audience du' }).fill('demain');
  await form.getByRole('textbox', { name: 'SPIP de suivi' }).fill('rien de tel');
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expectAccessible(coordinator.page);
  await form.getByRole('textbox', { name: 'Audience du' }).fill('14/01/2031');
  await form.getByRole('textbox', { name: 'SPIP de suivi' }).fill('spip allier');
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(coordinator.page.getByText('C’est enregistré.')).toBeVisible();

  const facts = coordinator.page.locator('#infos');
  await expect(facts).toContainText('Audience le 14 janvier 2031');
  await expect(facts).toContainText(
    /Audience\s: correction du .* par Claire Vasseur, avant\s: 15\sdécembre\s2031/,
  );
  const thread = coordinator.page.locator('#fil');
  await expect(thread).toContainText('Cadre et mesure corrigés');
  await expect(thread).toContainText('Audience et SPIP de suivi');
  // what was not changed is not listed
  await expect(thread).not.toContainText('Informations de la personne corrigées');
  await expectAccessible(coordinator.page);

  await next.page.goto(`/orientations/${sent.id}`);
  await expect(next.page.locator('#infos')).toContainText('Audience le 14 janvier 2031');
  // who sent it keeps it, and is its SPIP no more
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.locator('#infos')).toContainText('Audience le 14 janvier 2031');
  const complaints = [...officer.complaints, ...coordinator.complaints];
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
});

/** The version of a case now, to correct it beside the tab that is open. */
async function versionOf(request: APIRequestContext, id: string): Promise<number> {
  const { referral } = await ask<{ referral: { version: number } }>(
    request,
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id },
  );
  return referral.version;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test('what another tab changed stays, and what both changed is told before one goes over it', async ({
      browser,
    }) => {
      const officer = await person(browser, 'spip63', { javaScriptEnabled });
      const { id } = await refer(officer.context.request, {
        ...{ birthName: 'Ensemble', hearingDate: '2031-12-15', circumstances: 'Travaille de nuit.' },
      });
      const { page } = officer;
      await page.goto(`/orientations/${id}/corriger`);
      const form = page.locator('form.correct');
      const save = (): Promise<void> =>
        form.getByRole('button', { name: 'Enregistrer les corrections' }).click();
      // somebody else corrects the telephone and the hearing meanwhile
      const { context } = await person(browser, 'coordination0363');
      await act(context.request, 'correctReferral', 'CorrectReferralInput', {
        ...{ id, version: await versionOf(context.request, id) },
        ...{ phone: '06 39 98 77 77', hearingDate: '2031-12-20', residence: 'NO_FIXED_HOME' },
      });
      await form.getByText('Circonstances', { exact: true }).click();
      await form.getByLabel('Circonstances').fill('Travaille de jour.');
      await save();
      await expect(page).toHaveURL(`/orientations/${id}?fait=corriger`);
      const facts = page.locator('#infos');
      await expect(facts).toContainText('06 39 98 77 77');
      await expect(facts).toContainText('Audience le 20 décembre 2031');
      await expect(facts).toContainText('Sans domicile fixe');
      await expect(page.locator('main')).toContainText('Travaille de jour.');

      // the same field on both sides: it is told with who wrote it, and nothing else is
      await page.goto(`/orientations/${id}/corriger`);
      await act(context.request, 'correctReferral', 'CorrectReferralInput', {
        ...{ id, version: await versionOf(context.request, id) },
        ...{ phone: '06 39 98 88 88', hearingDate: '2031-12-21', residence: 'COMMUNE' },
      });
      await form.getByRole('textbox', { name: 'Audience du' }).fill('22/12/2031');
      await save();
      const told = form.getByRole('alert');
      await expect(told).toContainText('Quelqu’un a corrigé la même chose que vous.');
      await expect(told.getByRole('listitem')).toHaveCount(1);
      await expect(told.getByRole('listitem')).toContainText(
        /Audience\s: 21\/12\/2031, corrigé par .+ à \d+\sh(\s\d\d)?/u,
      );
      await expect(form.locator('.note')).toHaveCount(1);
      await expect(form.getByRole('textbox', { name: 'Audience du' })).toHaveValue('22/12/2031');
      await expect(form.getByRole('textbox', { name: 'Téléphone' }).first()).toHaveValue(/88\s88$/);
      if (javaScriptEnabled) await expectAccessible(page);
      await save();
      await expect(page).toHaveURL(`/orientations/${id}?fait=corriger`);
      await expect(facts).toContainText('Audience le 22 décembre 2031');
      await expect(facts).toContainText('06 39 98 88 88');
      await expect(facts).not.toContainText('Sans domicile fixe');

      // a home that somebody has no more leaves no commune behind, and a removal that is said late is a constraint, too
      await page.goto(`/orientations/${id}/corriger`);
      await form.getByLabel('Sans domicile fixe').check();
      await form.getByLabel('Éviction ce soir').check();
      if (javaScriptEnabled) await expect(form.locator('[name="communeText"]')).toHaveValue('');
      await save();
      await expect(page).toHaveURL(`/orientations/${id}?fait=corriger`);
      await expect(facts).toContainText('Sans domicile fixe');
      await expect(facts).not.toContainText('Sans domicile fixe, ');
      await expect(facts).toContainText('Éviction du domicile');
      await page.goto(`/orientations/${id}/corriger`);
      await expect(page.locator('.crumbs').getByRole('link')).toHaveText(['Orientations', /^63-/]);
      await form.getByLabel('Éviction ce soir').uncheck();
      await save();
      await expect(page).toHaveURL(`/orientations/${id}?fait=corriger`);
      await page.goto(`/orientations/${id}/corriger`);
      await expect(form.getByLabel('Éviction du domicile')).not.toBeChecked();

      // oneself, in another tab, is not somebody
      await page.goto(`/orientations/${id}/corriger`);
      await act(officer.context.request, 'correctReferral', 'CorrectReferralInput', {
        ...{ id, version: await versionOf(officer.context.request, id), hearingDate: '2031-12-23' },
      });
      await form.getByRole('textbox', { name: 'Audience du' }).fill('24/12/2031');
      await save();
      await expect(told).toContainText('Vous avez corrigé ce dossier dans un autre onglet.');
      await expect(told).not.toContainText('a agi avant vous');
    });
  });
}

test('by keyboard, from the case to the form and back, and what cannot be corrected leads to the case', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const { id, version } = await refer(officer.context.request, { birthName: 'Clavier' });
  const { page } = officer;
  await page.goto(`/orientations/${id}`);
  await page.getByRole('link', { name: 'Corriger les informations' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/orientations/${id}/corriger`);
  const form = page.locator('form.correct');
  const stops = form
    .locator('summary, input:not([type="hidden"]), select, textarea, button, a')
    .filter({ visible: true });
  await stops.first().focus();
  await expect(stops.first()).toBeFocused();
  await form.getByRole('button', { name: 'Enregistrer les corrections' }).focus();
  await page.keyboard.press('Tab');
  await expect(form.getByRole('link', { name: 'Revenir au dossier sans rien corriger' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/orientations/${id}`);

  await act(officer.context.request, 'withdrawReferral', 'WithdrawReferralInput', {
    ...{ id, version, reason: 'MEASURE_ENDED' },
  });
  await page.goto(`/orientations/${id}/corriger`);
  await expect(page).toHaveURL(`/orientations/${id}`);
  const stranger = await person(browser, 'spip03');
  expect((await stranger.page.goto(`/orientations/${id}/corriger`))?.status()).toBe(404);
});

test('what turns out to be urgent is so from then on, with a line of its own, and is not once it is corrected back', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63', { javaScriptEnabled: false });
  const sent = await refer(officer.context.request, { birthName: 'Presse' });
  const { page } = officer;
  const urgency = async (): Promise<boolean> => {
    const { referral } = await ask<{ referral: { urgent: boolean } }>(
      officer.context.request,
      'query ($id: ID!) { referral(id: $id) { urgent } }',
      { id: sent.id },
    );
    return referral.urgent;
  };
  const box = page.getByLabel('Éviction ce soir : à traiter en urgence');
  for (const wanted of [true, false]) {
    await page.goto(`/orientations/${sent.id}/corriger`);
    await box.setChecked(wanted);
    await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
    await expect(page.getByText('C’est enregistré.')).toBeVisible();
    expect(await urgency()).toBe(wanted);
  }
  await expect(page.locator('#fil')).toContainText('Urgence corrigée');
});

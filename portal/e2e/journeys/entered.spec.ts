import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { act, enter, person, refer } from '../cases-people.ts';
import { expect, test } from '../test.ts';
import { answering, enters, status } from './people.ts';

const goOn = async (page: Page): Promise<void> => {
  const before = page.url();
  await page.locator('#etape .btn.primary').click();
  await expect(page).not.toHaveURL(before);
};

/**
 * The prosecutor’s office of Clermont-Ferrand writes by post. Claire Vasseur, who coordinates, enters the letter; Hélène
 * Marchand finds the case among her own when she signs in, in nobody’s charge, and takes it.
 */
test('a court’s letter is entered by the coordination, and found by the court when it signs in', async ({
  browser,
}) => {
  const claire = await enters(browser, 'coordination0363');
  const { page } = claire;
  await claire.opens('/boite');
  await page.getByRole('banner').getByRole('link', { name: 'Saisir une orientation reçue' }).click();
  await expect(page.locator('h1')).toHaveText('De qui vient cette orientation, et dans quel cadre ?');
  await expect(page.getByLabel('Reçue par')).toHaveValue('Claire Vasseur');
  await expectAccessible(page);

  // What is not said is asked for, all at once, and nothing is lost.
  const summary = page.locator('.error-summary');
  await page.locator('#etape .btn.primary').click();
  await expect(summary.getByRole('link')).toHaveText([
    'Dites de qui vient cette orientation',
    'Dites comment elle vous est parvenue',
    'Choisissez le cadre de l’orientation',
  ]);
  await page.getByLabel('Sursis probatoire').check();
  await page.locator('#etape .btn.primary').click();
  await expect(summary.getByRole('link')).toHaveText([
    'Dites de qui vient cette orientation',
    'Dites comment elle vous est parvenue',
    /Indiquez la juridiction/,
  ]);
  await page.getByLabel('Un service ou un partenaire').check();
  const parquet = 'Parquet de Clermont-Ferrand';
  await page.getByLabel('Service ou partenaire', { exact: true }).selectOption({ label: parquet });
  await page.getByLabel('Qui a écrit ou appelé').fill('Hélène Marchand');
  await page.getByLabel('Courrier', { exact: true }).check();
  // The court is enough: of its services, the one that enforces a probation is meant.
  await page.locator('#orderedById').selectOption({ label: 'Tribunal judiciaire de Clermont-Ferrand' });
  await expectAccessible(page);
  await goOn(page);

  await page.getByLabel('Nom de naissance').fill('Courpière');
  await page.getByLabel('Prénom').fill('Lucien');
  await page.getByLabel('Date de naissance').fill('04/11/1987');
  await page.getByLabel('Sans domicile fixe').check();
  await page.getByLabel('Téléphone', { exact: true }).fill('06 39 98 41 71');
  await page.getByLabel('La personne sait').check();
  await goOn(page);
  await page.locator('#modules-RESPONSIBILITY_GROUP').check();
  await goOn(page);
  await expect(page.getByRole('radio', { name: /^ANEF 63/ })).toBeChecked();
  await expect(page.locator('.recap')).toContainText(`${parquet}, Hélène Marchand`);
  await page.getByRole('button', { name: 'Enregistrer l’orientation reçue' }).click();
  await expect(page.locator('h1')).toHaveText('L’orientation reçue est enregistrée');
  const entered = /Saisie par ANEF 63 pour Parquet de Clermont-Ferrand, d’après un courrier du/;
  await expect(page.locator('.receipt-facts')).toContainText(entered);
  await expectAccessible(page);
  const file = page.url().replace('/orienter/', '/orientations/').replace('/accuse', '');

  // Nobody of the service follows it: whoever looks first takes it.
  const helene = await enters(browser, 'parquet63');
  await helene.opens('/orientations?suivi=personne&etat=toutes');
  await helene.page
    .getByRole('link', { name: /COURPIÈRE Lucien/ })
    .first()
    .click();
  await expect(helene.page.locator('h1')).toHaveText('COURPIÈRE Lucien');
  await expect(helene.page.locator('.entered')).toContainText(entered);
  await expect(helene.page.locator('.entered')).toContainText('Reçue par Claire Vasseur.');
  await expect(helene.page.locator('#fil')).toContainText('Orientation reçue et saisie');
  await expectAccessible(helene.page);

  // The coordination has it in its inbox, and goes on with it.
  await claire.opens(file);
  await expect(
    page.getByRole('button', { name: 'Accepter' }).or(page.getByText('Accepter')).first(),
  ).toBeVisible();
  const complaints = [claire, helene].flatMap((one) => one.complaints);
  // the one is the answer of a form that cannot go on
  expect(complaints.filter((line) => !/422/.test(line))).toEqual([]);
});

/** The helpline puts a man through who has nowhere to live. Julie Fabre of the team takes the call, and asks if he agrees. */
test('a man who calls the helpline, without a fixed home, is entered with his agreement and has no sender', async ({
  browser,
}) => {
  // The probation service sent him a month ago, with his papers in hand.
  const officer = await person(browser, 'spip63');
  const before = await refer(officer.context.request, {
    ...{ birthName: 'Vollore', firstName: 'Karim', birthDate: '1985-07-14', phone: '06 39 98 41 79' },
  });
  const julie = await enters(browser, 'equipe63');
  const { page } = julie;
  await julie.opens('/accueil');
  await page.locator('main').getByRole('link', { name: 'Saisir une orientation' }).click();
  await page.getByLabel('La personne, par la ligne d’écoute').check();
  await expect(page.getByLabel('Service ou partenaire', { exact: true })).toBeHidden();
  await page.getByLabel('Téléphone', { exact: true }).check();
  await page.getByLabel('Démarche volontaire').check();
  await goOn(page);
  await page.getByLabel('Nom de naissance').fill('Vollore');
  await page.getByLabel('Prénom').fill('Karim');
  // “In 1985”, he says. What is half typed is no date, and what is not whole is said.
  const born = page.getByLabel('Date de naissance');
  const understood = page.locator('#birthDate + [role=status]');
  await born.pressSequentially('00/00/19');
  await expect(understood).toBeEmpty();
  await born.pressSequentially('85');
  await expect(understood).toHaveText('Compris : en 1985, jour et mois inconnus.');
  await born.fill('01/01/1985');
  await expect(understood).toHaveText('Si seule l’année est connue, écrivez 1985 seulement.');
  await born.fill('00/00/1985');
  await page.getByLabel('Sans domicile fixe').check();
  await page.getByLabel('Téléphone', { exact: true }).fill('06 39 98 41 72');
  await page.getByLabel('La personne sait').check();
  await page.locator('#etape .btn.primary').click();
  await expect(page.locator('.error-summary')).toContainText('la personne doit être d’accord');
  await expectAccessible(page);
  await expect(born).toHaveValue('00/00/1985');
  await expect(understood).toHaveText('Compris : en 1985, jour et mois inconnus.');
  await page.getByLabel('Elle est d’accord pour être orientée').check();
  await goOn(page);
  // He is known: Julie looks at what is there, comes back, and goes on with what she is told today.
  const known = page.locator('main .note').filter({ hasText: 'peut-être déjà connue' });
  await expect(known).toContainText('VOLLORE Karim');
  await expect(known).toContainText('mêmes noms et même année de naissance, sans jour ni mois sûrs');
  await expect(known).toContainText(before.reference);
  await expectAccessible(page);
  const entry = page.url();
  await known.getByRole('link', { name: 'Reprendre ce que l’on sait d’elle' }).click();
  await expect(page.locator('h1')).toHaveText('Continuer la saisie pour cette personne');
  await expect(page.getByText(`D’après l’orientation ${before.reference}`)).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à la saisie' }).click();
  await expect(page).toHaveURL(entry);
  await page.locator('#modules-PSYCHOLOGICAL_SUPPORT').check();
  await goOn(page);
  await expect(page.locator('.recap')).toContainText(/1985 \(\d\d( ou \d\d)?\sans\)/);
  await expect(page.getByText('Aucun service prescripteur ne la lit.')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer l’orientation reçue' }).click();
  await expect(page.locator('.receipt-facts')).toContainText(
    /Saisie par ANEF 63 pour la personne elle-même, d’après un appel de la ligne d’écoute du/,
  );
  await page.getByRole('link', { name: 'Voir l’orientation' }).click();
  await expect(page.locator('h1')).toHaveText('VOLLORE Karim');
  await expect(page.getByRole('button', { name: /Demander des précisions/ })).toHaveCount(0);
  await expect(page.getByText(/^en 1985, \d\d( ou \d\d)?\sans/)).toBeVisible();
  await expectAccessible(page);

  // Who coordinates is told that he may be known, and sees both dates side by side.
  const claire = await enters(browser, 'coordination0363');
  await claire.opens(new URL(page.url()).pathname);
  await expect(
    claire.page.getByText(/mêmes noms et même année de naissance, sans jour ni mois sûrs/),
  ).toBeVisible();
  await claire.page.getByText('Comparer et décider').click();
  const compared = claire.page.getByRole('table', { name: 'Ce que disent les deux dossiers' });
  await expect(compared).toContainText(before.reference);
  await expect(compared.getByRole('row', { name: /Naissance/ })).toContainText(/en 1985.*14\sjuillet\s1985/);
  await expectAccessible(claire.page);
  // the one is the answer of a form that cannot go on
  expect(julie.complaints.filter((line) => !/422/.test(line))).toEqual([]);
});

/** Julie Fabre typed the letter under the wrong name, and then again under the right one. Nobody is refused by that. */
for (const javaScriptEnabled of [true, false]) {
  test(`an entry by mistake is taken back, and the court reads why, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const julie = await person(browser, 'equipe63', { javaScriptEnabled });
    const { id, reference } = await enter(julie.context.request, { birthName: 'Issoire', firstName: 'Paul' });
    const { page } = julie;
    await page.goto(`/boite?vue=toutes&o=${id}`);
    if (javaScriptEnabled) await expect(page.locator('[data-connection="live"]').first()).toBeVisible();
    const sheet = await answering(page, 'Retirer cette saisie');
    await expect(sheet).toContainText('rien n’est refusé');
    await expect(sheet).toContainText(
      'Le service qui oriente lit qu’elle est retirée et pourquoi, et plus rien de la personne',
    );
    if (javaScriptEnabled) await expectAccessible(page);
    await sheet.getByLabel('Motif').selectOption({ label: 'Saisie pour une autre personne' });
    await sheet.locator('textarea[name="note"]').fill('Le courrier parlait de son frère.');
    if (!javaScriptEnabled) await sheet.getByLabel('Je confirme').check();
    await sheet.getByRole('button', { name: 'Retirer cette saisie' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Saisie retirée.' })).toBeVisible();

    const helene = await person(browser, 'parquet63', { javaScriptEnabled });
    await helene.page.goto(`/orientations/${id}`);
    await expect(status(helene.page)).toHaveText('Retirée');
    await expect(helene.page.locator('main')).toContainText(reference);
    await expect(helene.page.locator('main')).toContainText('Saisie pour une autre personne');
    const course = helene.page.locator('#fil');
    await expect(course).toContainText('Saisie retirée');
    await expect(course).not.toContainText('Le courrier parlait de son frère.');
    // What is kept of it is the status: the court was named by mistake, perhaps.
    const why = 'Le CPCA avait saisi cette orientation par erreur et l’a retirée.';
    await expect(helene.page.locator('[data-key="status-only"]')).toContainText(why);
    await expect(helene.page.locator('main')).not.toContainText(/accord non donné|n’a pas donné son accord/);
    await expect(helene.page.locator('main')).not.toContainText('Issoire', { ignoreCase: true });
    await expect(helene.page.locator('.answers summary')).toHaveCount(0);
    if (javaScriptEnabled) await expectAccessible(helene.page);
    expect([...julie.complaints, ...helene.complaints]).toEqual([]);
  });
}

test('how an entry came is corrected, and a wrong house leads to taking it back', async ({ browser }) => {
  const julie = await person(browser, 'equipe63');
  const { id } = await enter(julie.context.request, { birthName: 'Ambert', firstName: 'Luc' });
  const { page } = julie;
  await page.goto(`/orientations/${id}/corriger`);
  const entry = page.locator('[data-key="correct-CORRECT_ENTRY"]');
  await entry.locator('summary').click();
  await entry.getByLabel('Téléphone', { exact: true }).check();
  await expect(entry.locator('[data-key="wrong-house"]')).toContainText('Retirez cette saisie');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer les corrections' }).click();
  await expect(page).toHaveURL(`/orientations/${id}?fait=corriger`);
  await expect(page.locator('.entered')).toContainText('d’après un appel');
  await expect(page.locator('main')).toContainText(/Moyen\s: correction du .* avant\s: courrier/i);
  await page.goto(`/orientations/${id}/corriger`);
  await entry.locator('summary').click();
  await entry.getByRole('link', { name: 'Ouvrir le dossier pour retirer la saisie' }).click();
  await expect(page.locator('details[data-answer="withdrawEntry"]')).toHaveCount(1);
  expect(julie.complaints).toEqual([]);
});

test('what somebody sent is not offered as an entry to take back', async ({ browser }) => {
  const julie = await person(browser, 'equipe63');
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Thiers', firstName: 'Paul' });
  await julie.page.goto(`/orientations/${sent.id}`);
  await expect(julie.page.locator('.answers summary').first()).toBeVisible();
  await expect(julie.page.locator('[data-answer="withdrawEntry"]')).toHaveCount(0);
});

test('what was corrected of an entry stands folded under it', async ({ browser }) => {
  const { context, page } = await person(browser, 'coordination0363');
  const { id, version } = await enter(context.request, { birthName: 'Billom' });
  await act(context.request, 'correctReferral', 'CorrectReferralInput', {
    id,
    version,
    receivedVia: 'PHONE',
  });
  await page.goto(`/orientations/${id}`);
  const fold = page.locator('.entry-corrected');
  await expect(fold.locator('.corrected').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('.corrected').first()).toBeVisible();
  await expectAccessible(page);
});

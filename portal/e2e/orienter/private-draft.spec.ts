import { expectAccessible } from '../accessible.ts';
import { act, person, refer, type Person } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { expect, test } from '../test.ts';

// One service, two people: the one drafts, the other is a colleague.
test('a draft is its author’s until they share it, and then their service’s', async ({ browser }) => {
  const helene = await person(browser, 'parquet63');
  const camille = await person(browser, 'substitut63');
  const { id } = await act(helene.context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 2, legalBasis: 'PROSECUTION_ALTERNATIVE', birthName: 'Réservée', firstName: 'Paul' },
  });
  const resume = /Reprendre le brouillon : .*RÉSERVÉE/i;

  await camille.page.goto('/orienter');
  await expect(camille.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(camille.page.getByRole('link', { name: resume })).toHaveCount(0);
  expect((await camille.page.goto(`/orientations/${id}`))?.status()).toBe(404);
  expect((await camille.page.goto(`/orienter/${id}/2`))?.url()).toContain('brouillon=absent');

  await helene.page.goto(`/orientations/${id}`);
  await expect(helene.page.getByText('Vous seul pouvez la voir').first()).toBeVisible();
  await helene.page.goto('/orienter');
  const line = helene.page
    .getByRole('listitem')
    .filter({ has: helene.page.getByRole('link', { name: resume }) });
  await expect(line).toContainText('visible de vous seul');
  await line.locator('summary', { hasText: 'Partager' }).click();
  await expectAccessible(helene.page);
  await line.getByRole('button', { name: 'Partager avec mon service' }).click();
  await expect(helene.page.getByText('Brouillon partagé. Vos collègues le trouvent ici')).toBeVisible();
  await expect(line).toContainText('partagé avec votre service');
  await expect(line.locator('summary', { hasText: 'Partager' })).toHaveCount(0);

  await camille.page.goto('/orienter');
  await camille.page.getByRole('link', { name: resume }).click();
  await expect(camille.page).toHaveURL(new RegExp(`/orienter/${id}/2$`));
  expect([...helene.complaints, ...camille.complaints].filter((line) => !/404/.test(line))).toEqual([]);
});

test('of a shared draft a colleague’s entry is overwritten by choice alone, not by going on or Enter', async ({
  browser,
}) => {
  const [helene, camille] = [await person(browser, 'parquet63'), await person(browser, 'substitut63')];
  const { id, version } = await act(helene.context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 2, legalBasis: 'PROSECUTION_ALTERNATIVE', birthName: 'Partagée', firstName: 'Paul' },
  });
  await act(helene.context.request, 'shareReferralDraft', 'ShareReferralDraftInput', { id, version });
  const firstName = ({ page }: Person) => page.getByLabel('Prénom');
  for (const one of [helene, camille]) await openHydrated(one.page, `/orienter/${id}/2`);
  await firstName(helene).fill('Jean');
  await helene.page.getByRole('button', { name: 'Finir plus tard' }).click();
  await expect(helene.page.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
  await firstName(camille).fill('Luc');
  await camille.page.getByLabel('Nom de naissance').focus();
  const alert = camille.page.getByRole('alert');
  await expect(alert).toContainText('choisissez ce qu’il faut garder');
  for (const goOn of [
    () => camille.page.locator('.step-buttons .btn.primary').click(),
    () => firstName(camille).press('Enter'),
  ]) {
    const refused = camille.page.waitForResponse((answer) => answer.request().method() === 'POST');
    await goOn();
    await refused;
    await expect(alert).toBeFocused();
    await expect(firstName(camille)).toHaveValue('Luc');
    await helene.page.goto(`/orienter/${id}/2`);
    await expect(firstName(helene)).toHaveValue('Jean');
  }
  await camille.page.getByRole('button', { name: 'Garder ce que je vois ici' }).click();
  await expect(alert).toHaveCount(0);
  await helene.page.goto(`/orienter/${id}/2`);
  await expect(firstName(helene)).toHaveValue('Luc');
});

// One court, two services: prosecution and bench share nothing by being in one building.
test('a judge sees neither the draft nor the case of the prosecution of the same court', async ({
  browser,
}) => {
  const helene = await person(browser, 'parquet63');
  const antoine = await person(browser, 'jap63');
  const draft = await act(helene.context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 2, legalBasis: 'PENAL_SETTLEMENT', birthName: 'Parquetière', firstName: 'Luc' },
  });
  await act(helene.context.request, 'shareReferralDraft', 'ShareReferralDraftInput', {
    ...{ id: draft.id, version: draft.version },
  });
  // only the court is named: under this frame the prosecution is meant
  const sent = await refer(helene.context.request, {
    ...{ legalBasis: 'PENAL_SETTLEMENT', birthName: 'Parquetier', firstName: 'Jean' },
  });
  await helene.page.goto(`/orientations/${sent.id}`);
  await expect(helene.page.getByText('Parquet de Clermont-Ferrand').first()).toBeVisible();

  for (const id of [draft.id, sent.id])
    expect((await antoine.page.goto(`/orientations/${id}`))?.status()).toBe(404);
  await antoine.page.goto('/orienter');
  await expect(antoine.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(antoine.page.getByText(/PARQUETIÈRE/i)).toHaveCount(0);
  await antoine.page.goto('/orientations?suivi=tous&etat=toutes');
  await expect(antoine.page.getByRole('heading', { level: 1 })).toBeVisible();
  await antoine.page.getByRole('searchbox').fill(sent.reference);
  await antoine.page.getByRole('button', { name: 'Chercher' }).click();
  await expect(antoine.page.getByRole('status').filter({ hasText: 'recherche' })).toContainText(
    'Aucune pour cette recherche',
  );
  expect(helene.complaints).toEqual([]);
  expect(antoine.complaints.filter((line) => !/404/.test(line))).toEqual([]);
});

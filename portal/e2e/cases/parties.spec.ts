import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { act, ask, openAnswer, person, refer } from '../cases-people.ts';

/** Who takes part is said anew on the page of the case; whoever goes follows the status only. */

interface Choices {
  readonly viewer: { readonly colleagues: readonly { readonly id: string; readonly personName: string }[] };
  readonly housing: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  };
}

test('a psychologist is replaced: she reads the status and no name, and who comes reads the case', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const psychologist = await person(browser, 'psychologue63');
  const request = coordinator.context.request;
  const sent = await refer(officer.context.request, {
    ...{ birthName: 'Relais', modules: ['HOUSING', 'PSYCHOLOGICAL_SUPPORT'] },
  });
  const received = await act(request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    ...{ id: sent.id, version: sent.version },
  });
  const { viewer, housing } = await ask<Choices>(
    request,
    '{ viewer { colleagues(function: CLINICIAN) { id personName } } housing: organisations(filter: { modules: [HOUSING], departments: ["63"] }, first: 20) { edges { node { id name } } } }',
  );
  const hers = viewer.colleagues.find(({ personName }) => personName === 'Inès Carvalho');
  const shelter = housing.edges.find(({ node }) => node.name.includes('hébergement'));
  await act(request, 'acceptReferral', 'AcceptReferralInput', {
    ...{ id: sent.id, version: received.version, clinicianId: hers?.id },
    partners: [{ module: 'HOUSING', organisationId: shelter?.node.id }],
  });

  await psychologist.page.goto(`/orientations/${sent.id}`);
  await expect(psychologist.page.locator('h1')).toHaveText('RELAIS Camille');

  const desk = coordinator.page;
  const change = async (answer: string, name: string, choice: RegExp): Promise<void> => {
    const sheet = desk.locator(`details[data-answer="${answer}"]`);
    await sheet.locator('summary').click();
    const chosen = sheet.locator(`select[name="${name}"] option`, { hasText: choice });
    await sheet.locator(`select[name="${name}"]`).selectOption((await chosen.getAttribute('value')) ?? '');
    await expectAccessible(desk);
    await sheet.getByRole('button', { name: /^Confier/ }).click();
  };
  await desk.goto(`/orientations/${sent.id}`);
  await change('clinician', 'clinicianId', /Solène Aubert/);
  await expect(desk.getByText('Psychologue remplacé·e').first()).toBeVisible();

  const { page } = psychologist;
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.getByText('Votre part dans cette prise en charge est terminée').first()).toBeVisible();
  await expect(page.locator('h1 + .status')).toHaveText('Acceptée');
  expect(await page.content()).not.toContain('RELAIS');
  await expectAccessible(page);

  await change('clinician', 'clinicianId', /Inès Carvalho/);
  // the words of the first change may still stand there, so that they tell nothing of the second
  await expect(async () => {
    await page.goto(`/orientations/${sent.id}`);
    await expect(page.locator('h1')).toHaveText('RELAIS Camille', { timeout: 2000 });
  }).toPass();

  await change('housing', 'organisationId', /sans partenaire/);
  await expect(desk.getByText('Partenaire d’hébergement changé').first()).toBeVisible();
  await expect(desk.locator('#qui-voit li', { hasText: shelter?.node.name ?? '' }).last()).toContainText(
    'nom et téléphone lisibles jusqu’au',
  );
  // nobody else took the support in: it is given away for the first time
  const health = desk.locator('details[data-answer="health"]');
  await health.locator('summary').click();
  await health.locator('select[name="organisationId"]').selectOption({ index: 1 });
  await health.getByRole('button', { name: /^Confier/ }).click();
  await expect(desk.locator('main .note[data-tone="go"][role="status"]').first()).toBeFocused();
  expect([...coordinator.complaints, ...psychologist.complaints]).toEqual([]);
});

test('a partner declines its part with a reason: the coordination reads it, and sees who declined where it chooses', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const shelter = await person(browser, 'hebergement63');
  const request = coordinator.context.request;
  const sent = await refer(officer.context.request, { ...{ birthName: 'Refus', modules: ['HOUSING'] } });
  const received = await act(request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    ...{ id: sent.id, version: sent.version },
  });
  const { viewer } = await ask<{ viewer: { membership: { organisation: { id: string; name: string } } } }>(
    shelter.context.request,
    '{ viewer { membership { organisation { id name } } } }',
  );
  const { organisation } = viewer.membership;
  await act(request, 'acceptReferral', 'AcceptReferralInput', {
    ...{ id: sent.id, version: received.version },
    partners: [{ module: 'HOUSING', organisationId: organisation.id }],
  });

  const { page } = shelter;
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  const form = page.locator('.answers form[action^="?/declineHousing"]');
  await form.evaluate((one: HTMLFormElement) => void (one.dataset['undo'] = '60'));
  await openAnswer(page, 'Décliner l’hébergement');
  await expectAccessible(page);
  await form.locator('textarea').fill('Plus de place avant mars.');
  await form.getByRole('button', { name: 'Décliner' }).click();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect(page.locator('main .note[data-tone="go"][role="status"]').first()).toContainText(
    'Part déclinée',
  );
  await expect(page.locator('[data-answer="declineHousing"]')).toHaveCount(0);

  const desk = coordinator.page;
  await desk.goto(`/orientations/${sent.id}`);
  await expect(desk.getByText('Plus de place avant mars.').first()).toBeVisible();
  await expect(desk.locator('#qui-voit li', { hasText: organisation.name })).toContainText('décliné le');
  const again = desk.locator('details[data-answer="housing"] select[name="organisationId"]');
  // it is offered once more, as who declined: perhaps that was a mistake
  await expect(
    again.locator('option', { hasText: `${organisation.name} (a décliné)` }).first(),
  ).toBeAttached();
  // it awaits the coordination, which goes on without a partner
  await expect(desk.locator('main')).toContainText('Choisir un autre partenaire d’hébergement');
  await expectAccessible(desk);
  const next = desk.locator('.answers details[data-answer="housing"]');
  await next.locator('summary').click();
  const alone = next.locator('option', { hasText: /sans partenaire/ });
  await next.locator('select[name="organisationId"]').selectOption((await alone.getAttribute('value')) ?? '');
  await next.getByRole('button', { name: /^Confier/ }).click();
  await expect(desk.locator('main .note[data-tone="go"][role="status"]').first()).toBeVisible();
  await expect(desk.locator('main')).not.toContainText('Choisir un autre partenaire d’hébergement');
  // who declined is told until when it reads, and is offered nothing more
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('[data-key="reads-until"]')).toContainText('Vous lisez ce dossier jusqu’au');
  await expect(page.getByRole('button', { name: 'Devenir responsable' })).toHaveCount(0);
  await expect(page.locator('#echanges form')).toHaveCount(0);
  await expect(page.locator('main [data-answer], main #accord form')).toHaveCount(0);
  await expect(page.locator('main a[href^="/orienter/pour/"]')).toHaveCount(0);
  expect((await page.request.get(`/orienter/pour/${sent.id}`)).status()).toBe(404);
  await expectAccessible(page);
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.getByText('Plus de place avant mars.').first()).toBeVisible();
  expect([...coordinator.complaints, ...shelter.complaints, ...officer.complaints]).toEqual([]);
});

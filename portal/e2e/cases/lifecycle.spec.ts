import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { accept, act, ask, ownHouse, person, refer, type Case } from '../cases-people.ts';
import { beforeToday, inDays, onSunday } from '../../../api/src/testing/in-days.ts';

/** The life of a peine de stage in the portal, from its sending to the outcome that a magistrate acknowledges. */

// Three desks, and the whole life of a referral.
async function received(sent: Case, desk: Page): Promise<Case> {
  return await act(desk.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    id: sent.id,
    version: sent.version,
  });
}

const stage = {
  legalBasis: 'COURSE_SENTENCE',
  measureStart: '2026-11-02',
  measureEnd: '2027-05-02',
} as const;

/** Opens an answer, and has the sheet it opens checked. */
async function open(page: Page, summary: string): Promise<void> {
  await page.locator('.answers summary', { hasText: summary }).click();
  await expectAccessible(page);
}

test('a peine de stage is declined, and the magistrate acknowledges the outcome', async ({ browser }) => {
  const magistrate = await person(browser, 'parquet63');
  const coordinator = await person(browser, 'coordination0363');
  const orderedById = await ownHouse(magistrate.context.request);
  const sent = await refer(magistrate.context.request, { ...stage, orderedById, birthName: 'Refus' });
  await received(sent, coordinator.page);

  const desk = coordinator.page;
  await desk.goto(`/orientations/${sent.id}`);
  await open(desk, 'Ne pas retenir');
  await desk.getByLabel('Motif').selectOption({ label: 'Mesure incompatible' });
  await desk.getByRole('button', { name: 'Ne pas retenir' }).click();
  await expect(desk.getByText('Orientation non retenue. Le service')).toBeVisible();
  await expect(desk.locator('.next')).toContainText('n’en a pas encore accusé réception');
  await desk.goto('/orientations?etat=closes');
  await expect(desk.locator('tr', { hasText: sent.reference })).toContainText('Sans accusé');

  const { page } = magistrate;
  await page.goto('/orientations');
  const row = page.locator('tr.yours', { hasText: sent.reference });
  await expect(row).toContainText('à acquitter');
  await row.getByRole('link', { name: 'Accuser réception' }).click();
  await expect(page.locator('.next')).toContainText('Mesure incompatible');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Accuser réception de l’issue' }).click();
  await expect(page.getByText('Issue acquittée. Le CPCA')).toBeVisible();
  await expect(page.locator('.next')).toContainText('Orientation close');
  await expectAccessible(page);
  expect([...magistrate.complaints, ...coordinator.complaints]).toEqual([]);
});

test('a refusal that was a mistake is reopened, the magistrate reads it, and it goes on to acceptance', async ({
  browser,
}) => {
  const magistrate = await person(browser, 'parquet63');
  const coordinator = await person(browser, 'coordination0363');
  const orderedById = await ownHouse(magistrate.context.request);
  const sent = await refer(magistrate.context.request, { ...stage, orderedById, birthName: 'Rouverte' });
  const { id, version } = await received(sent, coordinator.page);
  const declined = await act(coordinator.context.request, 'declineReferral', 'DeclineReferralInput', {
    ...{ id, version, reason: 'NO_CAPACITY' },
  });
  await act(magistrate.context.request, 'acknowledgeOutcome', 'AcknowledgeOutcomeInput', {
    ...{ id, version: declined.version },
  });

  const desk = coordinator.page;
  await desk.goto(`/orientations/${id}`);
  await expect(desk.locator('.next')).toContainText('Vous pouvez la rouvrir jusqu’au');
  await expect(desk.locator('[data-key="until"]')).toContainText('on peut encore y écrire');
  await expect(desk.locator('.answers summary', { hasText: 'Rouvrir' })).not.toHaveClass(/primary|danger/);
  await open(desk, 'Rouvrir');
  await desk.getByLabel('Motif').selectOption({ label: 'Décision prise par erreur' });
  await desk.getByRole('button', { name: 'Rouvrir l’orientation' }).click();
  await expect(desk.getByText('Orientation rouverte. Le service')).toBeVisible();
  await expect(desk.locator('.next')).toContainText('Accepter, mettre en attente ou ne pas retenir');

  const { page } = magistrate;
  await page.goto(`/orientations/${id}`);
  await expect(page.getByText('Orientation rouverte', { exact: true })).toBeVisible();
  await expect(page.getByText('décision prise par erreur')).toBeVisible();
  await expect(page.locator('.answers button', { hasText: 'Accuser réception' })).toHaveCount(0);
  await expectAccessible(page);

  await desk.goto(`/orientations/${id}`);
  await open(desk, 'Accepter');
  // others wait for longer: who passes them over says why
  await desk.locator('form[action^="?/accept"] textarea').fill('Rouverte après une erreur.');
  await desk.locator('form[action^="?/accept"] button').last().click();
  await expect(desk.locator('.next')).toContainText('Fixer');
  await page.reload();
  await expect(page.locator('.next')).toContainText('Entretien préalable');
  expect([...magistrate.complaints, ...coordinator.complaints]).toEqual([]);
});

test('one is redirected, accepted, scheduled, started, completed, and its outcome acknowledged', async ({
  browser,
}) => {
  const magistrate = await person(browser, 'parquet63');
  // a person of the Puy-de-Dôme was sent to Valence, which hands them to the CPCA of where they live
  const { recipients } = await ask<{
    recipients: { organisation: { id: string; name: string } }[];
  }>(magistrate.context.request, '{ recipients(commune: "63113") { organisation { id name } } }');
  const valence = recipients.find(({ organisation }) => organisation.name.includes('Rhône'))?.organisation;
  expect(valence).toBeDefined();
  const sent = await refer(magistrate.context.request, {
    ...stage,
    orderedById: await ownHouse(magistrate.context.request),
    birthName: 'Parcours',
    recipientId: valence?.id,
    recipientReason: 'Travaille à Valence.',
  });
  const first = await person(browser, 'coordination26');
  await received(sent, first.page);
  const there = first.page;
  await there.goto(`/orientations/${sent.id}`);
  await open(there, 'Réorienter');
  await there.getByRole('button', { name: 'Proposer la réorientation' }).click();
  await expect(there.getByText('Choisissez un CPCA dans la liste')).toBeVisible();
  const cpca = recipients[0]?.organisation.name ?? '';
  await there.getByLabel('CPCA', { exact: true }).selectOption({ label: cpca });
  await there.getByLabel('Pourquoi ce CPCA').fill('La personne vit à Clermont-Ferrand.');
  await there.getByRole('button', { name: 'Proposer la réorientation' }).click();
  await expect(there.getByText('Réorientation proposée. L’autre CPCA')).toBeVisible();
  await expect(there.locator('.next')).toContainText(cpca);
  await expectAccessible(there);

  const coordinator = await person(browser, 'coordination0363');
  const desk = coordinator.page;
  await desk.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await expect(desk.locator('.answers')).toContainText('Ne pas reprendre');
  await expectAccessible(desk);
  await open(desk, 'Reprendre l’orientation');
  await desk.getByRole('button', { name: 'Reprendre l’orientation' }).click();
  await expect(desk.getByText('Orientation reprise, sous cette nouvelle référence')).toBeVisible();
  await expect(desk.locator('.pane-detail')).toContainText('Suite de');
  await expect(desk.getByRole('link', { name: sent.reference })).toBeVisible();
  await accept(desk);
  await expect(desk.getByText('Orientation acceptée. Le service')).toBeVisible();
  const continued = new URL(desk.url()).searchParams.get('o') ?? '';
  expect(continued).not.toBe(sent.id);

  const { page } = magistrate;
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('h1 ~ .status').first()).toHaveText('Réorientée');
  await expectAccessible(page);
  await page.locator('.note a.ref').click();
  await expect(page).toHaveURL(`/orientations/${continued}`);
  await expect(page.getByText('reprise après une réorientation')).toBeVisible();

  const worker = await person(browser, 'equipe63');
  const team = worker.page;
  await team.goto(`/orientations/${continued}`);
  await open(team, 'Fixer l’entretien');
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await expect(team.getByText('Indiquez la date de l’entretien')).toBeVisible();
  await team.locator('.answer[open]').getByLabel('Date').fill(onSunday());
  await team.locator('.answer[open]').getByLabel('Heure, à Paris').fill('14:30');
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await expect(team.getByText('Ce rendez-vous tombe un dimanche')).toBeVisible();
  await expect(team.getByLabel('Oui, c’est bien ce moment')).not.toBeChecked();
  await team.locator('.answer[open]').getByLabel('Date').fill(inDays(3));
  await team.locator('.answer[open]').getByLabel('Heure, à Paris').fill('14:30');
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await expect(team.getByText('Entretien fixé. Le service')).toBeVisible();
  await expect(team.locator('.next')).toContainText(/14\s?h\s?30, heure de Paris/u);
  await open(team, 'Déplacer l’entretien');
  await team.locator('.answer[open]').getByLabel('Date').fill(inDays(4));
  await team.locator('.answer[open]').getByLabel('Heure, à Paris').fill('16:15');
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await expect(team.locator('.next')).toContainText(/16\s?h\s?15, heure de Paris/u);
  // what is to come is not started; that it took place yesterday is asked about, and then it is
  await expect(team.locator('.answers')).toContainText('La prise en charge pourra démarrer à partir du');
  await expect(team.locator('.answers summary', { hasText: 'Démarrer' })).toBeHidden();
  await open(team, 'Déplacer l’entretien');
  await team.locator('.answer[open]').getByLabel('Date').fill(beforeToday());
  await team.locator('.answer[open]').getByLabel('Heure, à Paris').fill('16:15');
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await expect(team.getByText('antérieur à l’acceptation')).toBeVisible();
  await team.getByLabel('Oui, c’est bien ce moment').check();
  await team.getByRole('button', { name: 'Enregistrer cet entretien' }).click();
  await open(team, 'Démarrer');
  await team.getByRole('button', { name: 'Démarrer la prise en charge' }).click();
  await expect(team.getByText('Prise en charge démarrée.')).toBeVisible();

  await desk.goto(`/orientations/${continued}`);
  await open(desk, 'Suspendre');
  await desk.locator('.answer[open]').getByLabel('Motif').selectOption({ label: 'Santé' });
  await desk.getByRole('button', { name: 'Suspendre la prise en charge' }).click();
  await expect(desk.locator('.next')).toContainText(/Suspendue le .* santé/u);
  await expectAccessible(desk);
  await open(desk, 'Reprendre');
  await desk.getByRole('button', { name: 'Reprendre la prise en charge' }).click();
  await expect(desk.getByText('Prise en charge reprise. Le service')).toBeVisible();
  await open(desk, 'Arrêter avant la fin');

  await team.goto(`/orientations/${continued}`);
  await open(team, 'Terminer');
  await team.getByRole('button', { name: 'Attester et terminer' }).click();
  await expect(team.getByText('Prise en charge terminée, sur déclaration de l’équipe.')).toBeVisible();
  await expectAccessible(team);

  await page.goto('/orientations');
  await page
    .locator('tr.yours', { hasText: 'PARCOURS' })
    .getByRole('link', { name: 'Accuser réception' })
    .click();
  await page.getByRole('button', { name: 'Accuser réception de l’issue' }).click();
  await expect(page.getByText('Issue acquittée. Le CPCA')).toBeVisible();
  await expect(page.locator('.thread')).toContainText('Issue acquittée');
  await expect(page.locator('.thread')).toContainText('Réorientation proposée à un autre CPCA');
  // the browser's console lists the two forms that were refused on purpose
  const complaints = [magistrate, first, coordinator, worker].flatMap((one) => one.complaints);
  expect(complaints.filter((text) => !text.includes('422'))).toEqual([]);
});

test('a redirection that is not taken over gives the case back, without script', async ({ browser }) => {
  const withoutScript = { javaScriptEnabled: false } as const;
  const officer = await person(browser, 'spip63', withoutScript);
  const coordinator = await person(browser, 'coordination0363', withoutScript);
  const other = await person(browser, 'coordination26', withoutScript);
  const sent = await refer(officer.context.request, { birthName: 'Retournée' });
  await received(sent, coordinator.page);
  const desk = coordinator.page;
  await desk.goto(`/orientations/${sent.id}`);
  await desk.locator('.answers summary', { hasText: 'Réorienter' }).click();
  const choice = desk.getByLabel('CPCA', { exact: true });
  await choice.selectOption({ label: (await choice.getByText('Rhône').first().innerText()).trim() });
  await desk.getByLabel('Pourquoi ce CPCA').fill('La personne vit à Valence.');
  await desk.getByRole('button', { name: 'Proposer la réorientation' }).click();
  await expect(desk.getByText('Réorientation proposée. L’autre CPCA')).toBeVisible();

  const there = other.page;
  await there.goto(`/orientations/${sent.id}`);
  await there.locator('.answers summary', { hasText: 'Ne pas reprendre' }).click();
  await there.getByLabel('Pourquoi').fill('Complet jusqu’en mars.');
  await there.getByRole('button', { name: 'Ne pas reprendre' }).click();
  await expect(there).toHaveURL(/\/boite\?/u);
  await expect(there.getByText('Réorientation non reprise. L’orientation est revenue')).toBeVisible();
  expect((await there.goto(`/orientations/${sent.id}`))?.status()).toBe(404);

  await desk.goto(`/orientations/${sent.id}`);
  await expect(desk.locator('.thread')).toContainText('Complet jusqu’en mars.');
  await expect(desk.locator('.answers summary', { hasText: 'Accepter' })).toBeVisible();
});

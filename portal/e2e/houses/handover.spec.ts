import { expectAccessible } from '../accessible.ts';
import { act, ask, openAnswer, ownHouse, person, refer, type Case, type Person } from '../cases-people.ts';
import { expect, test } from '../test.ts';

/** A case goes to another SPIP, or to another court: the other side answers, and who gave it keeps its own words. */

const withoutScript = { javaScriptEnabled: false } as const;

/** Asks another house, by its name as one types it. */
async function handOver({ page }: Person, { id }: Case, house: string, live = false): Promise<void> {
  await page.goto(`/orientations/${id}`);
  if (live) await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await openAnswer(page, 'Transmettre à un autre service');
  const sheet = page.locator('details[data-answer="handover"]');
  await sheet.getByLabel('À quel service ?').fill(house);
  await sheet.getByLabel('Pourquoi ?').fill('La personne s’installe à Moulins.');
  if (live) await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Demander la transmission' }).click();
}

test('a person moves: the other SPIP takes over, and the first one keeps the status and its own words', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63', withoutScript);
  const other = await person(browser, 'spip03');
  const { request } = officer.context;
  const sent = await refer(request, { birthName: 'Quittance', supervisedById: await ownHouse(request) });
  const say = (by: Person, text: string): Promise<unknown> =>
    ask(
      by.context.request,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { message } } }',
      { input: { id: sent.id, text, audience: ['COORDINATOR'], idempotencyKey: crypto.randomUUID() } },
    );
  await say(officer, 'Il déménage à la fin du mois.');

  // a name that several bear, or nobody, is asked about before anything is sent
  await handOver(officer, sent, 'SPIP de nulle part');
  await expect(officer.page.locator('details[data-answer="handover"] .error')).toBeVisible();
  await expect(officer.page.getByLabel('À quel service ?')).toHaveValue('SPIP de nulle part');
  await handOver(officer, sent, 'SPIP de l’Allier');
  await expect(officer.page.getByText('Transmission demandée. L’autre service').first()).toBeVisible();
  await expect(officer.page.getByText('Transmission demandée : SPIP de l’Allier.')).toBeVisible();

  const { page } = other;
  // among what waits for them, and on the case itself
  await page.goto('/notifications');
  await expect(page.locator('main')).toContainText('À faire : reprendre le suivi');
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.getByText('Reprendre le suivi de ce dossier, ou non').first()).toBeVisible();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await expect(page.locator('h1')).toHaveText('QUITTANCE Camille');
  await expect(page.locator('#fil')).toContainText('La personne s’installe à Moulins.');
  await expect(page.locator('#echanges')).not.toContainText('Il déménage');
  const follow = page.locator('details[data-answer="follow"]');
  await follow.locator('summary').click();
  await expectAccessible(page);
  await follow.getByRole('button', { name: 'Reprendre le suivi' }).click();
  await expect(page.getByText('Suivi repris : ce dossier est désormais').first()).toBeVisible();
  await say(other, 'Je le reçois mardi.');

  await officer.page.goto(`/orientations/${sent.id}`);
  const left = officer.page.locator('main');
  await expect(left).toContainText('Dossier transmis à un autre service le');
  await expect(officer.page.locator('h1 + .status')).toHaveText('Envoyée');
  await expect(left).toContainText('Il déménage à la fin du mois.');
  await expect(left).not.toContainText('Je le reçois mardi.');
  expect(await officer.page.content()).not.toContain('06 39 98 17 60');
  await expect(officer.page.locator('.answers')).toHaveCount(0);
  // said once, and nobody of the house is in charge any more
  await expect(left).not.toContainText('Dates de la mesure');
  await expect(left.locator('.desk-line')).toHaveCount(0);
  interface Counts {
    readonly mine: { readonly totalCount: number };
    readonly all: { readonly totalCount: number };
  }
  const { mine, all } = await ask<Counts>(
    request,
    'query ($search: String!) { mine: referrals(filter: { search: $search, mine: true }, first: 5) { totalCount } all: referrals(filter: { search: $search }, first: 5) { totalCount } }',
    { search: 'Quittance' },
  );
  expect([mine.totalCount, all.totalCount]).toEqual([0, 1]);
  expect(other.complaints).toEqual([]);
});

test('a court lets go: the service that is asked refuses with its reason, and the case stays where it was', async ({
  browser,
}) => {
  const prosecution = await person(browser, 'parquet63');
  const judge = await person(browser, 'jap63', withoutScript);
  const { request } = prosecution.context;
  const sent = await refer(request, {
    ...{ birthName: 'Restant', legalBasis: 'PENAL_SETTLEMENT', orderedById: await ownHouse(request) },
  });
  const { viewer } = await ask<{ viewer: { membership: { organisation: { name: string } } } }>(
    judge.context.request,
    '{ viewer { membership { organisation { name } } } }',
  );
  const { page } = prosecution;
  await handOver(prosecution, sent, viewer.membership.organisation.name, true);
  await expect(page.getByText('Transmission demandée. L’autre service').first()).toBeVisible();

  await judge.page.goto(`/orientations/${sent.id}`);
  await openAnswer(judge.page, 'Ne pas reprendre le suivi');
  const sheet = judge.page.locator('details[data-answer="giveback"]');
  await sheet.getByRole('button').click();
  await expect(sheet.locator('.error')).toBeVisible();
  await sheet.getByLabel('Pourquoi ?').fill('Aucune peine n’est prononcée.');
  await sheet.getByRole('button').click();
  await expect(judge.page.getByText('Suivi non repris.').first()).toBeVisible();
  expect((await judge.page.goto(`/orientations/${sent.id}`))?.status()).toBe(404);

  await prosecution.page.goto(`/orientations/${sent.id}`);
  await expect(prosecution.page.locator('#fil')).toContainText('Aucune peine n’est prononcée.');
  await expect(
    prosecution.page.locator('summary', { hasText: 'Transmettre à un autre service' }),
  ).toHaveCount(1);
  // and the case is its own to withdraw, as before
  const { referral } = await ask<{ referral: { version: number } }>(
    request,
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id: sent.id },
  );
  await act(request, 'withdrawReferral', 'WithdrawReferralInput', {
    ...{ id: sent.id, version: referral.version, reason: 'MEASURE_ENDED' },
  });
  expect(prosecution.complaints).toEqual([]);
});

import { expect, test } from '../test.ts';
import { act, person, refer } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';

/** What one writes to somebody is there when one comes back, and what is refused at the end is told all at once. */

test('the words of a message and of an answer are kept while one looks at another page', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  await officer.page.goto('/orientations');
  const known = await refer(officer.context.request);
  const { page } = officer;
  await openHydrated(page, `/orientations/${known.id}`);
  const message = page.getByLabel('Votre message');
  await message.fill('Je commence à écrire');
  await page.locator('details[data-answer="withdraw"] > summary').click();
  const why = page.locator('details[data-answer="withdraw"] textarea');
  await why.fill('Elle a déménagé');
  await page.getByRole('link', { name: 'Orientations' }).first().click();
  await expect(page).toHaveURL(/\/orientations$/);
  await page.goBack();
  await expect(message).toHaveValue('Je commence à écrire');
  await expect(why).toHaveValue('Elle a déménagé');

  // what was sent is not offered again
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Votre message est envoyé.' })).toBeFocused();
  await expect(message).toHaveValue('');
});

test('what keeps a referral from being sent is told at once, by step, and leads to each field', async ({
  browser,
}) => {
  const { page, context } = await person(browser, 'spip63');
  await page.goto('/orientations');
  const { id } = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 4, legalBasis: 'VOLUNTARY', firstName: 'Paul', commune: '63113' },
  });
  await openHydrated(page, `/orienter/${id}/4`);
  await page.getByRole('button', { name: 'Envoyer l’orientation' }).click();
  const summary = page.locator('.error-summary');
  await expect(summary.getByRole('heading', { name: 'La personne' })).toBeVisible();
  const links = summary.getByRole('link');
  await expect.poll(() => links.count()).toBeGreaterThan(3);
  const name = links.filter({ hasText: /nom de naissance/i });
  await expect(name).toHaveAttribute('href', `/orienter/${id}/2#birthName`);
  await name.click();
  await expect(page.locator('#birthName')).toBeVisible();
});

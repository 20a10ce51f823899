import { expectAccessible } from '../accessible.ts';
import { act, person } from '../cases-people.ts';
import { expect, test } from '../test.ts';

// One court, two people: the prosecution drafts, the bench is a colleague.
test('a draft is its author’s until they share it, and then their service’s', async ({ browser }) => {
  const helene = await person(browser, 'parquet63');
  const antoine = await person(browser, 'jap63');
  const { id } = await act(helene.context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 2, legalBasis: 'PROSECUTION_ALTERNATIVE', birthName: 'Réservée', firstName: 'Paul' },
  });
  const resume = /Reprendre le brouillon : .*RÉSERVÉE/i;

  await antoine.page.goto('/orienter');
  await expect(antoine.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(antoine.page.getByRole('link', { name: resume })).toHaveCount(0);
  expect((await antoine.page.goto(`/orientations/${id}`))?.status()).toBe(404);
  expect((await antoine.page.goto(`/orienter/${id}/2`))?.url()).toContain('brouillon=absent');

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

  await antoine.page.goto('/orienter');
  await antoine.page.getByRole('link', { name: resume }).click();
  await expect(antoine.page).toHaveURL(new RegExp(`/orienter/${id}/2$`));
  expect([...helene.complaints, ...antoine.complaints].filter((line) => !/404/.test(line))).toEqual([]);
});

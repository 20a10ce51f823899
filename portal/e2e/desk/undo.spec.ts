import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { ask, person, refer, signIn, type Case } from '../cases-people.ts';

// Two desks at once.
/** As on a hub where answers wait a minute: long enough to do something meanwhile on a slow machine. */
async function waiting(page: Page): Promise<void> {
  await page.evaluate(() => {
    // before the page's own listener, and on whatever form the next rendering brings
    const wait = ({ target }: SubmitEvent): void => {
      if (target instanceof HTMLFormElement && target.dataset.undo) target.dataset.undo = '60';
    };
    document.addEventListener('submit', wait, { capture: true });
  });
}

async function statusOf(page: Page, { id }: Case): Promise<string> {
  const { referral } = await ask<{ referral: { status: string } }>(
    page.request,
    'query ($id: ID!) { referral(id: $id) { status } }',
    { id },
  );
  return referral.status;
}

test('undone, nothing happened at the API; sent now, it did, and a double click is one answer', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Annulation' });
  const { page, complaints } = await person(browser, 'coordination0363');
  await page.goto(`/boite?vue=a-traiter&o=${sent.id}`);
  await expect(page.locator('[data-connection]')).toBeVisible();
  await waiting(page);
  const button = page.locator('button[data-answer="acknowledge"]');
  await button.click();
  const toast = page.getByText('envoi dans quelques secondes');
  await expect(toast).toContainText(sent.reference);
  await expectAccessible(page);
  // It lies over nothing that one goes to by keyboard meanwhile, to the end of the page.
  const reach = page.locator('main, footer').locator('a[href], button, summary').filter({ visible: true });
  for (const at of [reach.last(), page.locator('.answer summary').filter({ visible: true }).last()]) {
    await at.focus();
    const covered = await at.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.undo-bar') !== null;
    });
    expect(covered).toBe(false);
  }
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('envoi dans quelques secondes')).toHaveCount(0);
  expect(await statusOf(page, sent)).toBe('SUBMITTED');

  await button.dblclick();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect(page.getByText('Réception confirmée. Le service qui oriente')).toBeVisible();
  expect(await statusOf(page, sent)).toBe('ACKNOWLEDGED');
  expect(complaints).toEqual([]);
});

test('who leaves the page means it', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Partant' });
  const { page } = await person(browser, 'coordination0363');
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('[data-connection]')).toBeVisible();
  await waiting(page);
  await page.locator('button[data-answer="acknowledge"]').click();
  await expect(page.getByText('envoi dans quelques secondes')).toBeVisible();
  expect(await statusOf(page, sent)).toBe('SUBMITTED');
  await page.goto('about:blank');
  await page.goto('/accueil');
  await expect.poll(() => statusOf(page, sent)).toBe('ACKNOWLEDGED');
});

for (const leaves of ['Se déconnecter', 'membership'])
  test(`an answer that waits goes before its person does: ${leaves}`, async ({
    browser,
    context,
    page,
    baseURL,
  }) => {
    const officer = await person(browser, 'spip63');
    const sent = await refer(officer.context.request, { birthName: 'Décision' });
    const colleague = await person(browser, 'coordination0363');
    await signIn(context, baseURL ?? '', 'coordination0363');
    await page.goto(`/orientations/${sent.id}`);
    await expect(page.locator('[data-connection]')).toBeVisible();
    await waiting(page);
    await page.locator('button[data-answer="acknowledge"]').click();
    await expect(page.getByText('envoi dans quelques secondes')).toBeVisible();
    await page.locator('.actas > summary').click();
    if (leaves === 'membership') await page.locator('.actas button[name="membership"]').first().click();
    else await page.getByRole('button', { name: leaves }).click();
    await page.waitForURL(/\/(connexion|accueil)/);
    expect(await statusOf(colleague.page, sent)).toBe('ACKNOWLEDGED');
  });

test('an answer that was lost on its way back is sent again, and taken once', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Coupure' });
  const { page } = await person(browser, 'coordination0363');
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('[data-connection]')).toBeVisible();
  await waiting(page);
  await page.route('**/*acknowledge*', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  const button = page.locator('button[data-answer="acknowledge"]');
  await button.click();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect(page.getByText('la connexion a été coupée')).toBeVisible();
  expect(await statusOf(page, sent)).toBe('ACKNOWLEDGED');
  // it arrived: the news of it take the form away from under the answer
  await expect(button).toHaveCount(0);
  await page.unroute('**/*acknowledge*');
  await page.getByRole('button', { name: 'Envoyer à nouveau' }).click();
  await expect(page.getByText('Réception confirmée. Le service qui oriente')).toBeVisible();
});

test('without script one confirms what ends a referral', async ({ browser }) => {
  const officer = await person(browser, 'spip63', { javaScriptEnabled: false });
  const { page } = officer;
  const sent = await refer(officer.context.request, { birthName: 'Confirmation' });
  await page.goto(`/orientations/${sent.id}`);
  await page.locator('summary', { hasText: 'Retirer l’orientation' }).click();
  await page.getByLabel('Motif').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Retirer l’orientation' }).click();
  // texts are not looked for in what stands for the script
  await expect(page.locator('.answer[open] .error')).toHaveText(
    'Cochez « Je confirme » pour envoyer cette réponse.',
  );
  expect(await statusOf(page, sent)).toBe('SUBMITTED');
  await page.getByLabel('Je confirme').check();
  await page.getByRole('button', { name: 'Retirer l’orientation' }).click();
  await expect(page.locator('h1 + .status')).toHaveText('Retirée');
});

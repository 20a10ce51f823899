import { expectAccessible } from '../accessible.ts';
import { act, person } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { expect, test } from '../test.ts';

/** Days as clerks write them, and the words of a form for whoever has no home, or for who records and does not send. */

test('days are read as they are written, and who has no home is asked for no commune of theirs', async ({
  browser,
}) => {
  const { page } = await person(browser, 'spip63');
  await openHydrated(page, '/orienter');
  await page.getByLabel('Sursis probatoire').check();
  await page.getByLabel('Audience du').fill('1/12/31');
  await page.getByLabel('Décision du').fill('12 octobre 2026');
  await page.getByRole('button', { name: 'Continuer vers la personne' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est la personne');
  const address = page.url();
  await page.getByLabel('Date de naissance').fill('vers 1985');
  await expect(page.getByText('Compris : en 1985')).toBeVisible();
  await page.getByLabel('Date de naissance').fill('14/07/85');
  await expect(page.getByText('Compris : le 14/07/1985.')).toBeVisible();
  await page.getByLabel('Sans domicile fixe').check();
  await expect(page.getByText('Commune où vit la personne aujourd’hui', { exact: true })).toBeHidden();
  await expect(page.getByText('Commune où la rencontrer, si elle est connue')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Finir plus tard' }).click();
  await expect(page.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
  await page.goto(address.replace(/2$/, '4'));
  await expect(page.locator('.recap')).toContainText('01/12/2031');
  await expect(page.locator('.recap')).toContainText('12/10/2026');
  await expect(page.locator('.recap')).toContainText('14/07/1985');
  const recipient = page.locator('#recipientId');
  await expect(recipient).toContainText('Le CPCA de ce département : Puy-de-Dôme');
  await expect(recipient).not.toContainText('de la personne');
  await expect(page.getByText('Pièces jointes')).toHaveCount(0);
  await expectAccessible(page);
});

test('who records what came in verifies before recording, and reads one word for one room', async ({
  browser,
}) => {
  const { page, context } = await person(browser, 'coordination0363');
  const { id } = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    ...{ draftStep: 2, legalBasis: 'VOLUNTARY', origin: 'PERSON', commune: '63113', birthName: 'Reçue' },
  });
  const words: string[] = [];
  for (const [address, room] of [
    ['/orienter', '.near-room b'],
    [`/orienter/${id}/2`, '.near-room b'],
    [`/orienter/${id}/3`, '.near-room b'],
    [`/orienter/${id}/4`, '#recipientId .module b'],
  ] as const) {
    await page.goto(address);
    const texts = await page.locator(room).allInnerTexts();
    words.push(texts.filter((text) => /places|attente/i.test(text)).join(' / '));
  }
  expect(words[0]).not.toBe('');
  expect(new Set(words).size).toBe(1);
  await expect(page.getByRole('heading', { name: 'Vérifier avant d’enregistrer' })).toBeVisible();
});

import { createOTP } from '@better-auth/utils/otp';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../own-hub.ts';

// A hub that asks for it, as every real one does.
test.use({ ownSettings: { MAILLAGE_SECOND_FACTOR: 'true' } });

const password = 'maillage-demo-2026';
const givePassphrase = async (page: Page): Promise<void> => {
  await page.goto('/connexion?suite=%2Forientations');
  await page.locator('#email').fill('spip63@maillage.example');
  await page.locator('#password').fill(password);
  await page.locator('main form button.large').first().click();
};
/** The code that an application shows now, which has read this key. */
function codeOf(key: string): Promise<string> {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replaceAll(' ', '')]
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return createOTP(String.fromCharCode(...bytes), { digits: 6, period: 30 }).totp();
}

test('an officer sets up a second factor before anything opens, and comes in with it', async ({
  browser,
  ownHub,
}) => {
  const page = await (await browser.newContext({ locale: 'fr-FR', baseURL: ownHub })).newPage();
  await givePassphrase(page);
  await expect(page).toHaveURL(/second-facteur/);
  await expect(page.getByText('elle s’ouvre une fois votre second facteur en place')).toBeVisible();
  await page.goto('/boite');
  await expect(page, 'whichever page is asked for').toHaveURL(/second-facteur/);
  await page.goto('/orientations');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Afficher le code à scanner' }).click();
  await expect(page.getByRole('alert')).toContainText('Saisissez votre phrase de passe actuelle.');
  await page.getByLabel('Phrase de passe actuelle').fill(password);
  await page.getByRole('button', { name: 'Afficher le code à scanner' }).click();
  await expect(page.locator('.recovery-codes li')).toHaveCount(10);
  const codes = await page.locator('.recovery-codes li').allTextContents();
  expect(new Set(codes).size).toBe(10);
  await expectAccessible(page);
  const key = await page.locator('output').innerText();
  await page.getByLabel('Code affiché par l’application').fill('000000');
  await page.getByRole('button', { name: 'Mettre en place' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce code n’ouvre pas.');
  expect(await page.locator('.recovery-codes li').allTextContents()).toEqual(codes);
  await page.getByLabel('Code affiché par l’application').fill(await codeOf(key));
  await page.getByRole('button', { name: 'Mettre en place' }).click();
  await expect(page).toHaveURL(/\/orientations/);
  await page.goto('/mon-compte');
  await expect(page.getByText('10 codes de secours restent sur 10.')).toBeVisible();

  const again = await (await browser.newContext({ locale: 'fr-FR', baseURL: ownHub })).newPage();
  await givePassphrase(again);
  await expect(again).toHaveURL(/\/connexion\/code/);
  await expectAccessible(again);
  await again.goto('/orientations');
  await expect(again, 'the passphrase alone opens nothing').toHaveURL(/\/connexion\?/);
  await givePassphrase(again);
  await again.getByLabel('Code à six chiffres').fill('000000');
  await again.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(again.getByRole('alert')).toContainText('Ce code n’ouvre pas.');
  await again.getByRole('link', { name: 'utiliser un code de secours' }).click();
  await again.getByLabel('Code de secours').fill(codes[0] ?? '');
  await again.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(again).toHaveURL(/\/orientations/);
  await again.goto('/mon-compte');
  await expect(again.getByText('9 codes de secours restent sur 10.')).toBeVisible();

  // and without script
  const plain = await (
    await browser.newContext({ locale: 'fr-FR', baseURL: ownHub, javaScriptEnabled: false })
  ).newPage();
  await givePassphrase(plain);
  await plain.getByRole('link', { name: 'utiliser un code de secours' }).click();
  await plain.getByLabel('Code de secours').fill(codes[0] ?? '');
  await plain.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(plain.getByRole('alert')).toContainText('Ce code n’ouvre pas, ou il a déjà servi.');
  await plain.getByLabel('Code de secours').fill(codes[1] ?? '');
  await plain.getByRole('button', { name: 'Entrer', exact: true }).click();
  await expect(plain).toHaveURL(/\/orientations/);
});

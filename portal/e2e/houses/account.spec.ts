import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../own-hub.ts';

// On a hub that no other file uses either: a passphrase is changed here.
test.use({ ownSettings: {} });

const demoPassword = 'maillage-demo-2026';

test('somebody sees where they are signed in, closes what is not theirs, and chooses another passphrase', async ({
  browser,
  ownHub,
}) => {
  const comeIn = async (page: Page, passphrase: string): Promise<void> => {
    await page.goto('/connexion');
    await page.locator('#email').fill('spip63@maillage.example');
    await page.locator('#password').fill(passphrase);
    await page.locator('main form button.large').first().click();
  };
  const session = async (options: object = {}): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'fr-FR', baseURL: ownHub, ...options })).newPage();
    await comeIn(page, demoPassword);
    await expect(page).toHaveURL(/\/accueil/);
    return page;
  };
  const [page, elsewhere, third] = [
    await session(),
    await session({
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    }),
    await session(),
  ];

  await page.goto('/accueil');
  await page.locator('.actas summary').click();
  await page.getByRole('link', { name: 'Mon compte' }).click();
  await expect(page.getByRole('heading', { name: 'Mon compte', level: 1 })).toBeVisible();
  await expectAccessible(page);
  const sessions = page.locator('#appareils').getByRole('listitem');
  await expect(sessions.filter({ hasText: 'cette session' })).toHaveCount(1);
  const phone = sessions.filter({ hasText: 'Safari, iPhone' });
  await phone.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByText('Session fermée.')).toBeVisible();
  await expect(phone).toHaveCount(0);
  await elsewhere.goto('/accueil');
  await expect(elsewhere).toHaveURL(/\/connexion/);

  await page.locator('#phrase summary').click();
  await page.getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await expect(page.getByRole('alert')).toContainText('Saisissez votre phrase de passe actuelle.');
  await page.getByLabel('Phrase de passe actuelle').fill('ce n’est pas elle du tout');
  await page.getByLabel('Nouvelle phrase de passe').fill('tramway-hibou-casserole-neige');
  await page.getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce n’est pas votre phrase de passe actuelle.');
  await page.getByLabel('Phrase de passe actuelle').fill(demoPassword);
  await page.getByLabel('Nouvelle phrase de passe').fill('motdepasse123');
  await page.getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await expect(page.getByLabel('Nouvelle phrase de passe')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.getByLabel('Phrase de passe actuelle').fill(demoPassword);
  await page.getByLabel('Nouvelle phrase de passe').fill('tramway-hibou-casserole-neige');
  await page.getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await expect(page.getByText('Phrase de passe changée.')).toBeVisible();
  await expect(sessions).toHaveCount(1);
  await third.goto('/accueil');
  await expect(third).toHaveURL(/\/connexion/);

  // and it is with the new one that one comes in
  await comeIn(third, demoPassword);
  await expect(third).toHaveURL(/\/connexion/);
  await comeIn(third, 'tramway-hibou-casserole-neige');
  await expect(third).toHaveURL(/\/accueil/);
});

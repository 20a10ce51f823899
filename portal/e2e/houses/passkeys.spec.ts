import type { Page } from '@playwright/test';
import { databaseUrl, startEmbedded, withClient } from '../../../api/src/start/postgres/index.ts';
import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../own-hub.ts';

// A hub that asks for a second factor, as every real one does, and for coming in again after half an hour.
test.use({ ownSettings: { MAILLAGE_SECOND_FACTOR: 'true', MAILLAGE_CONFIRM_MINUTES: '30' } });

const password = 'maillage-demo-2026';

/** A device in this page’s tab that asks for a fingerprint and is given it. */
async function withDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
      automaticPresenceSimulation: true,
    },
  });
}

/** Every session was opened so long ago. */
async function halfAnHourLater(data: string): Promise<void> {
  const { adminUrl } = await startEmbedded(data);
  await withClient(databaseUrl(adminUrl, 'maillage'), async (admin) => {
    await admin.query(`update auth.session set "createdAt" = "createdAt" - interval '31 minutes'`);
  });
}

async function givePassphrase(page: Page): Promise<void> {
  await page.locator('#email').fill('responsable63@maillage.example');
  await page.locator('#password').fill(password);
  await page.locator('main form button.large').first().click();
}

test('a lead adds a passkey, comes in with it alone, and once more before inviting', async ({
  browser,
  ownHub,
  ownData,
}) => {
  const page = await (await browser.newContext({ locale: 'fr-FR', baseURL: ownHub })).newPage();
  await withDevice(page);
  await page.goto('/connexion');
  await givePassphrase(page);
  await expect(page).toHaveURL(/second-facteur/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter une clé' }).click();
  await expect(page, 'goes on where they went').toHaveURL(/\/accueil$/);
  await page.goto('/mon-compte/second-facteur');
  await expect(page.getByText('Une seule clé, et rien d’autre')).toBeVisible();
  await page.getByText('Renommer').click();
  await page.getByLabel('Nom de la clé').fill('Poste du service');
  await page.getByRole('button', { name: 'Enregistrer ce nom' }).click();
  await expect(page.getByText('Clé renommée.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Poste du service' })).toContainText(
    'jamais utilisée',
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter une clé' }).click();
  await expect(page.getByRole('alert')).toContainText('Cet appareil a déjà une clé');
  await page.goto('/mon-compte');
  await expect(page.getByText('1 clé d’accès')).toBeVisible();

  // signed out, the passphrase alone leads to the key, and the key alone is enough
  await page.context().clearCookies();
  await page.goto('/connexion?suite=%2Fmon-compte');
  await givePassphrase(page);
  await expect(page).toHaveURL(/\/connexion\/cle\?seule/);
  await expectAccessible(page);
  await page.goto('/connexion?suite=%2Fmon-compte');
  await page.getByRole('link', { name: 'Entrer avec une clé d’accès' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Utiliser ma clé' }).click();
  await expect(page).toHaveURL(/\/mon-compte$/);

  await halfAnHourLater(ownData);
  const refused = await page.request.get('/orientations/export.csv', { maxRedirects: 0 });
  expect(refused.headers()['location']).toBe('/connexion?confirmer&suite=%2Forientations');
  await page.goto('/equipe');
  await expect(page.getByText('Pour inviter, confirmez d’abord que c’est vous')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Fonction dans ce service').selectOption({ index: 1 });
  await page.locator('#courriel').fill('nouvelle@exemple-justice.fr');
  await page.locator('#inviter-box button.primary').click();
  await expect(page.getByRole('heading', { name: 'Confirmez que c’est vous' })).toBeVisible();
  await expect(page.locator('#email')).toHaveValue('responsable63@maillage.example');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Entrer avec une clé d’accès' }).click();
  await page.getByRole('button', { name: 'Utiliser ma clé' }).click();
  await expect(page).toHaveURL(/\/equipe\//);
  await expect(page.getByText('Pour inviter, confirmez')).toHaveCount(0);
  await page.getByLabel('Fonction dans ce service').selectOption({ index: 1 });
  await page.locator('#courriel').fill('nouvelle@exemple-justice.fr');
  await page.locator('#inviter-box button.primary').click();
  await expect(page.getByText('Invitation envoyée.')).toBeVisible();

  await page.goto('/mon-compte/second-facteur');
  await page.getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('Clé retirée')).toBeVisible();
});

test('without script the page of the key says so, and everything else is there', async ({
  browser,
  ownHub,
}) => {
  const page = await (
    await browser.newContext({ locale: 'fr-FR', baseURL: ownHub, javaScriptEnabled: false })
  ).newPage();
  await page.goto('/connexion/cle');
  await expect(page.locator('noscript p')).toBeVisible();
  await page.getByRole('link', { name: 'Entrer plutôt avec la phrase de passe' }).click();
  await expect(page.locator('#email')).toBeVisible();
});

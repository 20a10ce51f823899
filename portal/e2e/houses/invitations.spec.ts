import { expectAccessible } from '../accessible.ts';
import { person } from '../cases-people.ts';
import { linksTo } from '../letters.ts';
import { expect, test } from '../own-hub.ts';

// On a hub of its own: whoever comes in is a colleague of everybody there, whom other tests do not expect.

// Nobody registers: whoever works in a house is let in by its lead, with a link that opens once.
test('a lead invites an officer, sends the link again, and the officer comes in by the last one', async ({
  browser,
  ownData,
  ownHub,
}) => {
  const email = 'karim.haddad@justice.example';
  const { page } = await person(browser, 'responsable63', { baseURL: ownHub });
  await page.goto('/accueil');
  await page.getByRole('link', { name: 'Voir l’équipe' }).click();
  await expect(page.getByRole('heading', { name: 'Qui travaille ici ?' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Samir Belkacem' })).toContainText(
    'Service de probation (CPIP)',
  );
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(page.getByText('Choisissez la fonction').first()).toBeVisible();
  await page.getByLabel('Fonction dans ce service').selectOption({ index: 1 });
  await page.getByLabel('Adresse électronique professionnelle').fill('karim.haddad');
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('adresse complète');
  await page.getByLabel('Adresse électronique professionnelle').fill(email);
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(page.getByText('Invitation envoyée.')).toBeVisible();
  await expectAccessible(page);
  const waiting = page.getByRole('listitem').filter({ hasText: email });
  await expect(waiting).toHaveCount(1);
  await expect.poll(() => linksTo(ownData, email).length).toBe(1);
  await page.getByRole('button', { name: `Renvoyer le lien à ${email}` }).click();
  await expect(page.getByText('Lien renvoyé.')).toBeVisible();
  await expect.poll(() => linksTo(ownData, email).length).toBe(2);

  const [first = '', last = ''] = linksTo(ownData, email);
  // the rules are told without script too
  const plain = await (await browser.newContext({ baseURL: ownHub, javaScriptEnabled: false })).newPage();
  await plain.goto(last);
  await plain.getByLabel('Prénom et nom').fill('Karim Haddad');
  await plain.getByLabel('Phrase de passe').fill('Karim Haddad, SPIP');
  await plain.getByRole('button', { name: 'Entrer dans Maillage' }).click();
  await expect(plain.getByRole('alert')).toContainText('quatre mots qui ne vont pas ensemble');
  await expect(plain.getByLabel('Prénom et nom')).toHaveValue('Karim Haddad');
  await expect(plain.getByLabel('Phrase de passe')).toHaveAttribute('aria-invalid', 'true');

  const visitor = await (await browser.newContext({ baseURL: ownHub })).newPage();
  await visitor.goto(first);
  await expect(visitor.getByText('Ce lien ne fonctionne plus')).toBeVisible();
  await expectAccessible(visitor);
  await visitor.goto(last);
  await expect(visitor.getByText('Nathalie Bruneau')).toBeVisible();
  await expect(visitor.getByText(email)).toBeVisible();
  await expectAccessible(visitor);
  await visitor.getByLabel('Prénom et nom').fill('Karim Haddad');
  await visitor.getByLabel('Phrase de passe').fill('trop court');
  await visitor.getByRole('button', { name: 'Entrer dans Maillage' }).click();
  await expect(visitor.getByRole('alert')).toContainText('12 signes');
  await expect(visitor.getByLabel('Prénom et nom')).toHaveValue('Karim Haddad');
  await visitor.getByLabel('Phrase de passe').fill('1q2w3e4r5t6y');
  await visitor.getByRole('button', { name: 'Entrer dans Maillage' }).click();
  await expect(visitor.getByRole('alert')).toContainText('parmi les plus employées');
  await expectAccessible(visitor);
  await visitor.getByLabel('Phrase de passe').fill('quatre mots sans aucun lien');
  await visitor.getByRole('button', { name: 'Entrer dans Maillage' }).click();
  await expect(visitor).toHaveURL(/\/accueil$/);
  await expect(visitor.getByText('Karim Haddad agit en tant que')).toBeVisible();

  await page.reload();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Karim Haddad' })).toHaveCount(1);
});

test('whoever has an account signs in behind the link, and gets one function more', async ({
  browser,
  ownData,
  ownHub,
}) => {
  const email = 'spip03@maillage.example';
  const { page } = await person(browser, 'responsable63', { baseURL: ownHub });
  await page.goto('/equipe');
  await page.getByLabel('Fonction dans ce service').selectOption({ index: 1 });
  await page.getByLabel('Adresse électronique professionnelle').fill(email);
  await page.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect.poll(() => linksTo(ownData, email).length).toBe(1);
  const [link = ''] = linksTo(ownData, email);

  // somebody else who is signed in is not given it
  const stranger = await person(browser, 'spip63', { baseURL: ownHub });
  await stranger.page.goto(link);
  await stranger.page.getByRole('button', { name: 'Ajouter cette fonction' }).click();
  await expect(stranger.page.getByRole('alert')).toContainText('autre compte');

  const visitor = await (await browser.newContext({ baseURL: ownHub })).newPage();
  await visitor.goto(link);
  await visitor.locator('main').getByRole('link', { name: 'Se connecter' }).click();
  await visitor.getByLabel('Adresse professionnelle').fill(email);
  await visitor.getByLabel('Phrase de passe').fill('maillage-demo-2026');
  await visitor.locator('main').getByRole('button', { name: 'Continuer' }).click();
  await visitor.getByRole('button', { name: 'Ajouter cette fonction' }).click();
  await expect(visitor).toHaveURL(/\/accueil$/);
  await visitor.locator('summary', { hasText: 'agit en tant que' }).click();
  await expect(visitor.getByText('SPIP du Puy-de-Dôme').first()).toBeVisible();
});

test('who lets nobody in finds no team, and a link of nothing opens nothing', async ({ browser, ownHub }) => {
  const { page } = await person(browser, 'spip63', { baseURL: ownHub });
  expect((await page.goto('/equipe'))?.status()).toBe(404);
  const visitor = await (await browser.newContext({ baseURL: ownHub })).newPage();
  await visitor.goto('/invitation/nonsense');
  await expect(visitor.getByText('Ce lien ne fonctionne plus')).toBeVisible();
});

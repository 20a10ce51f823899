import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { expectAccessible, person } from './cases-people.ts';

// Many pages, each looked at by axe.
test.slow();

const publicPages = [
  '/',
  '/connexion',
  '/le-cpca',
  '/comment-orienter',
  '/version-simplifiee',
  '/accessibilite',
  '/donnees-personnelles',
  '/mentions-legales',
];

/** Every page that its menu leads to, for each kind of desk. */
const desks = {
  spip63: ['/accueil', '/orienter', '/orientations', '/annuaire', '/annuaire?dep=63', '/qui-voit-quoi'],
  coordination0363: [
    '/accueil',
    '/boite',
    '/boite?vue=toutes',
    '/orientations',
    '/annuaire',
    '/qui-voit-quoi',
  ],
  // the settings, among them the reasons that the region alone words
  coordination15: ['/accueil', '/reglages/delais', '/reglages/capacite', '/reglages/motifs'],
  psychologue63: ['/accueil', '/orientations'],
  hebergement63: ['/accueil', '/orientations'],
  ars: ['/accueil', '/annuaire', '/qui-voit-quoi'],
  admin: ['/accueil'],
} as const;

const looks = [
  { colorScheme: 'light', viewport: { width: 1366, height: 768 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

for (const look of looks) {
  const name = `${look.colorScheme}, ${look.viewport.width} px`;

  test(`public pages: accessible, silent, from one origin, without script (${name})`, async ({ browser }) => {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (page.url().startsWith('http') && origin !== new URL(page.url()).origin) complaints.push(origin);
      if (request.resourceType() === 'script') complaints.push(`script ${request.url()}`);
    });
    for (const path of publicPages) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await expectAccessible(page);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  for (const [key, paths] of Object.entries(desks)) {
    test(`pages of ${key}: accessible, silent, from one origin (${name})`, async ({ browser }) => {
      const { page, context, complaints } = await person(browser, key, look);
      for (const path of paths) {
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(200);
        expect(answer?.headers()['cache-control'], path).toContain('no-store');
        await expectAccessible(page);
        expect(await sideways(page), path).toBeLessThanOrEqual(0);
      }
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}

test('a page that needs a session leads to the sign-in, and back', async ({ page }) => {
  await page.goto('/orientations');
  expect(new URL(page.url()).pathname).toBe('/connexion');
  await page.getByLabel('Adresse professionnelle').fill('spip63@maillage.example');
  await page.getByLabel('Mot de passe').fill('maillage-demo-2026');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page).toHaveURL(/\/orientations$/);
});

test('a wrong password says what to do, and not whether the account exists', async ({ page }) => {
  const said: string[] = [];
  for (const email of ['spip63@maillage.example', 'personne@maillage.example']) {
    await page.goto('/connexion');
    await page.getByLabel('Adresse professionnelle').fill(email);
    await page.getByLabel('Mot de passe').fill('ce-n-est-pas-le-bon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    said.push(await page.getByRole('alert').innerText());
  }
  expect(said[0]).toBe(said[1]);
});

/** How far the page can be scrolled sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('on a phone whose letters are twice their size no page is wider than the screen, and no name is broken up', async ({
  browser,
}) => {
  const phone = { viewport: { width: 390, height: 844 } };
  const coordinator = await person(browser, 'coordination0363', phone);
  const officer = await person(browser, 'spip63', phone);
  for (const [{ page }, paths] of [
    [coordinator, ['/accueil', '/boite', '/liste-d-attente']],
    [officer, ['/accueil', '/orienter', '/annuaire', '/qui-voit-quoi']],
  ] as const) {
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const { sideways, broken } = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        broken: [...document.querySelectorAll<HTMLElement>('.item .who-name')]
          .filter((name) => {
            const lines = name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight);
            return Math.round(lines) > name.innerText.split(/[\s-]+/).length;
          })
          .map((name) => name.innerText),
      }));
      expect.soft(sideways, path).toBeLessThanOrEqual(0);
      expect.soft(broken, path).toEqual([]);
    }
  }
});

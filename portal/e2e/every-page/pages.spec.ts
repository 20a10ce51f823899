import { expect, test } from '../test.ts';
import { expectAccessible, expectAccessibleInEveryLook, wide } from '../accessible.ts';
import { person } from '../cases-people.ts';

// Many pages, each looked at by axe.
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

/** Pages that say something else to each desk; every page is looked at once in `every-page.spec.ts`, as the first who may. */
const desks = {
  spip63: ['/annuaire?dep=63'],
  coordination0363: ['/accueil', '/boite?vue=toutes', '/orientations'],
  coordination15: ['/accueil'],
  psychologue63: ['/accueil', '/orientations'],
  hebergement63: ['/accueil', '/orientations'],
  ars: ['/accueil', '/annuaire', '/qui-voit-quoi'],
  admin: ['/accueil'],
} as const;

test('public pages: silent, from one origin, without script', async ({ browser }) => {
  const context = await browser.newContext(wide);
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
  }
  expect(complaints).toEqual([]);
  await context.close();
});

for (const [key, paths] of Object.entries(desks)) {
  test(`pages of ${key}: accessible, silent, from one origin`, async ({ browser }) => {
    const { page, context, complaints } = await person(browser, key, wide);
    for (const path of paths) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      expect(answer?.headers()['cache-control'], path).toContain('no-store');
      await expectAccessibleInEveryLook(page);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
}

test('a page that needs a session leads to the sign-in, and back', async ({ page }) => {
  await page.goto('/orientations');
  expect(new URL(page.url()).pathname).toBe('/connexion');
  await page.getByLabel('Adresse professionnelle').fill('spip63@maillage.example');
  await page.getByLabel('Phrase de passe').fill('maillage-demo-2026');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page).toHaveURL(/\/orientations$/);
});

test('a refused sign-in shows what to do, and not whether the account exists', async ({ page }) => {
  const refusals: string[] = [];
  for (const email of ['spip63@maillage.example', 'personne@maillage.example']) {
    await page.goto('/connexion');
    await page.getByLabel('Adresse professionnelle').fill(email);
    await page.getByLabel('Phrase de passe').fill('ce-n-est-pas-le-bon');
    await page.getByRole('button', { name: 'Continuer' }).click();
    refusals.push(await page.getByRole('alert').innerText());
  }
  expect(refusals[0]).toBe(refusals[1]);
});

test('a form that was sent from elsewhere, or is too large, is answered by a page that leads to its own', async ({
  page,
  baseURL,
}) => {
  await page.setContent(
    `<form method="post" action="${baseURL}/orienter?/continuer"><button>Envoyer</button></form>`,
  );
  await page.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Le formulaire n’est pas parti d’une page de Maillage',
  );
  await expect(page.getByRole('link', { name: 'Ouvrir la page' })).toHaveAttribute('href', '/orienter');
  await expectAccessible(page);

  const html = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  for (const [address, headers, data, status, words, href] of [
    ['/connexion', html, '', 403, 'n’est pas parti d’une page', '/connexion'],
    [
      '/orienter',
      { ...html, origin: baseURL ?? '' },
      'x'.repeat(300_000),
      413,
      'Un fichier fait 12',
      '/orienter',
    ],
    // no way to another site
    [`${baseURL}//ailleurs.example/x`, html, '', 403, 'n’est pas parti d’une page', '/'],
  ] as const) {
    const answer = await page.request.post(address, { headers, data });
    const text = await answer.text();
    expect(answer.status(), address).toBe(status);
    expect(text, address).toContain(words);
    expect(text, address).toContain(`<a class="btn primary" href="${href}"`);
  }
});

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
      await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
        // the longest number that the bell shows
        document.querySelector('.bell .count')?.replaceChildren('99+');
      });
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

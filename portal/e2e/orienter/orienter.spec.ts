import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { ask } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { expect, test } from '../test.ts';

// Four steps, each saved while one types.
const password = 'maillage-demo-2026';

/** Signs a fictitious person in without passing by the sign-in page, which has its own tests. */
async function signIn(context: BrowserContext, baseURL: string | undefined, who = 'spip63'): Promise<void> {
  const answer = await context.request.post('/auth/sign-in/email', {
    data: { email: `${who}@maillage.example`, password },
    headers: { origin: baseURL ?? '' },
  });
  expect(answer.ok()).toBe(true);
}

async function forward(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Step 1 as a probation officer fills it: their own service is already chosen. */
async function fillFrame(page: Page): Promise<void> {
  await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
  await page.getByLabel('N° parquet').fill('26 327 000 118');
  await forward(page, 'Continuer vers la personne');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Qui est la personne');
}

/** Step 2 without the commune, which is filled in differently with and without script. */
async function fillPerson(page: Page, birthName: string): Promise<void> {
  await page.getByLabel('Nom de naissance').fill(birthName);
  await page.getByLabel('Prénom').fill('Bastien');
  await page.getByLabel('Date de naissance').fill('14/07/1990');
  await page.getByLabel('Homme', { exact: true }).check();
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 39 98 41 27');
  await page.getByLabel('Oui, sans dire').check();
  await page.getByLabel('La personne sait').check();
}

async function fillNeeds(page: Page): Promise<void> {
  await page.getByLabel('Groupe de responsabilisation').check();
  await page.getByLabel('Circonstances utiles').fill('Disponible le matin.');
  await forward(page, 'Continuer vers l’envoi');
  await expect(page.getByRole('heading', { name: 'Vérifier avant d’envoyer' })).toBeVisible();
}

/** Fills a draft in up to the last step, without script, whatever the browser of the test does. */
async function readyToSend(page: Page, birthName: string): Promise<void> {
  await page.goto('/orienter');
  await fillFrame(page);
  await fillPerson(page, birthName);
  await page.locator('#commune').fill('Clermont-Ferrand (63)');
  await forward(page, 'Continuer vers les besoins');
  await fillNeeds(page);
}

/** How many referrals of the service carry this name, as the API counts them. */
async function countSent(page: Page, baseURL: string | undefined, name: string): Promise<number> {
  const answer = await page.request.post('/graphql', {
    headers: { origin: baseURL ?? '' },
    data: {
      query: `query Sent($search: String!) {
        referrals(filter: { statuses: [SUBMITTED], search: $search }, first: 1) { totalCount }
      }`,
      variables: { search: name },
    },
  });
  const { data } = (await answer.json()) as { data: { referrals: { totalCount: number } } };
  return data.referrals.totalCount;
}

/** A birth name of its own for each test, so that tests do not meet in each other's lists. */
function ownName(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return `ESSAI${Array.from({ length: 8 }, () => letters[Math.floor(Math.random() * 26)]).join('')}`;
}

test.describe('with script', () => {
  test.beforeEach(async ({ context, baseURL }) => signIn(context, baseURL));

  test('refers someone in four steps and shows a receipt', async ({ page }) => {
    await page.goto('/orienter');
    await expectAccessible(page);
    await fillFrame(page);
    await expectAccessible(page);
    await fillPerson(page, ownName());
    await page.locator('#commune').pressSequentially('clermon');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page, ['target-size']);
    await page.keyboard.press('Enter');
    await expect(page.locator('#commune')).toHaveValue('Clermont-Ferrand (63)');
    await forward(page, 'Continuer vers les besoins');
    await page.waitForURL(/\/3$/);
    await expectAccessible(page);
    await fillNeeds(page);
    await expectAccessible(page);
    await forward(page, 'Envoyer l’orientation');
    await expect(page).toHaveURL(/\/accuse$/);
    await expect(page.locator('.receipt-reference')).toHaveText(/^\d\d-\d{4}-/);
    await expect(page.getByText(/^Au plus tard le .* la coordination est alertée/)).toBeVisible();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copier' }).click();
    await expect(page.getByRole('button', { name: 'Copié' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('.receipt-reference').innerText(),
    );
    await expect(page.locator('#qui-voit')).not.toHaveAttribute('open', '');
    await expectAccessible(page);
  });

  test('lists at the top what to mend, leads there and keeps what was typed', async ({ page }) => {
    await page.goto('/orienter');
    await forward(page, 'Continuer vers la personne');
    const summary = page.locator('.error-summary');
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: 'Choisissez le cadre de l’orientation' }).click();
    await expect(page.locator('#legalBasis input').first()).toBeFocused();
    await fillFrame(page);
    await fillPerson(page, ownName());
    for (const [typed, refusal] of [
      ['31/02/1990', 'Cette date n’existe pas'],
      ['14/07/1850', 'Vérifiez l’année'],
      ['14/07/2090', 'date de naissance passée'],
      ['14/07/19', 'en quatre chiffres'],
    ] as const) {
      await page.getByLabel('Date de naissance').fill(typed);
      await forward(page, 'Continuer vers les besoins');
      await expect(summary.getByRole('link', { name: refusal })).toBeVisible();
      await expect(page.getByLabel('Date de naissance')).toHaveValue(typed);
      await expect(page.getByLabel('Prénom')).toHaveValue('Bastien');
    }
    await expectAccessible(page);
    await summary.getByRole('link', { name: 'en quatre chiffres' }).click();
    await expect(page.getByLabel('Date de naissance')).toBeFocused();
  });

  test('a draft that is refused on the start page is not offered beside itself', async ({ page }) => {
    await page.goto('/orienter');
    await page.getByLabel('Sursis probatoire').check();
    await page.getByLabel('Mesure du').fill('45/13/2026');
    await forward(page, 'Continuer vers la personne');
    await expect(page.locator('.error-summary')).toBeFocused();
    const id = await page.locator('#etape [name="id"]').inputValue();
    expect(id).toMatch(/^ref_/);
    await expect(page.locator('.drafts').first()).toBeVisible();
    await expect(page.locator(`.drafts a[href*="${id}"]`)).toHaveCount(0);
  });

  test('shows of a draft of another day when it was saved', async ({ page }) => {
    // of many drafts, the list shows the last
    const { referrals } = await ask<{ referrals: { edges: { node: { id: string } }[] } }>(
      page.request,
      '{ referrals(first: 1, filter: { statuses: [DRAFT], search: "Roche Vincent" }) { edges { node { id } } } }',
    );
    await page.goto(`/orienter/${referrals.edges[0]?.node.id}/2`);
    await expect(page.locator('[data-saved]')).toContainText(/Brouillon enregistré le \d+/);
  });

  test('keeps the draft when the tab is closed, to be resumed or deleted', async ({ page, context }) => {
    const name = ownName();
    await page.goto('/orienter');
    await fillFrame(page);
    await page.getByLabel('Nom de naissance').fill(name);
    const saved = page.waitForResponse((answer) => answer.url().endsWith('?/enregistrer'));
    await page.getByRole('textbox', { name: 'Téléphone' }).focus();
    await saved;
    await expect(page.getByRole('status').filter({ hasText: 'Brouillon enregistré à' })).toBeVisible();
    await page.close();
    const again = await context.newPage();
    await again.goto('/orienter');
    await again.getByRole('link', { name: `Reprendre le brouillon : ${name}` }).click();
    await expect(again.getByLabel('Nom de naissance')).toHaveValue(name);
    await forward(again, 'Finir plus tard');
    await expect(again.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
    await again.locator('summary', { hasText: 'Supprimer' }).first().click();
    await forward(again, 'Supprimer ce brouillon');
    await expect(again.getByText('Brouillon supprimé')).toBeVisible();
    await expect(again.getByText(name)).toHaveCount(0);
  });

  test('shows who saved first instead of writing over it', async ({ page, context }) => {
    await page.goto('/orienter');
    await fillFrame(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('Nom de naissance').fill('AILLEURS');
    await forward(other, 'Finir plus tard');
    await expect(other.getByText('Brouillon enregistré. Il vous attend ici')).toBeVisible();
    await page.getByLabel('Nom de naissance').fill('ICI');
    await page.getByLabel('Prénom').focus();
    await expect(page.getByRole('alert')).toContainText('Ce brouillon a changé ailleurs');
    await expect(page.getByLabel('Nom de naissance')).toHaveValue('ICI');
    await expectAccessible(page);
    await forward(page, 'Garder ce que je vois ici');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel('Nom de naissance')).toHaveValue('ICI');
  });

  test('keeps what is typed before the script is there', async ({ page }) => {
    await page.goto('/orienter');
    await fillFrame(page);
    const typed = Promise.withResolvers<undefined>();
    await page.route('**/_app/immutable/**/*.js', async (route) => {
      await typed.promise;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.getByLabel('Nom de naissance').fill('AVANT');
    await page.getByLabel('Femme', { exact: true }).check();
    await expect(page.locator('#commune')).not.toHaveRole('combobox');
    typed.resolve(undefined);
    // the combobox is the script's own: once it is there, the script is
    await expect(page.locator('#commune')).toHaveRole('combobox');
    await expect(page.getByLabel('Nom de naissance')).toHaveValue('AVANT');
    await expect(page.getByLabel('Femme', { exact: true })).toBeChecked();
    await expect(async () => {
      await page.reload();
      await expect(page.getByLabel('Nom de naissance')).toHaveValue('AVANT', { timeout: 1000 });
    }).toPass();
    // the other form that a script waits for: a box ticked early is asked about with the next one
    await page.goto('/annuaire', { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('clermont');
    await page.getByLabel('Juridictions').check();
    // the shell's own button is there once the script is
    await expect(page.getByRole('button', { name: 'Trouver' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('clermont');
    await page.getByLabel('CPCA', { exact: true }).check();
    await expect(page).toHaveURL(/q=clermont&genre=juridictions&genre=cpca/);
    await page.getByRole('link', { name: 'Tout effacer' }).click();
    await expect(page.getByLabel('Juridictions')).not.toBeChecked();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('goes back and forth between the steps without a conflict with itself', async ({ page }) => {
    // Leaving saves what was typed once the script is there; typing before it has a test of its own.
    await openHydrated(page, '/orienter');
    await fillFrame(page);
    await page.getByLabel('Nom de naissance').fill('RETOUR');
    await page.goBack();
    await expect(page.getByLabel('Contrôle judiciaire', { exact: true })).toBeChecked();
    await page.getByLabel('Sursis probatoire').check();
    await forward(page, 'Continuer vers la personne');
    await expect(page.getByLabel('Nom de naissance')).toHaveValue('RETOUR');
    await expect(page.getByText('Sursis probatoire', { exact: true })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    // a form that was refused before its script was there leaves its name in the address that one goes back to
    await page.goto('/orienter?/continuer');
    await expect(page).toHaveURL(/\/orienter$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.beforeEach(async ({ context, baseURL }) => signIn(context, baseURL));

  test('refers someone in four steps and shows a receipt', async ({ page }) => {
    await page.goto('/orienter');
    await fillFrame(page);
    await fillPerson(page, ownName());
    await page.locator('#commune').fill('clermon');
    await forward(page, 'Continuer vers les besoins');
    await expect(page.locator('.error-summary')).toContainText('Choisissez la commune dans la liste');
    await page.getByRole('radio', { name: /^Clermont-Ferrand \(63\)/ }).check();
    await forward(page, 'Continuer vers les besoins');
    await fillNeeds(page);
    await forward(page, 'Envoyer l’orientation');
    await expect(page).toHaveURL(/\/accuse$/);
    await expect(page.locator('.receipt-reference')).toHaveText(/^\d\d-\d{4}-/);
  });

  test('begins one draft however often the first step is sent', async ({ page, baseURL }) => {
    await page.goto('/orienter');
    await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
    await page.getByLabel('N° parquet').fill('26 327 000 118');
    const form = await page.locator('form#etape').evaluate((element) => {
      const values: Record<string, string> = {};
      for (const [key, value] of new FormData(element as HTMLFormElement)) values[key] = String(value);
      return values;
    });
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        page.request.post('/orienter?/continuer', {
          form,
          headers: { origin: baseURL ?? '', accept: 'text/html' },
        }),
      ),
    );
    for (const answer of answers) expect(answer.url()).toMatch(/\/orienter\/ref_[\w-]+\/2$/);
    expect(new Set(answers.map((answer) => answer.url())).size).toBe(1);
  });

  test('sends one referral however often it is sent', async ({ page, baseURL }) => {
    const name = ownName();
    await readyToSend(page, name);
    const address = `${page.url()}?/envoyer`;
    const form = await page.locator('form#etape').evaluate((element) => {
      const values: Record<string, string> = {};
      for (const [key, value] of new FormData(element as HTMLFormElement)) values[key] = String(value);
      return values;
    });
    const answers = await Promise.all(
      // as a browser's form does: Kit answers a client that takes anything with JSON
      [1, 2, 3].map(() =>
        page.request.post(address, { form, headers: { origin: baseURL ?? '', accept: 'text/html' } }),
      ),
    );
    for (const answer of answers) expect(answer.url()).toMatch(/\/accuse$/);
    expect(await countSent(page, baseURL, name)).toBe(1);
  });

  test('sends to another CPCA for a reason, which it asks for', async ({ page }) => {
    await readyToSend(page, ownName());
    await page.locator('summary', { hasText: 'Choisir un autre CPCA' }).click();
    await page.getByRole('radio', { name: /ANEF Vallée-du-Rhône/ }).check();
    await forward(page, 'Envoyer l’orientation');
    await expect(page.locator('.error-summary')).toContainText('pourquoi un autre CPCA');
    await page.getByLabel('Pourquoi un autre CPCA').fill('Travaille à Valence.');
    await forward(page, 'Envoyer l’orientation');
    await expect(page).toHaveURL(/\/accuse$/);
  });

  test('asks no court where the person comes of their own accord', async ({ page }) => {
    await page.goto('/orienter');
    await page.getByLabel('Démarche volontaire').check();
    await expect(page.getByLabel('N° parquet')).toBeHidden();
    await forward(page, 'Continuer vers la personne');
    await expect(page.getByLabel('Elle est d’accord')).toBeVisible();
  });
});

test('prefills the court of a prosecutor', async ({ page, context, baseURL }) => {
  await signIn(context, baseURL, 'parquet63');
  await page.goto('/orienter');
  await page.getByLabel('Composition pénale').check();
  await expect(page.locator('#orderedById option:checked')).toContainText(
    'Tribunal judiciaire de Clermont-Ferrand',
  );
});

test('shows an observer who may refer, without a form', async ({ page, context, baseURL }) => {
  await signIn(context, baseURL, 'ars');
  await page.goto('/orienter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ne permet pas d’orienter');
  await expect(page.locator('form#etape')).toHaveCount(0);
  await expectAccessible(page);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page, Request, Response } from '@playwright/test';
import { drawn } from '../../../api/src/testing/runs/drawn.ts';
import { expectAccessible } from '../accessible.ts';
import { act, ask, person, refer } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { expect, test } from '../test.ts';

// Every page that has a form, one after the other.
const routes = path.resolve('portal/src/routes');

/** Every page behind the sign-in that takes forms, as the folders say. */
const pagesWithForms = readdirSync(routes, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.startsWith('(network)') && file.endsWith('+page.server.ts'))
  .filter((file) => /\bactions\b/.test(readFileSync(path.join(routes, file), 'utf8')))
  .map((file) => path.dirname(file).slice('(network)'.length));

interface Place {
  readonly who: string;
  readonly address: string;
  /** How many forms are there at least; a list may be empty. */
  readonly forms: number;
}

/** Where each of them is found, and by whom. */
async function placesOf(browser: Browser): Promise<Readonly<Record<string, Place>>> {
  const officer = await person(browser, 'spip63');
  const { id } = await refer(officer.context.request, { birthName: 'Session' });
  const begun = await act(officer.context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    draftStep: 1,
    legalBasis: 'PROSECUTION_ALTERNATIVE',
  });
  const draft = `/orienter/${begun.id}`;
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    officer.context.request,
    '{ organisations(first: 1, search: "anef puy", filter: { kinds: [CPCA] }) { edges { node { id } } } }',
  );
  const house = organisations.edges[0]?.node.id ?? '';
  expect(house).not.toBe('');
  const sender = { who: 'spip63', forms: 1 };
  const desk = { who: 'coordination0363', forms: 1 };
  const settings = { who: 'coordination15', forms: 1 };
  return {
    '/administration/courriels': { who: 'admin', address: '/administration/courriels', forms: 0 },
    '/annuaire/[id]': { ...desk, address: `/annuaire/${house}` },
    '/boite': { ...desk, address: `/boite?vue=toutes&o=${id}`, forms: 5 },
    '/equipe/[id]': { ...settings, address: `/equipe/${house}` },
    '/equipe/[id]/liste': { ...settings, address: `/equipe/${house}/liste` },
    '/mon-compte': { ...sender, address: '/mon-compte' },
    '/mon-compte/second-facteur': { ...sender, address: '/mon-compte/second-facteur' },
    '/mon-compte/absence': { ...sender, address: '/mon-compte/absence' },
    '/mon-compte/notifications': { ...sender, address: '/mon-compte/notifications' },
    '/notifications': { ...desk, address: '/notifications' },
    '/orientations': { ...sender, address: '/orientations', forms: 2 },
    '/orientations/[id]': { ...desk, address: `/orientations/${id}`, forms: 7 },
    '/orientations/[id]/corriger': { ...sender, address: `/orientations/${id}/corriger` },
    '/orientations/[id]/echanges': { ...sender, address: `/orientations/${id}/echanges` },
    '/orienter': { ...sender, address: '/orienter', forms: 2 },
    '/orienter/[id]/1': { ...sender, address: `${draft}/1` },
    '/orienter/[id]/2': { ...sender, address: `${draft}/2` },
    '/orienter/[id]/3': { ...sender, address: `${draft}/3` },
    '/orienter/[id]/4': { ...sender, address: `${draft}/4` },
    '/orienter/pour/[id]': { ...sender, address: `/orienter/pour/${id}` },
    '/reglages/capacite': { ...settings, address: '/reglages/capacite' },
    '/reglages/delais': { ...settings, address: '/reglages/delais' },
    '/reglages/greffe': { who: 'jap63', address: '/reglages/greffe', forms: 1 },
    '/reglages/motifs': { ...settings, address: '/reglages/motifs' },
    '/reglages/pieces': { ...settings, address: '/reglages/pieces' },
  };
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
const posted = 'main form[method="post"]';
const notice = '[data-session] [role]';

async function opened(browser: Browser, { who, address }: Place): Promise<Page> {
  const { page } = await person(browser, who);
  expect((await openHydrated(page, address))?.status(), address).toBe(200);
  return page;
}

/** Types a word in every field of every form that takes one, as answers that wait to be sent. */
async function write(page: Page): Promise<readonly string[]> {
  await page.evaluate((forms) => {
    for (const form of document.querySelectorAll<HTMLFormElement>(forms)) {
      if (form.dataset.undo !== undefined) form.dataset.undo = '60';
      const fields = 'textarea, input[type="text"], input[type="search"]';
      for (const field of form.querySelectorAll<HTMLInputElement>(fields)) {
        field.value = `Mot ${field.name}`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
  }, posted);
  return await written(page);
}

const written = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    (forms) =>
      [
        ...document.querySelectorAll<HTMLInputElement>(
          `:is(${forms}) :is(textarea, input:not([type="hidden"]))`,
        ),
      ].map(({ value }) => value),
    posted,
  );

/** Presses the first button of a form, seen or not. */
async function press(page: Page, index: number): Promise<void> {
  await page.evaluate(
    ({ forms, at }) => {
      document.querySelector('[data-session]')?.replaceChildren();
      const form = document.querySelectorAll<HTMLFormElement>(forms)[at];
      form?.querySelectorAll<HTMLInputElement>('[required]').forEach((field) => (field.required = false));
      form?.requestSubmit(form.querySelector<HTMLButtonElement>('button:not([type="button"])'));
    },
    { forms: posted, at: index },
  );
}

/** Whether what was sent was done: neither refused nor led to the sign-in. */
const wasTaken = (answer: Response | null): boolean =>
  answer !== null && answer.status() < 400 && !answer.headers()['location']?.startsWith('/connexion');

test('every form of every page outlives its session, and leaves in nobody else’s name', async ({
  browser,
}) => {
  const places = await placesOf(browser);
  expect(Object.keys(places).toSorted(), 'a page with a form has its place here').toEqual(
    pagesWithForms.toSorted(),
  );
  const { context: visitor, page: visiting } = await person(browser, 'ars');
  await visiting.goto('/accueil');
  const others: Cookies = await visitor.cookies();

  for (const place of drawn(Object.values(places), 2)) {
    await test.step(place.address, async () => {
      const page = await opened(browser, place);
      const context = page.context();
      const own = await context.cookies();
      const count = await page.locator(posted).count();
      expect(count, place.address).toBeGreaterThanOrEqual(place.forms);
      await expect(page.locator(`${posted}:not(:has([name="pageOwner"]))`)).toHaveCount(0);
      const before = await write(page);
      const here = page.url();
      await context.clearCookies();
      // from now on: what the page sent in its person's name before may still be answered
      const posts: Request[] = [];
      page.on('request', (sent) => void (sent.method() === 'POST' && posts.push(sent)));

      for (const [cookies, words] of [
        [[], 'Votre session a pris fin.'],
        [others, 'Quelqu’un d’autre est connecté'],
      ] as const) {
        await context.clearCookies();
        await context.addCookies([...cookies]);
        for (let form = 0; form < count; form += 1) {
          await press(page, form);
          await expect(page.locator(notice), `${place.address} ${form}`).toContainText(words);
        }
        expect(await written(page), place.address).toEqual(before);
        expect(page.url()).toBe(here);
        await expect(page.locator('form[inert]')).toHaveCount(0);
      }
      const answers = await Promise.all(posts.map((sent) => sent.response()));
      expect(answers.filter(wasTaken).map((answer) => answer?.url())).toEqual([]);
      await context.clearCookies();
      await context.addCookies(own);
      if (count === 0) return;
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(page.locator(notice)).toContainText('de nouveau connecté');
      expect(await written(page), place.address).toEqual(before);
    });
  }
});

test('without script a form leads to the sign-in and back, and both say that nothing was sent', async ({
  browser,
}) => {
  for (const place of drawn(Object.values(await placesOf(browser)), 2)) {
    await test.step(place.address, async () => {
      const { page, context } = await person(browser, place.who, { javaScriptEnabled: false });
      const own = await context.cookies();
      await page.goto(place.address);
      const forms = await page.locator(posted).evaluateAll((found) =>
        found.flatMap((form) => {
          const { action } = form as HTMLFormElement;
          const owner = form.querySelector<HTMLInputElement>('[name="pageOwner"]')?.value ?? '';
          const more = [...form.querySelectorAll<HTMLButtonElement>('[formaction]')];
          return [action, ...more.map(({ formAction }) => formAction)].map((to) => ({ to, owner }));
        }),
      );
      const origin = new URL(page.url()).origin;
      for (const { to, owner } of forms) {
        expect(owner, to).not.toBe('');
        const options = { maxRedirects: 0, headers: { origin, accept: 'text/html' } };
        await context.clearCookies();
        const answer = await context.request.post(to, { ...options, form: { pageOwner: owner } });
        expect(answer.status(), to).toBe(303);
        const signIn = answer.headers()['location'] ?? '';
        expect(signIn).toMatch(/^\/connexion\?non-envoye=1&suite=/);
        expect(decodeURIComponent(signIn), to).not.toContain('?/');
        await context.addCookies(own);
        const foreign = await context.request.post(to, { ...options, form: { pageOwner: 'somebody-else' } });
        expect(foreign.status(), to).toBe(409);
        expect(await foreign.text()).toContain('Cette page n’était pas à votre nom');
      }
    });
  }

  const { page, context } = await person(browser, 'spip63', { javaScriptEnabled: false });
  const own = await context.cookies();
  await page.goto('/mon-compte/notifications');
  await context.clearCookies();
  await page.locator(`${posted} button`).last().click();
  await expect(page.getByRole('alert')).toContainText('ce que vous veniez d’envoyer n’a pas été enregistré');
  await context.addCookies(own);
  await page.reload();
  await expect(page).toHaveURL(/\/mon-compte\/notifications\?non-envoye=1$/);
  await expect(page.getByRole('alert')).toContainText('ce que vous veniez d’envoyer n’a pas été enregistré');
});

test('one signs in beside a step, and the same button goes on with the same words', async ({ browser }) => {
  const { page, context } = await person(browser, 'spip63');
  await openHydrated(page, '/orienter');
  await page.locator('input[name="legalBasis"][value="PENAL_SETTLEMENT"]').check();
  await expect(page.locator('[data-saved]')).toContainText('Brouillon enregistré');
  await context.clearCookies();
  const number = page.locator('[name="prosecutionNumber"]');
  await number.fill('24123000456');
  await number.blur();
  await expect(page.locator(notice)).toContainText('Votre session a pris fin.');
  await expect(page.locator('[data-saved]')).toContainText('Pas encore enregistré');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continuer vers la personne' }).click();
  await expect(number).toHaveValue('24123000456');

  // the answer that was refused is still on its way: what one presses meanwhile is another link a moment later
  const link = page.getByRole('link', { name: 'Se reconnecter' });
  await expect(async () => {
    const opened = context.waitForEvent('page', { timeout: 5_000 });
    await Promise.all([opened, link.click({ timeout: 5_000 })]);
  }).toPass();
  const tab = context.pages().at(-1) ?? page;
  await tab.getByLabel('Adresse professionnelle').fill('spip63@maillage.example');
  await tab.getByLabel('Phrase de passe').fill('maillage-demo-2026');
  await tab.getByRole('button', { name: 'Continuer' }).click();
  await expect(tab.getByRole('heading', { name: 'Vous êtes connecté' })).toBeVisible();
  await expectAccessible(tab);
  await tab.close();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator('[data-saved]')).toContainText('Brouillon enregistré');
  await page.getByRole('button', { name: 'Continuer vers la personne' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qui est la personne orientée ?');
  await page.goBack();
  await expect(number).toHaveValue('24123000456');
});

test('a page is hidden from whoever comes after its person, and is theirs again as they left it', async ({
  browser,
}) => {
  const { id } = await refer((await person(browser, 'spip63')).context.request, { birthName: 'Couverte' });
  // A session of its own, since it ends here.
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto('/connexion');
  await page.getByRole('button', { name: 'Claire Vasseur' }).click();
  await page.waitForURL('**/accueil');
  await openHydrated(page, `/orientations/${id}`);
  await page.locator('textarea[name="text"]').first().fill('Mot commencé');
  const name = page.getByRole('heading', { level: 1 });
  await expect(name).toBeVisible();
  const own = await context.cookies();

  // It runs out: the person is still there, and reads what they wrote.
  await context.clearCookies();
  await page.evaluate(() => fetch('/notifications/non-lues'));
  await expect(page.locator(notice)).toContainText('Votre session a pris fin.');
  await expect(name).toBeVisible();

  // Somebody else signs in.
  const visitor = await person(browser, 'prefecture');
  await context.addCookies(await visitor.context.cookies());
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator(notice)).toContainText('Quelqu’un d’autre est connecté');
  await expect(name).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await context.clearCookies();
  await context.addCookies(own);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(name).toBeVisible();
  await expect(page.locator('textarea[name="text"]').first()).toHaveValue('Mot commencé');

  // The person signs out in another tab, and leaves.
  const beside = await context.newPage();
  await openHydrated(beside, '/accueil');
  const refused: string[] = [];
  page.on(
    'response',
    (answer) => void (answer.status() === 401 && refused.push(new URL(answer.url()).pathname)),
  );
  await beside.locator('header .actas summary').click();
  await beside.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(beside).toHaveURL(/connexion/);
  await expect(page.locator(notice)).toContainText('Votre session a pris fin.');
  await expect(name).toBeHidden();
  // what the page asks by itself is answered by what it knows, and that is asked once
  await page.evaluate(() => fetch('/notifications/non-lues'));
  expect(refused).toEqual(['/session']);
});

import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { act, ask, person, refer, type Case, type Person } from '../cases-people.ts';

const lineOf = (page: Page, { reference }: Case) => page.getByRole('row', { name: reference });
const assignForm = (page: Page) => page.locator('details[data-answer="assign"]');

async function handTo({ page }: Person, colleague: string): Promise<void> {
  await page.locator('summary', { hasText: 'Changer le responsable' }).click();
  await assignForm(page).getByLabel('Responsable').selectOption(colleague);
  await assignForm(page).getByRole('button', { name: 'Enregistrer le responsable' }).click();
}

// Several houses at once.
test('what one sends is one’s own until it is handed to a colleague, and no other house learns of either', async ({
  browser,
}) => {
  const helene = await person(browser, 'parquet63');
  const sent = await refer(helene.context.request, { birthName: 'Confiée' });
  const camille = await person(browser, 'substitut63');

  // Opened by its name, the list is one's own; the service is one click away and says whose each is.
  await camille.page.goto('/orientations');
  await expect(camille.page.getByRole('link', { name: /Les miennes/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(lineOf(camille.page, sent)).toHaveCount(0);
  await camille.page.getByRole('link', { name: /Mon service/ }).click();
  await expect(camille.page.getByRole('heading', { level: 1 })).toContainText('de mon service');
  await expect(lineOf(camille.page, sent)).toContainText('Hélène Marchand');
  await expectAccessible(camille.page);
  // A search goes through all of the service, until it is narrowed.
  await camille.page.goto('/orientations');
  await camille.page.getByRole('searchbox').fill(sent.reference);
  await camille.page.getByRole('button', { name: 'Chercher' }).click();
  await expect(lineOf(camille.page, sent)).toHaveCount(1);
  await camille.page.getByRole('button', { name: 'Les miennes 0' }).click();
  await expect(camille.page.getByRole('status').filter({ hasText: 'recherche' })).toContainText(
    'Aucune pour cette recherche',
  );
  await expect(camille.page.getByText('Aucune n’attend')).toHaveCount(0);
  await camille.page.getByRole('button', { name: 'Mon service 1' }).click();
  await expect(lineOf(camille.page, sent)).toHaveCount(1);
  // From one's own, it is one's own that are searched, and the address and the list agree.
  await camille.page.goto('/orientations?etat=toutes&suivi=moi');
  await camille.page.getByRole('searchbox').fill(sent.reference);
  await camille.page.getByRole('button', { name: 'Chercher' }).click();
  await expect(camille.page.getByRole('button', { name: 'Les miennes 0' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(camille.page).toHaveURL(/suivi=moi/);

  await helene.page.goto(`/orientations/${sent.id}`);
  await expect(helene.page.locator('.desk-line')).toContainText('Responsable : vous');
  await handTo(helene, 'Camille Aubert');
  await expect(helene.page.locator('.desk-line')).toContainText('Responsable : Camille Aubert');
  const line = helene.page.locator('.thread > li', { hasText: 'Nouveau responsable : Camille Aubert' });
  await expect(line).toContainText('Lu dans votre service seulement');

  await helene.page.goto('/orientations');
  await expect(helene.page.getByRole('link', { name: /Les miennes/ })).toBeVisible();
  await expect(lineOf(helene.page, sent)).toHaveCount(0);
  await camille.page.goto('/orientations');
  await expect(lineOf(camille.page, sent)).toHaveCount(1);

  const claire = await person(browser, 'coordination0363');
  await claire.page.goto(`/orientations/${sent.id}`);
  await expect(claire.page.locator('.desk-line')).toContainText('Sans responsable');
  await expect(claire.page.locator('.thread')).not.toContainText('esponsable');
  expect([...helene.complaints, ...camille.complaints, ...claire.complaints]).toEqual([]);
});

/** The number that stands in a place; none is 0. */
async function numberIn(page: Page, place: string): Promise<number> {
  const found = page.locator(place).first();
  return (await found.count()) === 0 ? 0 : Number((await found.innerText()).replace(/\D+/gu, ''));
}

/** How many a list says that it has, or has where it says nothing. */
async function listed(page: Page): Promise<number> {
  const pager = page.locator('.pager > span');
  if ((await pager.count()) === 0) return page.locator('tr[data-key^="ref_"]').count();
  return Number((await pager.innerText()).replace(/^.* sur /u, '').replace(/\D+/gu, ''));
}

test('every number is that of the list to which it leads, narrowed or not', async ({ browser }) => {
  const helene = await person(browser, 'parquet63');
  const claire = await person(browser, 'coordination0363');
  const sent = await refer(helene.context.request, { birthName: 'Comptée' });
  const { version } = await act(claire.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    id: sent.id,
    version: sent.version,
  });
  await act(claire.context.request, 'requestReferralInformation', 'RequestReferralInformationInput', {
    ...{ id: sent.id, version },
    question: 'Quelle est la date de l’audience ?',
  });
  for (const key of ['parquet63', 'jap63', 'coordination0363', 'equipe63']) {
    const { page } = await person(browser, key);
    // others work on the same hub meanwhile
    await expect(async () => {
      await page.goto('/accueil');
      const badge = await numberIn(page, '.bar .nav .count');
      expect(await numberIn(page, ':nth-match(.home-card, 1) h2 .count'), `${key}: home`).toBe(badge);
      await page
        .locator('.bar .nav a', { hasText: /Boîte|Orientations/ })
        .first()
        .click();
      const opened = '.tabs .count.hot, .tag.btnlike:has-text("Attendent")';
      await expect(page.locator(opened).first()).toBeVisible();
      expect(await numberIn(page, opened), `${key}: list`).toBe(badge);
    }).toPass();
  }
  const { page } = helene;
  for (const narrowed of ['', '&cadre=PROBATIONARY_SUSPENDED_SENTENCE', '&dep=63&statut=SUBMITTED']) {
    const list = `/orientations?etat=toutes&suivi=moi${narrowed}`;
    await expect(async () => {
      await page.goto(list);
      const links = await page
        .locator('.scopes a, .tools a.tag')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map((one) => [one.href, one.innerText] as const));
      expect(links.length).toBeGreaterThan(6);
      for (const [href, words] of links) {
        await page.goto(href);
        expect(await listed(page), `${words} of ${list}`).toBe(Number(words.replace(/\D+/gu, '')));
      }
    }).toPass();
  }
});

test('an open form leaves each button where it was, and tells beside its own that a colleague was faster', async ({
  browser,
}) => {
  const helene = await person(browser, 'parquet63');
  const camille = await person(browser, 'substitut63');
  const sent = await refer(camille.context.request, { birthName: 'Dépassée' });
  const claire = await person(browser, 'coordination0363');
  await act(claire.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    id: sent.id,
    version: sent.version,
  });
  // Whatever one presses twice is what one pressed once: it opens, and closes again.
  for (const { page } of [camille, claire]) {
    await page.goto(`/orientations/${sent.id}`);
    const buttons = page.locator('.answers > details > summary');
    expect(await buttons.count()).toBeGreaterThan(1);
    for (const button of await buttons.all()) {
      await button.scrollIntoViewIfNeeded();
      const box = (await button.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(button.locator('..')).toHaveAttribute('open', '');
      expect(await button.boundingBox()).toEqual(box);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(button.locator('..')).not.toHaveAttribute('open', '');
    }
  }

  const { page } = camille;
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await page.locator('summary', { hasText: 'Changer le responsable' }).click();
  const form = assignForm(page);
  const members = await ask<{ viewer: { colleagues: { id: string; personName: string }[] } }>(
    helene.context.request,
    '{ viewer { colleagues { id personName } } }',
  );
  const idOf = (name: string) => members.viewer.colleagues.find(({ personName }) => personName === name)?.id;
  const { version } = (
    await ask<{ referral: Case }>(
      helene.context.request,
      'query ($id: ID!) { referral(id: $id) { id version reference } }',
      { id: sent.id },
    )
  ).referral;
  await act(helene.context.request, 'assignReferral', 'AssignReferralInput', {
    ...{ id: sent.id, version },
    assigneeId: idOf('Hélène Marchand'),
    insteadOfId: idOf('Camille Aubert'),
  });
  await expect(form.locator('[data-changed]')).toBeInViewport();
  await form.getByLabel('Responsable').selectOption('Aucun responsable');
  const send = form.getByRole('button', { name: 'Enregistrer le responsable' });
  await send.click();
  await expect(form.getByRole('alert')).toContainText('Responsable : Hélène Marchand');
  await expect(form.getByRole('alert')).toBeInViewport();
  await expectAccessible(page);
  // Once more, unread: it is refused again. Read, it goes.
  await send.click();
  await expect(form.getByRole('alert')).toContainText('Lisez ce qui a changé');
  await expect(page.locator('.desk-line')).toContainText('Responsable : Hélène Marchand');
  await form.getByLabel('J’ai lu ce qui a changé').check();
  await send.click();
  await expect(page.locator('.desk-line')).toContainText('Sans responsable');
  // the two that were refused
  expect(camille.complaints).toEqual(Array(2).fill(expect.stringContaining('422')));
  expect([...helene.complaints, ...claire.complaints]).toEqual([]);
});

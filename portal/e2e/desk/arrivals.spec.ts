import type { BrowserContext, Page } from '@playwright/test';
import { drawn } from '../../../api/src/testing/runs/drawn.ts';
import { act, ask, person, refer, type Case, type Person } from '../cases-people.ts';
import { expect, test } from '../own-hub.ts';
import { liveRoutes, lookedAt, quiet } from '../signed-in-pages.ts';

// A minute of other people's work, in front of every page at two widths.
declare global {
  interface Window {
    readonly shifts: { readonly value: number; readonly what: string[] }[];
  }
}

/** Adds up in the page what moved by itself, and keeps what it was. */
function measureShifts(): void {
  const shifts: { value: number; what: string[] }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      hadRecentInput: boolean;
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }[]) {
      if (entry.hadRecentInput) continue;
      const what = entry.sources.map(({ node, previousRect: was, currentRect: is }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.localName}.${element?.className} ${Math.round(was.x)},${Math.round(was.y)} → ${Math.round(is.x)},${Math.round(is.y)}`;
      });
      shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const widths = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;
const most = 0.02;

for (const viewport of drawn(widths, 2))
  test(`nothing that arrives in a minute moves what one reads, on any page of ${viewport.width} pixels; what would is kept back and asked for`, async ({
    browser,
    ownHub,
  }) => {
    // fourteen pages at once
    const officer = await person(browser, 'spip63', { baseURL: ownHub });
    const julie = await person(browser, 'equipe63', { baseURL: ownHub });
    const sent = await refer(officer.context.request, { birthName: 'Arrivée' });
    const second = await refer(officer.context.request, { birthName: 'Seconde' });
    const house = await anef63(julie);
    const places = { sent: sent.id, draft: '', entry: house };
    const looked = liveRoutes.flatMap((route) => lookedAt[route] ?? []);
    const pages: Page[] = [];
    for (const who of new Set(looked.map((one) => one.who))) {
      const { context } = await person(browser, who, { baseURL: ownHub, viewport });
      await context.addInitScript(measureShifts);
      const addresses = looked.filter((one) => one.who === who).map(({ at }) => at(places));
      pages.push(...(await opened(context, addresses)));
    }
    const { context } = await person(browser, 'coordination0363', { baseURL: ownHub, viewport });
    await context.addInitScript(measureShifts);
    const [written] = await opened(context, [`/orientations/${sent.id}`]);
    await written!.locator('summary', { hasText: 'Demander des précisions' }).click();
    await written!.getByLabel('Que manque-t-il pour décider').fill('Parle-t-elle français ?');
    pages.push(written!);
    await quiet(pages);
    const panes = () =>
      Promise.all(
        pages.map((page) =>
          page
            .locator('.panes')
            .evaluateAll((all) =>
              all.map((one) => Math.round(one.getBoundingClientRect().y + window.scrollY)),
            ),
        ),
      );
    const stood = await panes();
    for (const page of pages) await page.evaluate(() => void window.shifts.splice(0));

    for (const together of story({ officer, julie }, sent, second, house)) {
      for (const happens of together) await happens();
      await quiet(pages);
    }
    const inbox = pages.find((page) => /\/boite(\?d=[^&]*)?$/.test(page.url()))!;
    await expect(inbox.locator('.item', { hasText: 'NOUVELLE' }).first()).toBeAttached();
    expect(await panes()).toEqual(stood);
    const moved: string[] = [];
    for (const page of pages) {
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      const at = `${page.viewportSize()?.width} ${new URL(page.url()).pathname}${new URL(page.url()).search}`;
      if (sum > most) moved.push(`${at} ${sum}: ${JSON.stringify(shifts)}`);
    }
    expect(moved).toEqual([]);

    // what was kept back says so, and comes when it is asked for
    const read = pages.filter((page) => page.url().endsWith(`/orientations/${sent.id}`));
    expect(read).toHaveLength(3);
    for (const page of read) {
      if (process.env['MAILLAGE_SHOTS'] && page !== written)
        for (const colorScheme of ['dark', 'light'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({
            path: `${process.env['MAILLAGE_SHOTS']}/kept-back-${viewport.width}-${colorScheme}.png`,
          });
        }
      const bar = page.locator('.kept-back');
      await expect(bar.getByRole('status')).toHaveText(
        /Le dossier a changé : Précisions demandées, à|Du nouveau sur cette page/,
      );
      await expect(page.locator('[data-connection]')).not.toContainText('À jour');
      await expect(page.locator('main')).not.toContainText('Quelle langue parle-t-elle');
      const writes = page === written;
      const question = page.getByLabel('Que manque-t-il pour décider');
      await expect(writes ? question : page.locator('body')).toBeFocused();
      const button = bar.getByRole('button', { name: 'Afficher' });
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      if (writes) await button.click();
      else {
        await button.focus();
        await page.keyboard.press('Enter');
      }
      await expect(page.locator('main')).toContainText('Quelle langue parle-t-elle');
      await expect(button).toHaveCount(0);
      await expect(page.locator('[data-connection]')).toContainText('À jour');
      if (writes) await expect(question).toHaveValue('Parle-t-elle français ?');
      await expect(writes ? question : page.locator('main')).toBeFocused();
    }
  });

test('what one may no longer read goes at once, also from under what was kept back', async ({
  browser,
  ownHub,
}) => {
  const at = { baseURL: ownHub, viewport: widths[1] };
  const sender = await person(browser, 'association03', at);
  const julie = await person(browser, 'equipe63', { baseURL: ownHub });
  const claire = await person(browser, 'coordination0363', { baseURL: ownHub });
  const sent = await refer(sender.context.request, {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    measureStart: null,
    measureEnd: null,
    birthName: 'Quintefeuille',
  });
  const read = await opened(sender.context, ['/accueil', '/orientations', `/orientations/${sent.id}`]);
  for (const page of read) {
    await expect(page.locator('main')).toContainText('QUINTEFEUILLE');
    await expect(page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');
  }
  // each page has used up what may move of it in a minute, and keeps something back
  await step(julie, sent, 'acknowledgeReferral')();
  await step(julie, sent, 'requestReferralInformation', { question: 'Quelle langue parle-t-elle ?' })();
  const file = read[2]!;
  await expect(file.locator('.kept-back').getByRole('button', { name: 'Afficher' })).toBeVisible();
  await expect(file.locator('main')).not.toContainText('Quelle langue parle-t-elle');

  await act(claire.context.request, 'recordConsent', 'RecordConsentInput', {
    id: sent.id,
    version: await versionOf(julie, sent),
    kind: 'WITHDRAWN',
    manner: 'PHONE',
  });
  for (const page of read)
    await expect.poll(() => page.content(), { message: page.url() }).not.toMatch(/quintefeuille|0639981760/i);
});

/** Opens each of these addresses in a page of its own. */
function opened(context: BrowserContext, addresses: readonly string[]): Promise<Page[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const page = await context.newPage();
      expect((await page.goto(address))?.status(), address).toBe(200);
      return page;
    }),
  );
}

async function versionOf(by: Person, { id }: Case): Promise<number> {
  const { referral } = await ask<{ referral: { version: number } }>(
    by.context.request,
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id },
  );
  return referral.version;
}

/** One answer to a referral, as it stands then. */
const step =
  (by: Person, one: Case, mutation: string, more: Readonly<Record<string, unknown>> = {}) =>
  async (): Promise<Case> =>
    await act(by.context.request, mutation, `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`, {
      id: one.id,
      version: await versionOf(by, one),
      ...more,
    });

/** The house of the CPCA whose sheet stands open. */
async function anef63(by: Person): Promise<string> {
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    by.context.request,
    '{ organisations(first: 1, search: "anef puy", filter: { kinds: [CPCA] }) { edges { node { id } } } }',
  );
  return organisations.edges[0]!.node.id;
}

interface Cast {
  readonly officer: Person;
  readonly julie: Person;
}

/** What others do meanwhile, through the API. */
function story(
  { officer, julie }: Cast,
  sent: Case,
  second: Case,
  house: string,
): readonly (readonly (() => Promise<unknown>)[])[] {
  const desk = (mutation: string) => async (): Promise<unknown> =>
    await ask(
      julie.context.request,
      `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { code } } }`,
      { input: { id: sent.id } },
    );
  const message = (by: Person, audience: string, text: string) => async (): Promise<unknown> =>
    await ask(
      by.context.request,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }',
      { input: { id: sent.id, text, audience: [audience], idempotencyKey: crypto.randomUUID() } },
    );
  const assign = async (): Promise<unknown> => {
    const { viewer } = await ask<{ viewer: { membership: { id: string } } }>(
      julie.context.request,
      '{ viewer { membership { id } } }',
    );
    return await step(julie, sent, 'assignReferral', { assigneeId: viewer.membership.id })();
  };
  const note = { note: 'La personne rappellera.', audience: ['COORDINATOR', 'CASEWORKER', 'REFERRER'] };
  const arrives = (birthName: string, urgent: boolean) => async (): Promise<unknown> =>
    await refer(officer.context.request, { birthName, urgent });
  const contact = (name: string, callFirst: boolean) => async (): Promise<unknown> =>
    await ask(
      julie.context.request,
      'mutation ($input: AddContactInput!) { addContact(input: $input) { userErrors { code } } }',
      {
        input: {
          organisationId: house,
          function: 'Permanence',
          name,
          mobile: '06 39 98 00 12',
          callFirst,
          visibility: 'NETWORK',
        },
      },
    );
  return [
    [arrives('Nouvelle', false), desk('claimReferral'), contact('Accueil du soir', false)],
    [
      step(julie, sent, 'acknowledgeReferral'),
      message(officer, 'COORDINATOR', 'Elle est joignable le soir.'),
    ],
    [step(julie, sent, 'addStatusUpdate', note), assign, desk('releaseReferral')],
    [step(julie, second, 'acknowledgeReferral'), arrives('Urgente', true), contact('Accueil de nuit', true)],
    [
      step(officer, second, 'withdrawReferral', { reason: 'MEASURE_ENDED' }),
      step(julie, sent, 'requestReferralInformation', { question: 'Quelle langue parle-t-elle ?' }),
    ],
  ];
}

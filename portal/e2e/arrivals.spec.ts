import type { BrowserContext, Page } from '@playwright/test';
import { act, ask, person, refer, type Case, type Person } from './cases-people.ts';
import { expect, test } from './own-hub.ts';
import { lookedAt, quiet, type Places } from './signed-in-pages.ts';

// A minute of other people's work, in front of every page at two widths.
test.slow();

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
/** Where people look while others work: lists that grow, at most this much of them moving. */
const most = 0.02;

/** Whose pages they are. */
const people = ['coordination0363', 'spip63', 'coordination15', 'admin'] as const;

test('nothing that arrives in a minute moves what one reads, on any page; what would is kept back and asked for', async ({
  browser,
  ownHub,
}) => {
  const officer = await person(browser, 'spip63', { baseURL: ownHub });
  const julie = await person(browser, 'equipe63', { baseURL: ownHub });
  const sent = await refer(officer.context.request, { birthName: 'Arrivée' });
  const second = await refer(officer.context.request, { birthName: 'Seconde' });
  const places = await placesFor(officer.context, sent);
  const pages: Page[] = [];
  for (const viewport of widths)
    for (const who of people) {
      const { context } = await person(browser, who, { baseURL: ownHub, viewport });
      await context.addInitScript(measureShifts);
      const addresses = Object.values(lookedAt)
        .flat()
        .filter((one) => one.who === who)
        .map(({ at }) => at(places));
      for (const page of await opened(context, addresses)) {
        // what else there is behind the sign-in has nothing on it that others change
        const live =
          (await page.locator('[data-hearing]').count()) > 0 || page.url().endsWith('/notifications');
        if (live) pages.push(page);
        else await page.close();
      }
    }
  await quiet(pages);
  const panes = () =>
    Promise.all(
      pages.map((page) =>
        page
          .locator('.panes')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().y + window.scrollY))),
      ),
    );
  const stood = await panes();
  for (const page of pages) await page.evaluate(() => void window.shifts.splice(0));

  for (const together of story({ officer, julie }, sent, second)) {
    for (const happens of together) await happens();
    await quiet(pages);
  }
  const inbox = pages.find((page) => /\/boite(\?d=|$)/.test(page.url()))!;
  await expect(inbox.locator('[data-hearing]')).toContainText('2026');
  await expect(inbox.locator('.item', { hasText: 'NOUVELLE' }).first()).toBeAttached();
  const moved: string[] = [];
  for (const page of pages) {
    const shifts = await page.evaluate(() => window.shifts);
    const sum = shifts.reduce((all, { value }) => all + value, 0);
    if (sum > most)
      moved.push(`${page.viewportSize()?.width} ${page.url()} ${sum}: ${JSON.stringify(shifts)}`);
  }
  expect(moved).toEqual([]);

  // what was kept back says so, and comes when it is asked for
  const read = pages.filter((page) => page.url().endsWith(`/orientations/${sent.id}`));
  expect(read).toHaveLength(2 * widths.length);
  for (const page of read) {
    await expect(page.locator('.kept-back [role="status"]')).toContainText('Le dossier a changé');
    await expect(page.locator('main')).not.toContainText('Quelle langue parle-t-elle');
    const button = page.locator('.kept-back').getByRole('button', { name: 'Afficher' });
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toContainText('Quelle langue parle-t-elle');
    await expect(button).toHaveCount(0);
  }
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

interface Cast {
  readonly officer: Person;
  readonly julie: Person;
}

/** What others do meanwhile, through the API. */
function story(
  { officer, julie }: Cast,
  sent: Case,
  second: Case,
): readonly (readonly (() => Promise<unknown>)[])[] {
  const version = async (one: Case): Promise<number> =>
    (
      await ask<{ referral: { version: number } }>(
        julie.context.request,
        'query ($id: ID!) { referral(id: $id) { version } }',
        { id: one.id },
      )
    ).referral.version;
  const step =
    (by: Person, one: Case, mutation: string, more: Readonly<Record<string, unknown>> = {}) =>
    async (): Promise<Case> =>
      await act(by.context.request, mutation, `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`, {
        id: one.id,
        version: await version(one),
        ...more,
      });
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
  return [
    [arrives('Nouvelle', false), desk('claimReferral')],
    [
      step(julie, sent, 'acknowledgeReferral'),
      message(officer, 'COORDINATOR', 'Elle est joignable le soir.'),
    ],
    [step(julie, sent, 'addStatusUpdate', note), assign, desk('releaseReferral')],
    [step(julie, second, 'acknowledgeReferral'), arrives('Urgente', true)],
    [
      step(officer, second, 'withdrawReferral', { reason: 'MEASURE_ENDED' }),
      step(julie, sent, 'requestReferralInformation', { question: 'Quelle langue parle-t-elle ?' }),
    ],
  ];
}

async function placesFor(officer: BrowserContext, sent: Case): Promise<Places> {
  const draft = await act(officer.request, 'saveReferralDraft', 'ReferralDraftInput', {
    draftStep: 2,
    birthName: 'Brouillon',
  });
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    officer.request,
    '{ organisations(first: 1) { edges { node { id } } } }',
  );
  return { sent: sent.id, draft: draft.id, entry: organisations.edges[0]!.node.id };
}

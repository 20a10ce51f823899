import type { Page } from '@playwright/test';
import { act, ask, person, refer, type Case, type Person } from './cases-people.ts';
import { expect, test } from './own-hub.ts';
import { liveRoutes, lookedAt, quiet, signedInRoutes, type Places } from './signed-in-pages.ts';

// Every page, opened, gone to, and told of news.
test.slow();

/** What a page asks of the API, in requests. */
interface Asked {
  /** When it is opened by its address. */
  readonly opened: number;
  /** When one goes to it from another page. */
  readonly goneTo: number;
  /** When it hears that a referral moved, and loads what that concerns; absent where it hears of nothing. */
  readonly told?: number;
}

const once: Asked = { opened: 1, goneTo: 1 };
/** What is live asks once more as it begins to listen: for what moved while it was on its way. */
const live: Asked = { opened: 2, goneTo: 2, told: 1 };

/** One document for each page, in one request. What asks more says why. */
const asked: Readonly<Record<string, Asked>> = {
  '/accueil': live,
  '/administration/courriels': once,
  '/annuaire': once,
  // hears of contacts, and of nothing else
  '/annuaire/[id]': once,
  // the list says which referral stands first, and that one is asked for then
  '/boite': { opened: 3, goneTo: 3, told: 1 },
  '/liste-d-attente': live,
  '/mon-compte/notifications': once,
  '/notifications': once,
  '/orientations': live,
  '/orientations/[id]': live,
  '/orientations/[id]/echanges': once,
  '/orienter': once,
  '/orienter/[id]/1': once,
  '/orienter/[id]/2': once,
  '/orienter/[id]/3': once,
  '/orienter/[id]/4': once,
  '/orienter/[id]/accuse': once,
  '/qui-voit-quoi': once,
  '/reglages/capacite': once,
  '/reglages/delais': once,
  '/reglages/motifs': once,
};
/** Where one is before a page is opened or gone to: everybody may, little is drawn, and what was left tells that it is read no more. */
const light = '/mon-compte/notifications';
/** A referral that one chose to open is claimed for one's colleagues to see: who claims it, and the claim. */
const claims = 2;

test('every page behind the sign-in says what it asks of the API', () => {
  expect(Object.keys(asked).sort()).toEqual(signedInRoutes);
  const told = Object.keys(asked).filter((route) => asked[route]?.told !== undefined);
  expect(told.filter((route) => !liveRoutes.includes(route))).toEqual([]);
});

test('every page asks the API once: opened, gone to, and told of news', async ({
  browser,
  ownHub,
  apiRequests,
}) => {
  // when it is given up: many pages, most of the time waiting for what is not to come
  test.setTimeout(400_000);
  const at = { baseURL: ownHub };
  const officer = await person(browser, 'spip63', at);
  const sent = await refer(officer.context.request, { birthName: 'Comptée' });
  const places = await placesFor(officer, sent);
  const found: Record<string, Asked> = {};
  const wanted: Record<string, Asked> = {};

  for (const who of new Set(Object.values(lookedAt).flatMap((all) => all.map((one) => one.who)))) {
    const { context, page } = await person(browser, who, at);
    // Pages wait by chance before they load what they heard: here all as long as they ever do, for the bell hears of a
    // note from a job, later than the page does.
    await page.addInitScript(() => Object.assign(Math, { random: () => 0.999 }));
    // the grids are everybody's, and asked for once in five minutes by whoever comes first
    await page.goto('/qui-voit-quoi');
    for (const route of signedInRoutes)
      for (const one of (lookedAt[route] ?? []).filter((looked) => looked.who === who)) {
        const address = one.at(places);
        const row = asked[route]!;
        const chosen = /[?&]o=/.test(address);
        const claim = chosen ? claims : 0;
        const own = chosen ? live : row;
        const name = `${who} ${route} ${address.replace(sent.id, '…')}`;
        const right = { ...row, opened: own.opened + claim, goneTo: own.goneTo + claim };
        wanted[name] = right;
        const away = (): Promise<void> =>
          quiet([page], 500, () => page.goto(address === light ? '/accueil' : light));
        const opened = await counted(right.opened, async () => {
          await away();
          return during(page, apiRequests, right.opened, () => page.goto(address));
        });
        const told =
          row.told === undefined
            ? undefined
            : await during(page, apiRequests, row.told, () => news(officer, sent), {
                own: 2,
                quietFor: 1500,
              });
        const goneTo = await counted(right.goneTo, async () => {
          await away();
          return during(page, apiRequests, right.goneTo, () => follow(page, address));
        });
        found[name] = { opened, goneTo, ...(told === undefined ? {} : { told }) };
      }
    // the bell of a page left open is heard, too
    await context.close();
  }
  expect(found).toEqual(wanted);
});

/**
 * What a page asks each time. The process asks for the grids once in five minutes, whoever comes then: a count that is not as it
 * should be is taken once more, and what a page asks in vain it asks again.
 */
async function counted(wanted: number, count: () => Promise<number>): Promise<number> {
  const first = await count();
  return first === wanted ? first : count();
}

interface While {
  /** Requests that the test itself makes. */
  readonly own?: number;
  /** How long nothing more has to come, in milliseconds. */
  readonly quietFor?: number;
}

/**
 * How many requests the API answers while something happens.
 * @param expected how many are waited for, since on a busy machine news come late; what never comes is told by the count
 */
async function during(
  page: Page,
  apiRequests: () => Promise<number>,
  expected: number,
  happens: () => Promise<unknown>,
  { own = 0, quietFor = 700 }: While = {},
): Promise<number> {
  const before = await apiRequests();
  const count = async (): Promise<number> => (await apiRequests()) - before - own;
  await quiet([page], quietFor, async () => {
    await happens();
    const patience = Date.now() + 10_000;
    while ((await count()) < expected && Date.now() < patience)
      await new Promise((wake) => setTimeout(wake, 100));
  });
  return await count();
}

/** Goes to an address of this site as a link does. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.querySelector('main')?.append(link);
    link.click();
  }, address);
  await page.waitForURL((url) => url.pathname + url.search === address);
}

/** A note that everybody in these pages reads. */
async function news(by: Person, one: Case): Promise<void> {
  const { referral } = await ask<{ referral: { version: number } }>(
    by.context.request,
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id: one.id },
  );
  await act(by.context.request, 'addStatusUpdate', 'AddStatusUpdateInput', {
    id: one.id,
    version: referral.version,
    note: 'La personne rappellera.',
    audience: ['COORDINATOR', 'CASEWORKER', 'REFERRER'],
  });
}

async function placesFor(officer: Person, sent: Case): Promise<Places> {
  const draft = await act(officer.context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    draftStep: 2,
    birthName: 'Brouillon',
  });
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    officer.context.request,
    '{ organisations(first: 1) { edges { node { id } } } }',
  );
  return { sent: sent.id, draft: draft.id, entry: organisations.edges[0]!.node.id };
}

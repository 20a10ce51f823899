import type { Page } from '@playwright/test';
import { act, ask, person, refer, type Case, type Person } from '../cases-people.ts';
import { expect, test } from '../own-hub.ts';
import { liveRoutes, lookedAt, quiet, signedInRoutes, type Places } from '../signed-in-pages.ts';

// Every page: opened by its address, gone to, and left open while something happens.
/** What a page asks of the API, in requests. */
interface Requests {
  /** When it is opened by its address. */
  readonly opened: number;
  /** When one goes to it from another page. */
  readonly goneTo: number;
  /** When it learns that a referral moved, and loads what that concerns; absent where it listens to nothing. */
  readonly onNews?: number;
}

const once: Requests = { opened: 1, goneTo: 1 };
/** What is live asks once more as it begins to listen: for what moved while it was on its way. */
const live: Requests = { opened: 2, goneTo: 2, onNews: 1 };

/** One document for each page, in one request. Where there are more, a comment says why. */
const asked: Readonly<Record<string, Requests>> = {
  '/accueil': live,
  '/administration/courriels': once,
  '/annuaire': once,
  // listens to contacts, and to nothing else
  '/annuaire/[id]': once,
  // the list has to be there before the referral that stands first in it can be asked for
  '/boite': { opened: 3, goneTo: 3, onNews: 1 },
  '/equipe/[id]': once,
  '/equipe/[id]/liste': once,
  '/liste-d-attente': live,
  '/mon-compte': once,
  '/mon-compte/absence': once,
  '/mon-compte/notifications': once,
  '/mon-compte/second-facteur': once,
  '/notifications': once,
  '/orientations': live,
  '/orientations/[id]': live,
  '/orientations/[id]/corriger': once,
  '/orientations/[id]/echanges': once,
  '/orientations/[id]/journal': once,
  '/orienter': once,
  '/orienter/[id]/1': once,
  '/orienter/[id]/2': once,
  '/orienter/[id]/3': once,
  '/orienter/[id]/4': once,
  '/orienter/[id]/accuse': once,
  '/orienter/pour/[id]': once,
  '/qui-voit-quoi': once,
  '/reglages/capacite': once,
  '/reglages/delais': once,
  '/reglages/greffe': once,
  '/reglages/motifs': once,
  '/reglages/pieces': once,
};
/** Where one is before a page is opened or gone to: everybody may, little is drawn, and the page that was left has withdrawn its claim to be reading. */
const light = '/mon-compte/notifications';
/** A referral that one chose to open is claimed for one's colleagues to see: who claims it, and the claim. */
const claims = 2;

test('every page behind the sign-in has its row of requests', () => {
  expect(Object.keys(asked).sort()).toEqual(signedInRoutes);
  const listening = Object.keys(asked).filter((route) => asked[route]?.onNews !== undefined);
  expect(listening.filter((route) => !liveRoutes.includes(route))).toEqual([]);
});

test('every page asks the API once: opened, gone to, and when something happens', async ({
  browser,
  ownHub,
  apiRequests,
}) => {
  // when it is given up: many pages, most of the time waiting for what is not to come
  test.setTimeout(1_200_000);
  const at = { baseURL: ownHub };
  const officer = await person(browser, 'spip63', at);
  const sent = await refer(officer.context.request, { birthName: 'Comptée' });
  const places = await placesFor(officer, sent);
  const found: Record<string, Requests> = {};
  const wanted: Record<string, Requests> = {};

  for (const who of new Set(Object.values(lookedAt).flatMap((all) => all.map((one) => one.who)))) {
    const { context, page } = await person(browser, who, at);
    // Pages wait by chance before they load what is new: here all as long as they ever do, since a job brings the note to
    // the bell, later than to the page.
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
          quiet([page], 250, () => page.goto(address === light ? '/accueil' : light));
        const opened = await counted(right.opened, async () => {
          await away();
          return during(page, apiRequests, right.opened, () => page.goto(address));
        });
        const onNews =
          row.onNews === undefined
            ? undefined
            : await during(page, apiRequests, row.onNews, () => news(officer, sent), {
                own: 2,
                quietFor: 1500,
              });
        const goneTo = await counted(right.goneTo, async () => {
          await away();
          return during(page, apiRequests, right.goneTo, () => follow(page, address));
        });
        found[name] = { opened, goneTo, ...(onNews === undefined ? {} : { onNews }) };
      }
    // the bell of a page left open would ask, too
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
 * @param expected how many are waited for, since on a busy machine news come late; what never comes is missing in the count
 */
async function during(
  page: Page,
  apiRequests: () => Promise<number>,
  expected: number,
  happens: () => Promise<unknown>,
  { own = 0, quietFor = 300 }: While = {},
): Promise<number> {
  const before = await apiRequests();
  const count = async (): Promise<number> => (await apiRequests()) - before - own;
  await quiet([page], quietFor, async () => {
    await happens();
    const patience = Date.now() + 60_000;
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

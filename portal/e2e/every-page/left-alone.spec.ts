import type { BrowserContext, Page } from '@playwright/test';
import { act, ask, person, refer, type Case } from '../cases-people.ts';
import { expect, test } from '../own-hub.ts';
import {
  countRequests,
  lookedAt,
  quiet,
  signedInRoutes,
  type Looked,
  type Places,
} from '../signed-in-pages.ts';

// Every page at once, and as long as the longest of its habits.
test('every page behind the sign-in has its place among those that are looked at', () => {
  expect(Object.keys(lookedAt).sort()).toEqual(signedInRoutes);
});

test('no page that is left alone for 30 seconds asks for anything, alone or beside a colleague', async ({
  browser,
  ownHub,
}) => {
  const officer = await person(browser, 'spip63', { baseURL: ownHub });
  const sent = await refer(officer.context.request, { birthName: 'Tranquille' });
  const places = await placesFor(officer.context, sent);
  const everything = Object.values(lookedAt).flat();
  const open = async (who: string, looked: readonly Looked[], known: Places): Promise<Page[]> =>
    await opened(
      (await person(browser, who, { baseURL: ownHub })).context,
      looked.map(({ at }) => at(known)),
    );

  // Julie Fabre has open what Claire Vasseur has, and Thomas Gauthier is alone with the same pages of his house.
  const desk = everything.filter(({ who }) => who === 'coordination0363');
  const thomas = await person(browser, 'coordination26', { baseURL: ownHub });
  const alone = { ...places, sent: await firstReferral(thomas.context) };
  const pages = [
    ...(await Promise.all(
      (['coordination0363', 'spip63', 'coordination15', 'jap63', 'admin'] as const).map((who) =>
        open(
          who,
          everything.filter((one) => one.who === who),
          places,
        ),
      ),
    )),
    await open(
      'equipe63',
      // what whoever coordinates sets, and reads of who looked into a case, is not a colleague's
      desk.filter(({ at }) => !/^\/reglages|\/journal$/.test(at(places))),
      places,
    ),
    await open('coordination26', desk, alone),
  ].flat();
  await quiet(pages, 3000);
  const counted = countRequests(pages);
  await pages[0]!.waitForTimeout(30_000);
  // What is open is prolonged each 90 seconds, which the next test counts: a slow machine takes as long to open them all.
  expect(counted.asked.filter((asked) => !asked.endsWith('POST /boite/lecture'))).toEqual([]);
});

test('in an hour pages ask for nothing, but prolong for ten minutes what is read, which makes no colleague’s page ask', async ({
  browser,
  ownHub,
}) => {
  const officer = await person(browser, 'spip63', { baseURL: ownHub });
  const sent = await refer(officer.context.request, { birthName: 'Longue heure' });
  const claire = await person(browser, 'coordination0363', { baseURL: ownHub });
  await claire.context.clock.install();
  const open = `/boite?vue=toutes&o=${sent.id}`;
  const own = [
    ...['/accueil', '/boite', '/orientations', `/orientations/${sent.id}`, '/notifications'],
    open,
  ];
  const pages = await opened(claire.context, own);
  const julie = await person(browser, 'equipe63', { baseURL: ownHub });
  const beside = await opened(julie.context, ['/boite?vue=toutes', open]);
  await quiet([...pages, ...beside]);

  const counted = countRequests([...pages, ...beside]);
  // the hour of the pages' own timers; what the hub sends comes in its own time
  await claire.context.clock.runFor('01:00:00');
  await quiet([...pages, ...beside]);
  counted.stop();
  const renewed = `${open}: POST /boite/lecture`;
  expect(counted.asked).toEqual(Array.from({ length: 6 }, () => renewed));

  const again = countRequests([...pages, ...beside]);
  await pages.at(-1)!.mouse.move(200, 200);
  await expect.poll(() => again.asked).toEqual([renewed]);
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

async function firstReferral(context: BrowserContext): Promise<string> {
  const { referrals } = await ask<{ referrals: { edges: { node: { id: string } }[] } }>(
    context.request,
    '{ referrals(first: 1) { edges { node { id } } } }',
  );
  return referrals.edges[0]!.node.id;
}

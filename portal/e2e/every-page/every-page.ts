import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import { portalRoutes, type PortalRoute } from '../../../api/src/testing/built-portal.ts';
import { act, ask, complaintsOf, person, refer } from '../cases-people.ts';

/** A page of the portal in the browser of somebody who may open it. */
export interface OpenPage {
  readonly page: Page;
  readonly path: string;
  readonly isPublic: boolean;
  readonly answer: Response;
  /** What the browser asked elsewhere or complained about; to be empty. */
  readonly complaints: readonly string[];
}

/** Who is asked for a page that those before may not open; the first is nobody, for whom public pages are. */
const visitors = [null, 'spip63', 'coordination0363', 'coordination15', 'jap63', 'admin'] as const;

interface Found {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/** What stands for the parameter of an address, by the folders around it. */
async function shownIn(context: BrowserContext): Promise<ReadonlyMap<string, string>> {
  const referral = await refer(context.request, { birthName: 'Matrice' });
  // with much still to be filled in, all of which its last step lists
  const draft = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', { draftStep: 1 });
  const { organisations } = await ask<{ organisations: Found }>(
    context.request,
    '{ organisations(search: "Clermont-Ferrand", filter: { kinds: [JUDICIAL_COURT] }, first: 1) { edges { node { id } } } }',
  );
  return new Map([
    ['/annuaire', organisations.edges[0]?.node.id ?? ''],
    ['/equipe', organisations.edges[0]?.node.id ?? ''],
    ['/orientations', referral.id],
    ['/orienter/accuse', referral.id],
    ['/orienter/pour', referral.id],
    ['/orienter', draft.id],
  ]);
}

function pathOf({ address }: PortalRoute, shown: ReadonlyMap<string, string>): string {
  const [before = '', after] = address.split('/[id]');
  if (after === undefined) return address;
  const id = shown.get(before + after) ?? shown.get(before);
  if (!id) throw new Error(`Say in every-page.ts what ${address} is to show.`);
  return `${before}/${id}${after}`;
}

/**
 * Goes to every page that is on disk as somebody who may, and hands it over once it has loaded.
 * @param open what to do with a browser's page before it goes anywhere
 */
export async function onEveryPage(
  browser: Browser,
  look: Parameters<Browser['newContext']>[0],
  open: (page: Page) => Promise<void>,
  check: (opened: OpenPage) => Promise<void>,
): Promise<void> {
  let left = (await portalRoutes()).filter(({ isPage }) => isPage);
  let shown: ReadonlyMap<string, string> = new Map();
  for (const key of visitors) {
    const context =
      key === null ? await browser.newContext(look) : (await person(browser, key, look)).context;
    if (key === 'spip63') shown = await shownIn(context);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await open(page);
    const refused: PortalRoute[] = [];
    for (const route of left) {
      if (key === null && !route.isPublic) {
        refused.push(route);
        continue;
      }
      const path = pathOf(route, shown);
      complaints.splice(0);
      const answer = await page.goto(path, { waitUntil: 'networkidle' });
      if (answer?.status() === 200) await check({ page, path, isPublic: route.isPublic, answer, complaints });
      else refused.push(route);
    }
    left = refused;
    await context.close();
  }
  if (left.length > 0) throw new Error(`Nobody may open ${left.map(({ address }) => address).join(', ')}.`);
}

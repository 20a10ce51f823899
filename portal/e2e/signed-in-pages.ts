import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

const folder = path.resolve('portal/src/routes/(network)');

/** Every page behind the sign-in, as its folder is called: a page without a place in the tables below fails them. */
export const signedInRoutes: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === '+page.svelte')
  .map((file) => `/${path.dirname(file).split(path.sep).join('/')}`)
  .sort();

/** Those of them that load themselves again when something happens elsewhere. */
export const liveRoutes: readonly string[] = signedInRoutes.filter((route) => {
  const load = path.join(folder, route, '+page.server.ts');
  return (
    existsSync(load) && /depends\('app:(referrals|notifications|entry)'/.test(readFileSync(load, 'utf8'))
  );
});

/** What the addresses of pages are made of. */
export interface Places {
  /** A referral that was sent. */
  readonly sent: string;
  /** A draft of one's own. */
  readonly draft: string;
  /** An entry of the directory. */
  readonly entry: string;
}

/** Who looks at a page, and at which addresses of it. */
export interface Looked {
  readonly who: 'coordination0363' | 'equipe63' | 'spip63' | 'coordination15' | 'jap63' | 'admin';
  readonly at: (places: Places) => string;
}

const by = (who: Looked['who'], ...addresses: readonly ((places: Places) => string)[]): readonly Looked[] =>
  addresses.map((at) => ({ who, at }));
const is = (address: string) => (): string => address;
const step = (name: string) => by('spip63', ({ draft }) => `/orienter/${draft}/${name}`);

/**
 * Each page of the network at least once, those that differ by what is open or by who looks more often. No more of one person than
 * they may have sockets open at once: a page without one asks every few seconds.
 */
export const lookedAt: Readonly<Record<string, readonly Looked[]>> = {
  '/accueil': [...by('coordination0363', is('/accueil')), ...by('spip63', is('/accueil'))],
  '/administration/courriels': by('admin', is('/administration/courriels')),
  '/annuaire': by('spip63', is('/annuaire')),
  '/annuaire/[id]': by('spip63', ({ entry }) => `/annuaire/${entry}`),
  '/boite': by(
    'coordination0363',
    is('/boite'),
    is('/boite?vue=toutes'),
    ({ sent }) => `/boite?vue=toutes&o=${sent}`,
    ({ sent }) => `/boite?vue=a-traiter&o=${sent}`,
  ),
  '/equipe/[id]': by('admin', ({ entry }) => `/equipe/${entry}`),
  '/equipe/[id]/liste': by('admin', ({ entry }) => `/equipe/${entry}/liste`),
  '/liste-d-attente': by('coordination0363', is('/liste-d-attente')),
  '/mon-compte': by('jap63', is('/mon-compte')),
  '/mon-compte/absence': by('jap63', is('/mon-compte/absence')),
  '/mon-compte/notifications': by('spip63', is('/mon-compte/notifications')),
  '/mon-compte/second-facteur': by('jap63', is('/mon-compte/second-facteur')),
  '/notifications': [...by('coordination0363', is('/notifications')), ...by('spip63', is('/notifications'))],
  '/orientations': [...by('coordination0363', is('/orientations')), ...by('spip63', is('/orientations'))],
  '/orientations/[id]': [
    ...by('coordination0363', ({ sent }) => `/orientations/${sent}`),
    ...by('spip63', ({ sent }) => `/orientations/${sent}`),
  ],
  '/orientations/[id]/corriger': by('spip63', ({ sent }) => `/orientations/${sent}/corriger`),
  '/orientations/[id]/echanges': by('spip63', ({ sent }) => `/orientations/${sent}/echanges`),
  '/orientations/[id]/journal': by('coordination0363', ({ sent }) => `/orientations/${sent}/journal`),
  '/orienter': by('spip63', is('/orienter')),
  '/orienter/[id]/1': step('1'),
  '/orienter/[id]/2': step('2'),
  '/orienter/[id]/3': step('3'),
  '/orienter/[id]/4': step('4'),
  '/orienter/pour/[id]': by('spip63', ({ sent }) => `/orienter/pour/${sent}`),
  '/orienter/[id]/accuse': by('spip63', ({ sent }) => `/orienter/${sent}/accuse`),
  '/qui-voit-quoi': by('jap63', is('/qui-voit-quoi')),
  '/reglages/capacite': by('coordination0363', is('/reglages/capacite')),
  '/reglages/delais': by('coordination0363', is('/reglages/delais')),
  '/reglages/greffe': by('jap63', is('/reglages/greffe')),
  '/reglages/motifs': by('coordination15', is('/reglages/motifs')),
  '/reglages/pieces': by('coordination15', is('/reglages/pieces')),
};

/** Requests of pages, by the address that asked, from now on; what goes over an open socket is none. */
export function countRequests(pages: readonly Page[]): { readonly asked: readonly string[]; stop(): void } {
  const asked: string[] = [];
  const stops = pages.map((page) => {
    const count = (request: { method(): string; url(): string }): void => {
      // the browser asks for the icon by itself, when it has time
      if (request.url().endsWith('/favicon.svg')) return;
      asked.push(
        `${new URL(page.url()).pathname}${new URL(page.url()).search}: ${request.method()} ${new URL(request.url()).pathname}`,
      );
    };
    page.on('request', count);
    return () => page.off('request', count);
  });
  return { asked, stop: () => stops.forEach((stop) => stop()) };
}

/**
 * Waits until none of the pages has asked for anything for a while, and none waits for an answer.
 * @param after what is done first, while their requests are already counted
 */
export async function quiet(
  pages: readonly Page[],
  milliseconds = 1500,
  after: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const waiting = new Set<object>();
  const counted = countRequests(pages);
  let last = Date.now();
  const begun = (request: object): void => {
    waiting.add(request);
    last = Date.now();
  };
  const over = (request: object): void => {
    waiting.delete(request);
    last = Date.now();
  };
  for (const page of pages) page.on('request', begun).on('requestfinished', over).on('requestfailed', over);
  await after();
  const begin = Date.now();
  while (waiting.size > 0 || Date.now() - last < milliseconds) {
    if (Date.now() - begin > 240_000) throw new Error(`Never quiet: ${counted.asked.slice(-12).join(', ')}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  for (const page of pages)
    page.off('request', begun).off('requestfinished', over).off('requestfailed', over);
  counted.stop();
}

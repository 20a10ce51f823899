import { beforeAll, expect, it } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { portalHandler, tellPortal } from '../../testing/built-portal.ts';
import { copiesOf, hubForFile, sent } from '../../testing/index.ts';

/** Where there are more referrals than are counted, nothing tells the number at which counting stopped as if it were theirs. */

const hub = hubForFile({ portal: portalHandler });

/** A page as it is read aloud: what is shown to eyes alone is left out. */
const heard = async (key: DemoKey, address: string): Promise<string> =>
  (await (await (await hub.as(key)).raw(address)).text())
    .replaceAll(/<(span|svg)[^>]* aria-hidden="true"[^>]*>[^]*?<\/\1>/g, ' ')
    .replaceAll(/<!--[^]*?-->|<script[^]*?<\/script>|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const more = 'plus de 1 000';

beforeAll(async () => {
  tellPortal(hub.url);
  const { reference } = await sent(await hub.as('spip63'));
  for (const status of ['SUBMITTED', 'INFO_REQUESTED', 'WITHDRAWN'])
    await copiesOf(hub, reference ?? '', 1001, status);
});

it('the API says so, also of what awaits an answer', async () => {
  const asked = `{ viewer { awaitedReferrals awaitedReferralsIsLowerBound }
    referrals(filter: { statuses: [SUBMITTED] }) { totalCount totalCountIsLowerBound }
    few: referrals(filter: { statuses: [DRAFT] }) { totalCountIsLowerBound } }`;
  for (const key of ['coordination0363', 'spip63'] as const)
    expect(await (await hub.as(key)).data(asked)).toEqual({
      viewer: { awaitedReferrals: 1000, awaitedReferralsIsLowerBound: true },
      referrals: { totalCount: 1000, totalCountIsLowerBound: true },
      few: { totalCountIsLowerBound: false },
    });
});

it('every page says so: the frame, the homes, the inbox, the followed referrals', async () => {
  const pages: readonly (readonly [DemoKey, string, readonly string[]])[] = [
    ['coordination0363', '/annuaire', [`Boîte ${more} à traiter`]],
    ['coordination0363', '/accueil', [`${more} à accuser réception`, `À traiter d’abord ${more}`]],
    ['coordination0363', '/boite', [`À traiter ${more}`, `Précisions ${more}`, 'Liste d’attente']],
    ['spip63', '/accueil', [`Attendent une réponse de vous ${more}`]],
    [
      'spip63',
      '/orientations',
      [
        `Plus de 1 000 attendent une réponse de vous. En cours : ${more}. Closes : ${more}.`,
        // of two parts that are both more than 1,000, and of none beside them
        `Toutes plus de 2 000 Attendent une réponse ${more} En cours ${more} Closes ${more} Brouillons 0`,
        `1 à 25 sur ${more}`,
      ],
    ],
  ];
  for (const [key, address, words] of pages) {
    const page = await heard(key, address);
    for (const each of words) expect.soft(page, `${address} for ${key}`).toContain(each);
  }
});

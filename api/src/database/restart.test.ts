import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { whenListening } from '../access/testing/attempts/listening.ts';
import { countFollowed } from '../live/live.ts';
import { withClient } from '../start/postgres/database.ts';
import { changed, hubForFile, pdf, sent, type TestReferral } from '../testing/index.ts';

const hub = hubForFile({
  wired: true,
  jobs: () => ({ smtpUrl: undefined, mailFrom: 'Maillage <m@localhost>', hubAddress: 'http://localhost' }),
});

/** Twenty pages left open by two people, each with a standard client that comes back by itself. */
const pages: Client[] = [];
const codes: number[] = [];
const received: string[] = [];
const perPerson = 10;

async function openPages(): Promise<void> {
  for (const person of ['spip63', 'coordination0363'] as const) {
    const { cookie } = await hub.as(person);
    for (let count = 0; count < perPerson; count += 1) {
      const page = createClient({
        url: `${hub.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: class extends WebSocket {
          constructor(address: string, protocols: string[]) {
            super(address, protocols, { headers: { cookie } });
          }
        },
        retryAttempts: Infinity,
        retryWait: () => new Promise((resolve) => setTimeout(resolve, 100)),
        on: { closed: (event) => codes.push((event as { code: number }).code) },
      });
      pages.push(page);
      page.subscribe<{ referralChanged: { id: string } }>(
        { query: 'subscription { referralChanged { id } }' },
        {
          next: ({ data }) => received.push(data?.referralChanged.id ?? 'nothing'),
          error: (error) => received.push(JSON.stringify(error)),
          complete: () => undefined,
        },
      );
    }
  }
}

const followed = (): number => countFollowed('Referral');

/** Connections of the hub that hear of something, as the server lists them. */
const listeners = (): Promise<readonly { readonly what: string; readonly count: number }[]> =>
  withClient(hub.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ what: string; count: number }>(
      `select lower(query) as what, count(*)::int from pg_stat_activity
        where datname = current_database() and query ilike 'listen %' group by 1 order by 1`,
    );
    return rows;
  });

const connections = (): Promise<number> =>
  withClient(hub.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    return rows[0]?.count ?? 0;
  });

const terminateAll = (): Promise<unknown> =>
  withClient(hub.database.adminUrl, (admin) =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    ),
  );

let referral: TestReferral;

beforeAll(async () => {
  const spip = await hub.as('spip63');
  const first = await whenListening(1, async () => spip.subscribe('subscription { referralChanged { id } }'));
  referral = await sent(spip);
  // What the sending told has been told.
  await first.next(20_000);
  first.stop();
  await vi.waitFor(() => expect(followed()).toBe(0));
  await whenListening(2 * perPerson, openPages);
});
afterAll(async () => {
  // A page whose socket closed last says so once more when it is left.
  await Promise.allSettled(pages.map(async (page) => page.dispose()));
});

describe('a hub left alone with twenty sockets, whose database goes away four times', () => {
  test('listens as often as at first, sends nothing by itself, and each event once', async () => {
    const before = await listeners();
    expect(before.map(({ count }) => count)).toEqual(before.map(() => 1));
    expect(before.some(({ what }) => what.includes('object_changed'))).toBe(true);
    const atFirst = await connections();
    for (let restart = 0; restart < 4; restart += 1) {
      const closedSoFar = codes.length;
      // A server that stops ends its connections in good order; one that is killed, or whose network breaks, does not.
      if (restart % 2 === 0) await terminateAll();
      else await hub.wire.cut();
      await expect.poll(() => codes.length).toBeGreaterThanOrEqual(closedSoFar + 20);
      if (restart % 2 === 1) await hub.wire.mend();
      await expect.poll(followed).toBe(2 * perPerson);
      await expect.poll(listeners).toEqual(before);
    }
    expect([...new Set(codes)].filter((code) => code !== 1012 && code !== 1013)).toEqual([]);
    expect(received).toEqual([]);
    await expect.poll(connections).toBeLessThanOrEqual(atFirst);

    const coordination = await hub.as('coordination0363');
    await changed(coordination, 'acknowledgeReferral', { id: referral.id, version: referral.version });
    await expect.poll(() => received.length).toBeGreaterThanOrEqual(2 * perPerson);
    // What would come twice would come before what comes next.
    await changed(coordination, 'acceptReferral', { id: referral.id, version: referral.version + 1 });
    await expect.poll(() => received.length).toBeGreaterThanOrEqual(4 * perPerson);
    expect(received).toHaveLength(4 * perPerson);
  });

  test('while it is away every way in says so and when to try again, and nobody is signed out', async () => {
    const spip = await hub.as('spip63');
    await hub.wire.cut();
    const asked = '{ viewer { name } organisations(first: 1) { totalCount } }';
    const json = { 'content-type': 'application/json' };
    const waysIn = {
      graphql: () =>
        spip.raw('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: asked }) }),
      explorer: () => spip.raw('/graphql', { headers: { accept: 'text/html' } }),
      signIn: () =>
        hub.visitor().raw('/auth/sign-in/email', {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ email: 'spip63@maillage.example', password: 'maillage-demo-2026' }),
        }),
      signOut: () => spip.raw('/auth/sign-out', { method: 'POST', headers: json, body: '{}' }),
      session: () => spip.raw('/auth/get-session'),
      download: () => spip.raw('/files/somewhere'),
      upload: () => {
        const body = new FormData();
        body.append('file', new Blob([new Uint8Array(pdf)]), 'bilan.pdf');
        return spip.raw('/files', { method: 'POST', body });
      },
    };
    for (const [way, ask] of Object.entries(waysIn)) {
      const answer = await ask();
      expect([way, answer.status, answer.headers.get('retry-after')]).toEqual([way, 503, '5']);
      expect(await answer.text()).toContain('SERVICE_UNAVAILABLE');
    }
    expect(await spip.subscribe('subscription { referralChanged { id } }').closed).toBe(1013);
    await hub.wire.mend();
    await expect.poll(() => spip.query(asked).then(({ errors }) => errors)).toBeUndefined();
    await expect.poll(followed).toBe(2 * perPerson);
  });

  test('connections lost in the middle of transactions leave their places to others', async () => {
    const ems = Array.from({ length: 10 }, () => hub.app.orm.em.fork());
    for (const em of ems) await em.begin();
    await terminateAll();
    for (const em of ems) await expect(em.rollback()).rejects.toThrow();
    const spip = await hub.as('spip63');
    await expect
      .poll(() => spip.query('{ organisations(first: 1) { totalCount } }').then(({ errors }) => errors))
      .toBeUndefined();
    await expect.poll(followed).toBe(2 * perPerson);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded, withClient } from '../../api/src/start/postgres/index.ts';
import { startHub } from '../../api/src/testing/servers/started-hub.ts';
import { settle } from './settled.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

interface OwnHub {
  /** Settings of this hub beside those of every other. */
  readonly ownSettings: Readonly<Record<string, string>>;
  readonly ownData: string;
  readonly started: { readonly address: string; errors(): string };
  readonly ownHub: string;
  readonly metricsPort: number;
}

interface OwnTest {
  readonly apiRequests: () => Promise<number>;
  readonly failureTold: void;
}

/** A browser test on a hub that nobody else uses: what its pages ask for, or how they move, is their own doing. */
export const test = base.extend<OwnTest, OwnHub>({
  ownSettings: [{}, { scope: 'worker', option: true }],
  ownData: [
    async ({ playwright: _ }, use) => {
      const data = mkdtempSync(path.join(tmpdir(), 'maillage-own-hub-'));
      await use(data);
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  metricsPort: [
    async ({ playwright: _ }, use) =>
      await use(Number(process.env['MAILLAGE_METRICS_PORT'] ?? (await freePort()))),
    { scope: 'worker' },
  ],
  started: [
    async ({ ownData: data, metricsPort, ownSettings }, use) => {
      const running = process.env['MAILLAGE_OWN_HUB'];
      if (running) return await use({ address: running, errors: () => '' });
      const port = await freePort();
      const hub = startHub({
        PORT: String(port),
        MAILLAGE_DATA: data,
        MAILLAGE_METRICS_PORT: String(metricsPort),
        MAILLAGE_UNDO_SECONDS: '0',
        MAILLAGE_SIGN_IN_ATTEMPTS: '1000',
        // Dozens of pages at once on a slow machine are no database that hangs.
        MAILLAGE_STATEMENT_SECONDS: '60',
        ...ownSettings,
      });
      if (!(await hub.ready())) throw new Error(hub.errors());
      await settle(data);
      await use({ address: `http://localhost:${port}`, errors: hub.errors });
      hub.process.kill('SIGTERM');
      await hub.ended;
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  ownHub: [async ({ started }, use) => await use(started.address), { scope: 'worker' }],
  apiRequests: async ({ metricsPort }, use) => await use(() => apiRequestsOf(metricsPort)),
  baseURL: async ({ ownHub }, use) => await use(ownHub),
  failureTold: [
    async ({ started }, use, test) => {
      await use();
      // What the hub had to say is half of why a page was not as it should be.
      if (test.status !== test.expectedStatus)
        await test.attach('what the hub said', { body: started.errors(), contentType: 'text/plain' });
    },
    { auto: true },
  ],
});

/** How many GraphQL requests the hub has answered over HTTP, by its own measurements. */
async function apiRequestsOf(metricsPort: number): Promise<number> {
  const metrics = await (await fetch(`http://localhost:${metricsPort}/metrics`)).text();
  const counts = metrics.matchAll(/^maillage_http_request_duration_seconds_count\{(.*)\} (\d+)$/gm);
  return [...counts]
    .filter(([, labels = '']) => labels.includes('method="POST"') && labels.includes('route="/graphql"'))
    .reduce((sum, [, , count]) => sum + Number(count), 0);
}

/** Ends the hub's own PostgreSQL, as a machine that restarts does; the hub starts it again. */
export async function endDatabase(ownData: string): Promise<void> {
  const { adminUrl } = await startEmbedded(ownData);
  const folder = await withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory ?? '';
  });
  const [pid] = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGINT');
}

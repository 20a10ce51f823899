import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../api/src/start/embedded.ts';
import { withClient } from '../../api/src/start/database.ts';
import { startHub } from '../../api/src/testing/started-hub.ts';
import { settle } from './settled.ts';
import { test as base } from './test.ts';

export { expect } from './test.ts';

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

interface OwnHub {
  readonly ownData: string;
  readonly ownHub: string;
  readonly metricsPort: number;
}

/** A browser test on a hub that nobody else uses: what its pages ask for, or how they move, is their own doing. */
export const test = base.extend<{ apiRequests: () => Promise<number> }, OwnHub>({
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
  ownHub: [
    async ({ ownData: data, metricsPort }, use) => {
      const given = process.env['MAILLAGE_OWN_HUB'];
      if (given) return await use(given);
      const port = await freePort();
      const hub = startHub({
        PORT: String(port),
        MAILLAGE_DATA: data,
        MAILLAGE_METRICS_PORT: String(metricsPort),
        MAILLAGE_UNDO_SECONDS: '0',
        MAILLAGE_SIGN_IN_ATTEMPTS: '1000',
      });
      if (!(await hub.ready())) throw new Error(hub.errors());
      await settle(data);
      await use(`http://localhost:${port}`);
      hub.process.kill('SIGTERM');
      await hub.ended;
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  apiRequests: async ({ metricsPort }, use) => await use(() => apiRequestsOf(metricsPort)),
  baseURL: async ({ ownHub }, use) => await use(ownHub),
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

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHub } from '../../api/src/testing/started-hub.ts';
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

/** A browser test on a hub that nobody else uses: what its pages ask for, or how they move, is their own doing. */
export const test = base.extend<object, { ownHub: string }>({
  ownHub: [
    async ({ playwright: _ }, use) => {
      const given = process.env['MAILLAGE_OWN_HUB'];
      if (given) return await use(given);
      const [port, data] = [await freePort(), mkdtempSync(path.join(tmpdir(), 'maillage-own-hub-'))];
      const hub = startHub({
        PORT: String(port),
        MAILLAGE_DATA: data,
        MAILLAGE_UNDO_SECONDS: '0',
        MAILLAGE_SIGN_IN_ATTEMPTS: '1000',
      });
      if (!(await hub.ready())) throw new Error(hub.errors());
      await use(`http://localhost:${port}`);
      hub.process.kill('SIGTERM');
      await hub.ended;
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ ownHub }, use) => await use(ownHub),
});

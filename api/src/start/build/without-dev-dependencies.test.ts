import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryFolder } from '../../settings.ts';
import { testDatabase, testSecret } from '../../testing/test-database.ts';
import { buildApi } from './build-api.ts';
import { freePort } from '../postgres/embedded.ts';

/** A hub that was built elsewhere, where `npm ci --omit=dev` has left out what builds and what tests. */

let folder: string;
beforeAll(async () => {
  await buildApi();
  folder = await mkdtemp(path.join(os.tmpdir(), 'maillage-omitted-'));
  for (const part of ['package.json', 'package-lock.json', 'tsconfig.json', 'schema', 'migrations', 'api']) {
    const filter = (from: string): boolean => !from.endsWith('node_modules');
    await cp(path.join(repositoryFolder, part), path.join(folder, part), { recursive: true, filter });
  }
  const { packages } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; link?: boolean; devOptional?: boolean }>;
  };
  // What a package only offers to work with (vite, vitest) stays away, too. A package inside another comes with it.
  for (const [name, { dev, devOptional, link }] of Object.entries(packages)) {
    const inside = name.match(/^(api\/)?node_modules\/(@[^/]+\/)?[^/]+$/);
    if (!inside || dev || devOptional || link || !existsSync(path.join(repositoryFolder, name))) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    symlinkSync(path.join(repositoryFolder, name), path.join(folder, name));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm start` there until it says one of these, or ends; packages are looked for in that folder alone. */
async function start(settings: Readonly<Record<string, string>>, until: RegExp): Promise<string> {
  const links = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const hub = spawn(process.execPath, [...links, path.join(folder, 'api/run.js'), 'hub', '--demo'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], MAILLAGE_PORTAL: 'false', ...settings },
  });
  let said = '';
  const heard = new Promise<void>((resolve) => {
    for (const channel of [hub.stdout, hub.stderr]) {
      channel.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (until.test(said)) resolve();
      });
    }
    hub.once('exit', () => resolve());
  });
  await heard;
  if (hub.exitCode === null) {
    hub.kill('SIGTERM');
    await once(hub, 'exit');
  }
  return said;
}

test('starts as it was built, without what builds and tests', async () => {
  expect(lstatSync(path.join(folder, 'node_modules/fastify')).isSymbolicLink()).toBe(true);
  for (const tool of ['esbuild', 'tsx', 'vite', 'vitest', 'typescript']) {
    expect(existsSync(path.join(folder, 'node_modules', tool)), tool).toBe(false);
  }
  const { adminUrl, drop } = await testDatabase();
  const settings = { DATABASE_URL: adminUrl, MAILLAGE_SECRET: testSecret, PORT: String(await freePort()) };
  expect(await start(settings, /Maillage is ready/)).toMatch(/Maillage is ready/);

  await writeFile(path.join(folder, 'api/src/one-more.ts'), 'export {};\n');
  expect(await start(settings, /Maillage is ready/)).toBe(
    'The sources are not those that were built, and what builds them is not installed. Run npm ci.\n',
  );
  await drop();
});

import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { portalSourcesExist, repositoryFolder } from '../../settings.ts';
import { isFresh, noteSources, portalBuild, sourcesOf } from './fresh.ts';
import { StartProblem } from '../problem.ts';
import { withStartLock } from '../postgres/start-lock.ts';

const portalFolder = path.join(repositoryFolder, 'portal');
const handlerFile = path.join(portalFolder, 'build/handler.js');

/** The built portal's handler file, built first when its sources changed since; undefined where it is absent. */
export async function buildPortal(): Promise<string | undefined> {
  if (!portalSourcesExist()) return existsSync(handlerFile) ? handlerFile : undefined;
  if (isBuilt()) return handlerFile;
  // Two hubs started at once build it once.
  await withStartLock(path.join(portalFolder, '.svelte-kit'), async () => {
    if (!isBuilt()) await build();
  });
  return handlerFile;
}

const isBuilt = (): boolean => existsSync(handlerFile) && isFresh(portalBuild);

async function build(): Promise<void> {
  if (!existsSync(viteProgram)) {
    throw new StartProblem(
      'The sources of the portal are not those that were built, and what builds them is not installed. Run npm ci.',
    );
  }
  const sources = sourcesOf(portalBuild);
  try {
    await promisify(execFile)(process.execPath, [viteProgram, 'build', '--logLevel', 'error'], {
      cwd: portalFolder,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      maxBuffer: 2 ** 26,
    });
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    const log = path.join(portalFolder, 'build.log');
    writeFileSync(log, `${stdout}\n${stderr}`);
    const lastLine =
      stderr.split('\n').find((line) => /^\[\w+\]|^\w*Error:/.test(line)) ?? String(cause).split('\n')[0];
    throw new StartProblem(`The portal could not be built: ${lastLine} (all of it in ${log}).`, { cause });
  }
  noteSources(portalBuild, sources);
}

const viteProgram = path.join(repositoryFolder, 'node_modules/vite/bin/vite.js');

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { portalSourcesExist, repositoryFolder } from '../settings.ts';
import { StartProblem } from './problem.ts';
import { withStartLock } from './start-lock.ts';

const portalFolder = path.join(repositoryFolder, 'portal');
const handlerFile = path.join(portalFolder, 'build/handler.js');
const sourcesFile = path.join(portalFolder, 'build/.sources');

/** What a build is made of; the lock file stands for the packages. */
const sources = [
  'portal/src',
  'portal/static',
  'portal/messages',
  'portal/project.inlang/settings.json',
  'portal/vite.config.ts',
  'portal/package.json',
  'package-lock.json',
];
/** Written by the build itself. */
const generated = new Set(['paraglide']);

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

const isBuilt = (): boolean => existsSync(handlerFile) && readIfThere(sourcesFile) === hashOfSources();

async function build(): Promise<void> {
  const wanted = hashOfSources();
  try {
    await promisify(execFile)(process.execPath, [viteProgram(), 'build', '--logLevel', 'error'], {
      cwd: portalFolder,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      maxBuffer: 2 ** 26,
    });
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    const log = path.join(portalFolder, 'build.log');
    writeFileSync(log, `${stdout}\n${stderr}`);
    const said =
      stderr.split('\n').find((line) => /^\[\w+\]|^\w*Error:/.test(line)) ?? String(cause).split('\n')[0];
    throw new StartProblem(`The portal could not be built: ${said} (all of it in ${log}).`, { cause });
  }
  mkdirSync(path.dirname(sourcesFile), { recursive: true });
  writeFileSync(sourcesFile, wanted);
}

const viteProgram = (): string => path.join(repositoryFolder, 'node_modules/vite/bin/vite.js');

/** A hash of every source file's path, size and text: seldom more than some milliseconds. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const source of sources) addTo(hash, path.join(repositoryFolder, source));
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isFile()) {
    hash.update(`${path.relative(repositoryFolder, file)}\0${found.size}\0`).update(readFileSync(file));
    return;
  }
  for (const entry of readdirSync(file).sort()) {
    if (!generated.has(entry)) addTo(hash, path.join(file, entry));
  }
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

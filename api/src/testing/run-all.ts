import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../settings.ts';
import { buildPortal } from '../start/build-portal.ts';
import { freePort, stopEmbedded } from '../start/embedded.ts';
import { StartProblem } from '../start/problem.ts';
import { findBrowser, hasOwnBrowser } from './browser.ts';
import { endRunFolder, runFolder, sweepRunFolders } from './run-folder.ts';
import { none, oneFailed, onePassed, playwrightTally, sum, vitestTally, type Tally } from './tally.ts';

await sweepRunFolders();
const scratch = runFolder();

const tallies: Tally[] = [await apiAndParts(), await browser(), await checks()];
const { passed, failed, skipped } = sum(tallies);
await endRunFolder(scratch);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);

/** Everything below a browser: the API over HTTP and WebSocket on a real PostgreSQL, and the portal's parts. */
async function apiAndParts(): Promise<Tally> {
  title('API and parts');
  const report = path.join(scratch, 'vitest.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return vitestTally(report, code);
}

/** The built portal in a browser. */
async function browser(): Promise<Tally> {
  const tests = readdirSync(path.join(repositoryFolder, 'portal/e2e'), { recursive: true, encoding: 'utf8' });
  if (!tests.some((file) => /\.(test|spec)\.ts$/.test(file))) return none;
  title('Portal in a browser');
  try {
    await buildPortal();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.error(error.message);
    return oneFailed;
  }
  if (!(await ensureBrowser())) {
    console.error('No browser: install Chromium and set CHROMIUM_PATH to it, then run npm test again.');
    return oneFailed;
  }
  const report = path.join(scratch, 'playwright.json');
  const data = path.join(scratch, 'browser-tests');
  const code = await run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    MAILLAGE_E2E_DATA: data,
    MAILLAGE_E2E_PORT: String(await freePort()),
  });
  await stopEmbedded(data);
  return playwrightTally(report, code);
}

/** Playwright's browser or the machine's; where there is neither, one is fetched. */
async function ensureBrowser(): Promise<boolean> {
  const found = (): boolean => hasOwnBrowser() || findBrowser() !== undefined;
  if (found()) return true;
  title('Fetching a browser');
  await run('playwright', ['install', 'chromium']);
  if (found()) return true;
  if (process.getuid?.() === 0) {
    await run('apt-get', ['update', '-qq']);
    // the browser without its windows where the distribution has it, and else the whole of it
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (!found()) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    }
  }
  return found();
}

/** What npm run check looks at, each counted as one test. */
async function checks(): Promise<Tally> {
  const found: Tally[] = [];
  for (const check of [
    'check:generated',
    'check:schema',
    'check:migrations',
    'check:types',
    'check:lint',
    'check:format',
    'check:imports',
    'check:unused',
  ]) {
    title(check);
    found.push((await run('npm', ['run', '--silent', '--if-present', check])) === 0 ? onePassed : oneFailed);
  }
  return sum(found);
}

function title(text: string): void {
  console.log(`\n── ${text}`);
}

/** Runs a program of the workspace with its output on ours; its exit code, or 1 where it cannot be run. */
function run(
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { NODE_ENV: _ours, ...environment } = process.env;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryFolder,
      stdio: 'inherit',
      env: {
        ...environment,
        ...more,
        PATH: `${path.join(repositoryFolder, 'node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../../settings.ts';
import { buildPortal } from '../../start/build/build-portal.ts';
import { freePort, stopEmbedded } from '../../start/postgres/embedded.ts';
import { StartProblem } from '../../start/problem.ts';
import { findBrowser, hasOwnBrowser } from '../browser.ts';
import { endRunFolder, runFolder, sweepRunFolders } from './run-folder.ts';
import { runProgram, write } from './run-program.ts';
import { lookAgain } from './second-look.ts';
import { seedOfRun } from './seed.ts';
import { oneFailed, onePassed, playwrightTally, sum, vitestTally, type Tally } from './tally.ts';

// Two cores are kept busy to the end: tests wait for each other, for the database and for time to pass, and what is
// read without running (types, lint, …) fills what they leave.
console.log(`MAILLAGE_SEED=${seedOfRun()}`);
await sweepRunFolders();
const scratch = runFolder();
const built = portalProblem();
// not before it is built: types and build write the same folder of the portal
const first = sum(await Promise.all([apiAndParts(), browser(built), built.then(checks)]));
const tally = await lookAgain(first, apiAndParts, (files) => browser(built, files));
await endRunFolder(scratch);
for (const unsteady of tally.unsteady) console.log(`≈ passed only when run again, alone: ${unsteady}`);
for (const failure of tally.failures) console.log(`✗ ${failure}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exit(tally.failed === 0 ? 0 : 1);

/** Everything below a browser, or some files of it: the API over HTTP and WebSocket on a real PostgreSQL, and the portal's parts. */
async function apiAndParts(files: readonly string[] = []): Promise<Tally> {
  const report = path.join(scratch, `vitest-${files.length}.json`);
  const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProgram('vitest', args, { label: 'api    ' });
  return vitestTally(report, code);
}

/** The built portal in a browser: every journey, or those of some files, on a hub of their own. */
async function browser(built: Promise<string | undefined>, files: readonly string[] = []): Promise<Tally> {
  const label = 'browser';
  const [notBuilt, hasBrowser] = await Promise.all([built, ensureBrowser()]);
  const missing = 'No browser: install Chromium and set CHROMIUM_PATH to it, then run npm test again.';
  const problem = notBuilt ?? (hasBrowser ? undefined : missing);
  if (problem !== undefined) {
    write(label, [problem]);
    return oneFailed(problem);
  }
  const report = path.join(scratch, `playwright-${files.length}.json`);
  const data = path.join(scratch, `browser-tests-${files.length}`);
  const code = await runProgram('playwright', ['test', ...files, '--reporter=list,json'], {
    label,
    settings: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      MAILLAGE_E2E_DATA: data,
      MAILLAGE_E2E_PORT: String(await freePort()),
    },
  });
  await stopEmbedded(data);
  return playwrightTally(report, code);
}

/** Builds the portal where its sources changed; why it cannot be, or undefined. */
async function portalProblem(): Promise<string | undefined> {
  try {
    await buildPortal();
    return undefined;
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    return error.message;
  }
}

/** Playwright's browser or the machine's; where there is neither, one is fetched. */
async function ensureBrowser(): Promise<boolean> {
  const label = 'browser';
  const found = (): boolean => hasOwnBrowser() || findBrowser() !== undefined;
  if (!found() && process.getuid?.() === 0) {
    // first what the distribution has, its browser without windows above all: where Playwright's servers cannot be
    // reached it asks them in vain for a minute and a half
    await runProgram('apt-get', ['update', '-qq'], { label });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const install = ['install', '-y', '-qq', '--no-install-recommends', name];
      if (!found()) await runProgram('apt-get', install, { label });
    }
  }
  if (!found()) await runProgram('playwright', ['install', 'chromium'], { label });
  return found();
}

/** What `npm run check` looks at, each counted as one test, two at a time, in what the tests leave of the cores. */
async function checks(): Promise<Tally> {
  const { scripts } = JSON.parse(readFileSync(path.join(repositoryFolder, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const left = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  const found: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let check = left.shift(); check !== undefined; check = left.shift()) found.push(await passes(check));
  };
  await Promise.all([lane(), lane()]);
  return sum(found);
}

async function passes(check: string): Promise<Tally> {
  const options = { label: check, quiet: true, background: true };
  const passed = (await runProgram('npm', ['run', '--silent', check], options)) === 0;
  write('checks ', [`${passed ? '✓' : '✗'} ${check}`]);
  return passed ? onePassed : oneFailed(`npm run ${check}`);
}

import { rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './api/src/testing/browser.ts';
import { seedOfRun } from './api/src/testing/runs/seed.ts';

const port = Number((process.env['MAILLAGE_E2E_PORT'] ??= '3971'));
const data = (process.env['MAILLAGE_E2E_DATA'] ??= path.resolve('.data/browser-tests'));
// What is drawn is drawn here once: workers find the same seed in their environment.
const seed = seedOfRun();
// A hub as on its first day for each run. Workers read this file too, and must leave the data alone.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  console.warn(`MAILLAGE_SEED=${seed}`);
  rmSync(data, { recursive: true, force: true });
}

/** The built portal in front of the real hub, with the demonstration's people and cases. */
export default defineConfig({
  testDir: 'portal/e2e',
  outputDir: 'test-results',
  globalSetup: './portal/e2e/global-setup.ts',
  workers: 2,
  // When something is given up, not how fast it has to be: two browsers and the hub share two cores, which in a bad
  // hour of the machine are a quarter of themselves.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    actionTimeout: 60_000,
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: { executablePath: findBrowser(), args: browserFlags() },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'exec node api/run.js hub',
    url: `http://localhost:${port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    env: {
      PORT: String(port),
      MAILLAGE_DATA: data,
      // Answers go at once; the tests of undoing ask for their time themselves.
      MAILLAGE_UNDO_SECONDS: '0',
      // Not what applies by itself, so that a page that says it is seen to have asked.
      MAILLAGE_FILE_MEGABYTES: '12',
      // Many people sign in from one machine here.
      MAILLAGE_SIGN_IN_ATTEMPTS: '100000',
      // Two browsers and every other test beside it are no database that hangs.
      MAILLAGE_STATEMENT_SECONDS: '60',
    },
  },
});

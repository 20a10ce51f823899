import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repositoryFolder } from '../../settings.ts';
import { oneFailed, onePassed, playwrightTally, sum, vitestTally } from './tally.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reported(report: object): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test('a test and a file that could not be prepared are named where they failed', () => {
  const at = (name: string): string => path.join(repositoryFolder, name);
  const report = reported({
    ...{ numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 },
    testResults: [
      { name: at('a.test.ts'), status: 'passed', assertionResults: [{ status: 'passed', fullName: 'one' }] },
      { name: at('b.test.ts'), status: 'failed', assertionResults: [{ status: 'failed', fullName: 'two' }] },
      { name: at('c.test.ts'), status: 'failed', assertionResults: [{ status: 'skipped', fullName: 'x' }] },
    ],
  });
  expect(vitestTally(report, 1)).toEqual({
    ...{ passed: 2, failed: 2, skipped: 1 },
    failures: ['b.test.ts: two', 'c.test.ts'],
  });
});

test('a browser test is named, however deep it is described', () => {
  const report = reported({
    stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 },
    suites: [
      {
        file: 'desk.spec.ts',
        specs: [{ title: 'fine', ok: true }],
        suites: [{ file: 'desk.spec.ts', specs: [{ title: 'broken', ok: false }] }],
      },
    ],
  });
  expect(playwrightTally(report, 1)).toEqual({
    ...{ passed: 3, failed: 1, skipped: 0 },
    failures: ['portal/e2e/desk.spec.ts: broken'],
  });
});

test('a program that failed without naming anything, or left no report, is a failure', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightTally(reported({ stats, suites: [] }), 1).failures).toEqual(['Playwright ended with 1']);
  expect(playwrightTally(reported({ stats, suites: [] }), 0).failed).toBe(0);
  expect(vitestTally(path.join(folder, 'none.json'), 0).failed).toBe(1);
  expect(sum([onePassed, oneFailed('npm run check:lint'), onePassed])).toEqual({
    ...{ passed: 2, failed: 1, skipped: 0 },
    failures: ['npm run check:lint'],
  });
});

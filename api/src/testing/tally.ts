import { existsSync, readFileSync } from 'node:fs';

/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...none, passed: 1 };
export const oneFailed: Tally = { ...none, failed: 1 };

/** All of them together. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    none,
  );

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Vitest's report. A file that could not be loaded or prepared has no failed test, and yet it failed. */
export function vitestTally(file: string, exitCode: number): Tally {
  const report = read<VitestReport>(file);
  if (!report) return oneFailed;
  const unprepared = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  ).length;
  const failed = Math.max(report.numFailedTests + unprepared, exitCode === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Playwright's report. A hub that did not start ends the run before any test. */
export function playwrightTally(file: string, exitCode: number): Tally {
  const stats = read<PlaywrightReport>(file)?.stats;
  if (!stats) return oneFailed;
  const failed = Math.max(stats.unexpected, exitCode === 0 ? 0 : 1);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

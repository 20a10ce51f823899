import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../../settings.ts';

/** How many tests ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by file and name. */
  readonly failures: readonly string[];
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const onePassed: Tally = { ...none, passed: 1 };
/** @param what what failed, as a reader looks for it */
export const oneFailed = (what: string): Tally => ({ ...none, failed: 1, failures: [what] });

/** All of them together. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
      failures: [...total.failures, ...tally.failures],
    }),
    none,
  );

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Vitest's report. A file that could not be loaded or prepared has no failed test, and yet it failed. */
export function vitestTally(file: string, exitCode: number): Tally {
  const report = read<VitestReport>(file);
  if (!report) return oneFailed('Vitest left no report');
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const at = path.relative(repositoryFolder, name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length === 0 ? [at] : failed.map(({ fullName }) => `${at}: ${fullName}`);
    });
  return {
    passed: report.numPassedTests,
    ...failedOf(failures, report.numFailedTests, exitCode, 'Vitest'),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

interface PlaywrightSuite {
  readonly file: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Playwright's report. A hub that did not start ends the run before any test. */
export function playwrightTally(file: string, exitCode: number): Tally {
  const report = read<PlaywrightReport>(file);
  if (!report) return oneFailed('Playwright left no report');
  const { expected, flaky, unexpected, skipped } = report.stats;
  const failures = failuresIn(report.suites);
  return { passed: expected + flaky, ...failedOf(failures, unexpected, exitCode, 'Playwright'), skipped };
}

const failuresIn = (suites: readonly PlaywrightSuite[]): readonly string[] =>
  suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ title }) => `portal/e2e/${file}: ${title}`),
    ...failuresIn(inner),
  ]);

/** What failed by its name, and where the program failed without naming anything, the program. */
function failedOf(
  named: readonly string[],
  counted: number,
  exitCode: number,
  program: string,
): Pick<Tally, 'failed' | 'failures'> {
  const failures = named.length === 0 && exitCode !== 0 ? [`${program} ended with ${exitCode}`] : named;
  return { failed: Math.max(counted, failures.length), failures };
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

import type { Tally } from './tally.ts';

/** More than these failed for a reason of their own, and not because something beside them was slow. */
const most = 5;

/** Runs files alone: the tests of the API and of the portal's parts, or those in a browser. */
export type RunAlone = (files: readonly string[]) => Promise<Tally>;

/** How a run ended, and what passed only when it was run again. */
export interface LookedAtAgain extends Tally {
  /** as in `failures`: for each of them something is to be mended */
  readonly unsteady: readonly string[];
}

/**
 * Runs the files of a few failures once more, alone and from the same seed. A fault fails twice; what fails beside everything
 * else and passes alone is named, and does not make the run fail. What is no test file's (types, a hub that did not start)
 * is not looked at again.
 */
export async function lookAgain(first: Tally, below: RunAlone, browser: RunAlone): Promise<LookedAtAgain> {
  const files = [...new Set(first.failures.map(fileOf))];
  if (files.length === 0 || files.length > most || files.includes(undefined))
    return { ...first, unsteady: [] };
  const named = files.filter((file) => file !== undefined);
  const ways = [
    { alone: below, of: named.filter((file) => !isBrowsers(file)) },
    { alone: browser, of: named.filter(isBrowsers) },
  ];
  const failing = new Set<string>();
  for (const { alone, of } of ways) {
    if (of.length === 0) continue;
    const { failures } = await alone(of);
    // where the program itself failed nothing of it has passed
    for (const file of failures.some((each) => fileOf(each) === undefined) ? of : failures.map(fileOf))
      if (file !== undefined) failing.add(file);
  }
  const unsteady = first.failures.filter((failure) => !failing.has(fileOf(failure) ?? failure));
  return {
    passed: first.passed + unsteady.length,
    failed: first.failed - unsteady.length,
    skipped: first.skipped,
    failures: first.failures.filter((failure) => !unsteady.includes(failure)),
    unsteady,
  };
}

const fileOf = (failure: string): string | undefined => /^\S+\.(?:test|spec)\.ts(?=:|$)/.exec(failure)?.[0];
const isBrowsers = (file: string): boolean => file.endsWith('.spec.ts');

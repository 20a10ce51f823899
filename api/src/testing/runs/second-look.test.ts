import { expect, test, vi } from 'vitest';
import { lookAgain, type RunAlone } from './second-look.ts';
import { none, type Tally } from './tally.ts';

const failedWith = (...failures: string[]): Tally => ({
  ...none,
  passed: 10,
  failed: failures.length,
  failures,
});
const passing = (): ReturnType<typeof vi.fn<RunAlone>> => vi.fn<RunAlone>(async () => none);

test('what passes alone is named and fails nothing; what fails twice fails', async () => {
  const below = vi.fn<RunAlone>(async () => failedWith('api/b.test.ts: two'));
  const browser = passing();
  const first = failedWith('api/a.test.ts: one', 'api/b.test.ts: two', 'portal/e2e/c.spec.ts: three');
  expect(await lookAgain(first, below, browser)).toEqual({
    ...{ passed: 12, failed: 1, skipped: 0 },
    failures: ['api/b.test.ts: two'],
    unsteady: ['api/a.test.ts: one', 'portal/e2e/c.spec.ts: three'],
  });
  expect(below).toHaveBeenCalledExactlyOnceWith(['api/a.test.ts', 'api/b.test.ts']);
  expect(browser).toHaveBeenCalledExactlyOnceWith(['portal/e2e/c.spec.ts']);
});

test.each([
  ['a check', failedWith('api/a.test.ts: one', 'npm run check:lint')],
  ['a program', failedWith('Playwright ended with 1')],
  ['more than a few files', failedWith(...Array.from({ length: 6 }, (_, at) => `api/${at}.test.ts: one`))],
  ['nothing', none],
])('where %s failed nothing is run again', async (_what, first) => {
  const [below, browser] = [passing(), passing()];
  expect(await lookAgain(first, below, browser)).toEqual({ ...first, unsteady: [] });
  expect([...below.mock.calls, ...browser.mock.calls]).toEqual([]);
});

test('a program that fails the second time has let nothing pass', async () => {
  const below = vi.fn<RunAlone>(async () => failedWith('Vitest left no report'));
  const first = failedWith('api/a.test.ts: one');
  expect(await lookAgain(first, below, passing())).toEqual({ ...first, unsteady: [] });
});

import { describe, expect, it } from 'vitest';
import { readCommandLine, UsageProblem } from './command-line.ts';

describe('the command line', () => {
  it('names a file and what it is', () => {
    expect(readCommandLine(['mairies.csv', '--as', 'town-halls'])).toEqual({
      file: 'mairies.csv',
      kind: 'town-halls',
      sourceDate: null,
      dryRun: false,
      strict: false,
    });
  });

  it('takes its options in any order', () => {
    expect(
      readCommandLine(['--dry-run', '--as=police', '--source-date', '2026-02-28', 'a b.csv', '--strict']),
    ).toEqual({
      file: 'a b.csv',
      kind: 'police',
      sourceDate: '2026-02-28',
      dryRun: true,
      strict: true,
    });
  });

  it.each([
    [[], /Name the file/],
    [['a.csv'], /--as/],
    [['a.csv', '--as', 'police-stations'], /No such kind: police-stations/],
    [['a.csv', '--as', 'toString'], /No such kind/],
    [['a.csv', 'b.csv', '--as', 'police'], /one file at a time/],
    [['a.csv', '--as', 'police', '--source-date', '2026-02-30'], /no day/],
    [['a.csv', '--as', 'police', '--force'], /--force/],
  ])('%j is refused', (words, reason) => {
    expect(() => readCommandLine(words)).toThrow(UsageProblem);
    expect(() => readCommandLine(words)).toThrow(reason);
  });
});

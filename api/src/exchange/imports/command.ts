import '../../start/environment.ts';
import 'reflect-metadata';
import path from 'node:path';
import { readCommandLine, usage, UsageProblem, type Command } from './command-line.ts';
import { FileRefused } from './file-refused.ts';
import { asHubOwner } from './hub-owner.ts';
import { importRows, readRows } from './import-rows.ts';
import { progressOn } from './progress.ts';
import { reportText } from './report.ts';
import { StartProblem } from '../../start/problem.ts';

/** Exit codes: 0 written, 1 refused and nothing written, 2 the command itself is wrong. */
process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  try {
    return await run(readCommandLine(words));
  } catch (error) {
    if (error instanceof UsageProblem) {
      console.error(`${error.message}\n${usage}`);
      return 2;
    }
    if (error instanceof FileRefused) {
      console.error(`The file is refused; nothing was written.\n${error.message.replace(/^/gm, '  ')}`);
      return 1;
    }
    if (error instanceof StartProblem) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
}

async function run({ file, kind, ...options }: Command): Promise<number> {
  const started = performance.now();
  // npm runs scripts in the repository's folder; the path was typed where the caller stood.
  const rows = await readRows(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file), kind);
  const report = await asHubOwner((owner) =>
    importRows(owner, rows, kind, { ...options, progress: progressOn(process.stderr) }),
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(reportText(report, { dryRun: options.dryRun, seconds }));
  if (!options.strict || report.refused.length === 0) return 0;
  console.error('Rows are refused and --strict is set: nothing was written.');
  return 1;
}

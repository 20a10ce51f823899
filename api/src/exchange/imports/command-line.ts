import { parseArgs } from 'node:util';
import { isDay } from './cells.ts';
import { importKinds, type ImportKind } from './kinds.ts';

export interface Command {
  readonly file: string;
  readonly kind: ImportKind;
  readonly sourceDate: string | null;
  readonly dryRun: boolean;
  readonly strict: boolean;
}

/** What is wrong with the command as typed. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

export const usage = `Usage: npm run import -- FILE.csv --as KIND [--source-date YYYY-MM-DD] [--dry-run] [--strict]
  KIND           ${importKinds.join(', ')}
  --source-date  day of the edition, where it is another than the one this kind of file is known for
  --dry-run      check and count, write nothing
  --strict       write nothing when a single row is refused`;

/** The command as typed; throws `UsageProblem` with what to mend. */
export function readCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageProblem('Name the file to import.');
  if (others.length > 0) throw new UsageProblem('Name one file at a time.');
  const kind = importKinds.find((known) => known === values.as);
  if (kind === undefined) {
    throw new UsageProblem(
      values.as === undefined ? 'Say what the file is with --as.' : `No such kind: ${values.as}.`,
    );
  }
  const sourceDate = values['source-date'] ?? null;
  if (sourceDate !== null && !isDay(sourceDate))
    throw new UsageProblem(`${sourceDate} is no day as 2026-11-23.`);
  return { file, kind, sourceDate, dryRun: values['dry-run'] ?? false, strict: values.strict ?? false };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'source-date': { type: 'string' },
        'dry-run': { type: 'boolean' },
        strict: { type: 'boolean' },
      },
    });
  } catch (cause) {
    throw new UsageProblem((cause as Error).message);
  }
}

import type { CsvRow } from './parse-csv.ts';
import type { Progress } from './progress.ts';

/** One file on its way into the hub. */
export interface ImportRun {
  readonly rows: readonly CsvRow[];
  /** the day of the edition, where the caller tells it; else what the profile knows */
  readonly sourceDate: string | null;
  readonly dryRun: boolean;
  readonly progress: Progress;
}

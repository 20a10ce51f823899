import { write, type Owner } from '../../directory/index.ts';
import { importJurisdictions } from './import-jurisdictions.ts';
import { importOrganisations } from './import-organisations.ts';
import type { ImportRun } from './import-run.ts';
import { columnsOf, organisationProfiles, type ImportKind } from './kinds.ts';
import { parseCsv, type CsvRow } from './parse-csv.ts';
import { silent, type Progress } from './progress.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';

export interface ImportOptions {
  /** The day of the edition as YYYY-MM-DD, where it is another than the profile knows. */
  readonly sourceDate?: string | null;
  /** Count and check, write nothing. */
  readonly dryRun?: boolean;
  /** Write nothing when a single row is refused. */
  readonly strict?: boolean;
  readonly progress?: Progress;
}

/** A number that nothing else locks: two imports at once would count each other's rows. */
const importLock = 20260102;

/** The rows of a file of this kind. One that cannot be trusted as a whole is refused (`FileRefused`). */
export async function readRows(file: string, kind: ImportKind): Promise<readonly CsvRow[]> {
  const { columns, key } = columnsOf(kind);
  return parseCsv(await readText(file), columns, key);
}

/** Imports the rows of one file in one transaction: either all that are accepted are in, or none. */
export async function importRows(
  owner: Owner,
  rows: readonly CsvRow[],
  kind: ImportKind,
  { sourceDate = null, dryRun = false, strict = false, progress = silent }: ImportOptions = {},
): Promise<Report> {
  const run: ImportRun = { rows, sourceDate, dryRun, progress };
  await write(owner, 'begin');
  try {
    await write(owner, 'select pg_advisory_xact_lock($1)', importLock);
    const report =
      kind === 'jurisdictions'
        ? await importJurisdictions(owner, run)
        : await importOrganisations(owner, organisationProfiles[kind], run);
    await write(owner, strict && report.refused.length > 0 ? 'rollback' : 'commit');
    return report;
  } catch (error) {
    await write(owner, 'rollback');
    throw error;
  } finally {
    progress.stop();
  }
}

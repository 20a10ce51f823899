import * as v from 'valibot';
import type { NetworkPlaces } from './network-places.ts';
import type { CsvRow } from './parse-csv.ts';
import type { Columns, Profile } from './profile.ts';
import type { RefusedRow } from './report.ts';

/** A row that is well-formed. */
export interface WantedRow<Wanted> {
  readonly line: number;
  readonly record: Wanted;
  /** the name of the organisation above it */
  readonly under?: string;
}

/** The rows of a file, sorted by what becomes of them. */
export interface Checked<Wanted> {
  readonly wanted: readonly WantedRow<Wanted>[];
  readonly refused: readonly RefusedRow[];
  /** how many rows were left out on purpose, by reason */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Checks each row by the profile; a faulty one is refused with its line, its column and the reason. */
export function checkRows<Entries extends Columns, Wanted>(
  profile: Profile<Entries, Wanted>,
  rows: readonly CsvRow[],
  places: NetworkPlaces,
): Checked<Wanted> {
  const wanted: WantedRow<Wanted>[] = [];
  const refused: RefusedRow[] = [];
  const skipped = new Map<string, number>();
  const schema = v.object(profile.cells);
  for (const { line, cells } of rows) {
    const checked = v.safeParse(schema, cells, { abortPipeEarly: true });
    if (!checked.success) {
      refused.push(
        ...checked.issues.map((issue) => ({ line, column: columnOf(issue), reason: faultOf(issue) })),
      );
      continue;
    }
    const mapped = profile.map(checked.output, places);
    if ('record' in mapped) wanted.push({ line, ...mapped });
    else if ('refused' in mapped) refused.push({ line, ...mapped.refused });
    else skipped.set(mapped.skipped, (skipped.get(mapped.skipped) ?? 0) + 1);
  }
  return { wanted, refused, skipped };
}

function columnOf(issue: v.BaseIssue<unknown>): string {
  return String(issue.path?.[0]?.key ?? '');
}

function faultOf({ input, message }: v.BaseIssue<unknown>): string {
  const found = typeof input === 'string' && input !== '' ? `${JSON.stringify(input.slice(0, 60))} ` : '';
  return `${found}${message}`;
}

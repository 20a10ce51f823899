/** A row that is not written, and why. */
export interface RefusedRow {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** What an import did, or in a dry run would have done. */
export interface Report {
  readonly lists: string;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: ReadonlyMap<string, number>;
  readonly refused: readonly RefusedRow[];
}

/** The report as text for a terminal. */
export function reportText(
  report: Report,
  options: { readonly dryRun: boolean; readonly seconds: number },
): string {
  const refusedRows = new Set(report.refused.map(({ line }) => line)).size;
  return [
    `${report.rows} rows of ${report.lists}${options.dryRun ? ' (dry run: nothing was written)' : ''}`,
    `  created    ${report.created}`,
    `  updated    ${report.updated}`,
    `  unchanged  ${report.unchanged}`,
    ...[...report.skipped].map(([reason, count]) => `  skipped    ${count} (${reason})`),
    `  refused    ${refusedRows}`,
    ...report.refused.map(({ line, column, reason }) => `    line ${line}, ${column}: ${reason}`),
    `in ${options.seconds.toFixed(1)} s`,
  ].join('\n');
}

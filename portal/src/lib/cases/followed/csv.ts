/** Cells that a spreadsheet would run as a formula begin with one of these, even after blanks. */
const formula = /^\s*[=+\-@\t\r|]/;

/** One cell: quoted, and made text where a spreadsheet would read a formula. */
export function csvCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Lines of a table, each ended. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
}

/**
 * A table that French spreadsheets open by a double click: semicolons, CRLF, and the mark that says UTF-8.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${csvLines(rows)}`;
}

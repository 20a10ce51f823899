import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused, type FileReason } from './file-refused.ts';

/** One row of a file: its line, and its cells by the name of their column. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** How many faults of one sort are listed before the rest is only counted. */
const listed = 10;

/** The rows of a CSV text that has exactly these columns (in whatever order) and a distinct key in each row. */
export function parseCsv(text: string, columns: readonly string[], key: string): readonly CsvRow[] {
  if (!text.endsWith('\n')) {
    throw new FileRefused({
      reason: 'the last line has no end: the file was cut, or add a line end if it is whole',
    });
  }
  checkSeparator(text);
  const [header, ...records] = parseRecords(text);
  if (header === undefined) throw new FileRefused({ reason: 'the file is empty' });
  checkHeader(header.cells, columns);
  if (records.length === 0) throw new FileRefused({ reason: 'the file has a header and not one row' });
  checkWidths(records, header.cells.length);
  const rows = records.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(header.cells.map((name, place) => [name, cells[place] ?? ''])),
  }));
  checkKeys(rows, key);
  return rows;
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string): readonly RawRecord[] {
  try {
    const records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({
        line: info.lines,
        cells: record,
      }),
    );
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : undefined;
    throw new FileRefused({ ...(line !== undefined && { line }), reason: quoteFault(cause.code) });
  }
}

function quoteFault(code: CsvError['code']): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quotation mark is opened and never closed: the file was cut, or the mark must be doubled';
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'a quotation mark stands inside a cell; quote the cell and double the mark';
    default:
      return `this is no CSV (${code})`;
  }
}

/** Before the rest: with another separator, what comes next would be told as faults that are none. */
function checkSeparator(text: string): void {
  const firstLine = text.slice(0, text.indexOf('\n'));
  if (!firstLine.includes(',') && /[;\t]/.test(firstLine)) {
    throw new FileRefused({
      line: 1,
      reason: 'the columns are parted by semicolons or tabs; save the file with commas',
    });
  }
}

function checkHeader(header: readonly string[], columns: readonly string[]): void {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === columns.length) {
    throw new FileRefused({
      line: 1,
      reason: `this is no file of this kind: not one of its columns is there (${columns.join(', ')})`,
    });
  }
  const faults: FileReason[] = [
    ...missing.map((column) => ({ line: 1, reason: `the column ${column} is missing` })),
    ...header
      .filter((column) => !columns.includes(column))
      .map((column) => ({
        line: 1,
        reason: `the column ${JSON.stringify(column)} is not known; take it out`,
      })),
    ...header
      .filter((column, place) => header.indexOf(column) !== place)
      .map((column) => ({ line: 1, reason: `the column ${column} is there twice` })),
  ];
  if (faults.length > 0) throw new FileRefused(...faults);
}

function checkWidths(records: readonly RawRecord[], width: number): void {
  refuseAll(
    records
      .filter(({ cells }) => cells.length !== width)
      .map(({ line, cells }) => ({
        line,
        reason: `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${width}: ${
          cells.length < width ? 'the row is cut' : 'a cell that holds a comma is not quoted'
        }`,
      })),
  );
}

function checkKeys(rows: readonly CsvRow[], key: string): void {
  const lines = new Map<string, number>();
  const faults: FileReason[] = [];
  for (const { line, cells } of rows) {
    const id = cells[key]?.trim() ?? '';
    const before = lines.get(id);
    if (id !== '' && before !== undefined) {
      faults.push({
        line,
        reason: `${key} ${JSON.stringify(id)} is already on line ${before}; one of them must go`,
      });
    }
    lines.set(id, before ?? line);
  }
  refuseAll(faults);
}

function refuseAll(faults: readonly FileReason[]): void {
  if (faults.length === 0) return;
  const rest = faults.length - listed;
  throw new FileRefused(
    ...faults.slice(0, listed),
    ...(rest > 0 ? [{ reason: `and ${rest} more of the same` }] : []),
  );
}

import { CsvError, parse } from 'csv-parse/sync';
import { plain } from './plain.ts';

/** One line of a list, as it was written. */
export interface WrittenLine {
  /** its number in the text, from 1 */
  readonly number: number;
  /** the whole line, to stay where it stands until it is mended */
  readonly raw: string;
  readonly email: string;
  readonly function: string;
  readonly service: string;
}

/** A list of people; a header stays with the lines that do. */
export interface WrittenList {
  readonly header: string | null;
  readonly lines: readonly WrittenLine[];
}

type Column = 'email' | 'function' | 'service';

/** The columns where no header names them. */
const usual: readonly Column[] = ['email', 'function', 'service'];

/** How the columns are called, in letters alone. */
const names: Readonly<Record<Column, readonly string[]>> = {
  email: [
    ...['courriel', 'courriels', 'email', 'e mail', 'mail', 'mel', 'adresse', 'adresse electronique'],
    ...['adresse e mail', 'adresse mail', 'adresse courriel', 'address'],
  ],
  function: ['fonction', 'fonctions', 'function'],
  service: ['service', 'services', 'house'],
};

/**
 * The lines of a list that was pasted or came as a file, with any of the separators that spreadsheets write; null where a
 * quotation mark is opened and never closed, so that nobody knows where a line ends.
 */
export function readList(text: string): WrittenList | null {
  const records = recordsOf(text.replaceAll(/\r\n?/g, '\n'));
  if (records === null) return null;
  const [first, ...rest] = records;
  const columns = first ? columnsOf(first.cells) : null;
  const header = columns && first ? first.raw : null;
  const lines = columns ? rest : records;
  return { header, lines: lines.map((one) => lineOf(one, columns ?? usual)) };
}

/** A list as text again: what stays to be mended. */
export const listText = (header: string | null, lines: readonly Pick<WrittenLine, 'raw'>[]): string =>
  [...(header === null ? [] : [header]), ...lines.map(({ raw }) => raw)].map((line) => `${line}\n`).join('');

interface Written {
  readonly number: number;
  readonly raw: string;
  readonly cells: readonly string[];
}

function recordsOf(text: string): readonly Written[] | null {
  try {
    const found = parse(text, {
      delimiter: separatorOf(text),
      ...{ bom: true, info: true, raw: true, relax_column_count: true, relax_quotes: true },
      // a spreadsheet writes separators alone where its cells are empty
      ...{ skip_empty_lines: true, skip_records_with_empty_values: true },
    }) as unknown as readonly { raw: string; record: readonly string[]; info: { lines: number } }[];
    return found.map(({ raw, record, info }) => ({
      number: info.lines,
      raw: raw.replaceAll(/^\n+|\n+$/g, ''),
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (problem) {
    if (problem instanceof CsvError && problem.code === 'CSV_QUOTE_NOT_CLOSED') return null;
    throw problem;
  }
}

/** What spreadsheets part columns with, and hands do: the likelier first. */
const separators = [';', '\t', ','] as const;

/** The separator that comes first in the most lines: an address stands before it, a name that holds a comma after it. */
function separatorOf(text: string): string {
  const lines = text.replaceAll(/"[^"]*"/g, '').split('\n');
  const firsts = lines.map((line) => /[;,\t]/.exec(line)?.[0]);
  const count = (sign: string): number => firsts.filter((first) => first === sign).length;
  return separators.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** What each column is, where this is a header: it names the address and holds none. */
function columnsOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const found = cells.map((cell) => usual.find((column) => names[column].includes(plain(cell))) ?? null);
  return found.includes('email') && !cells.some((cell) => cell.includes('@')) ? found : null;
}

function lineOf({ number, raw, cells }: Written, columns: readonly (Column | null)[]): WrittenLine {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  return { number, raw, email: cell('email'), function: cell('function'), service: cell('service') };
}

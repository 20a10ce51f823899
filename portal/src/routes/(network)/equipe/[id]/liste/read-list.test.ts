import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfFile } from './list-file.server.ts';
import { listText, readList } from './read-list.server.ts';

/** What somebody wrote in a spreadsheet or pasted is what is read, however it was saved. */

const cellsOf = (text: string) =>
  readList(text)?.lines.map(({ email, function: wanted, service }) => [email, wanted, service]);

describe('what was written is read', () => {
  const separator = fc.constantFrom(';', ',', '\t');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  // words of French, with the signs that part columns and quote cells among them
  const word = fc
    .stringMatching(/^[A-Za-zéèêçœÉ0-9 ,;"’'()\t·-]{0,24}$/u)
    .map((text) => text.trim())
    .filter((text) => !text.includes('""'));
  const email = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/), fc.constantFrom('justice.fr', 'cpca.example'))
    .map((parts) => parts.join('@'));
  const lines = fc.array(fc.tuple(email, word, word), { minLength: 1, maxLength: 12 });
  const quoted = (cell: string): string =>
    /[;,\t"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

  test('with any separator, line ends, a mark at the beginning, a header, blank lines and quotes', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...{ lines, separator, lineEnd },
          ...{ mark: fc.boolean(), header: fc.boolean(), blank: fc.boolean(), end: fc.boolean() },
        }),
        ({ lines: written, separator: sign, lineEnd: end, ...has }) => {
          const rows = written.map((cells) => cells.map(quoted).join(sign));
          if (has.header) rows.unshift(['Courriel', 'Fonction', 'Service'].join(sign));
          if (has.blank) rows.splice(1, 0, '', sign + sign);
          const text = (has.mark ? '\ufeff' : '') + rows.join(end) + (has.end ? end : '');
          expect(cellsOf(text)).toEqual(written);
        },
      ),
    );
  });

  test('and what is left of it is read as the same once more', () => {
    fc.assert(
      fc.property(lines, separator, fc.boolean(), (written, sign, hasHeader) => {
        const rows = written.map((cells) => cells.map(quoted).join(sign));
        const text = [...(hasHeader ? [`courriel${sign}fonction${sign}service`] : []), ...rows].join('\n');
        const list = readList(text)!;
        const half = list.lines.filter((_, place) => place % 2 === 0);
        expect(cellsOf(listText(list.header, half)) ?? []).toEqual(
          written.filter((_, place) => place % 2 === 0),
        );
      }),
    );
  });
});

describe('each line', () => {
  test('has the number that it has in the text', () => {
    const text = 'courriel;fonction\n\na@x.fr;Greffe\n;\n\nb@x.fr;Parquet\n';
    expect(readList(text)?.lines.map(({ number, email }) => [number, email])).toEqual([
      [3, 'a@x.fr'],
      [6, 'b@x.fr'],
    ]);
  });

  test('may lack what is facultative, or what has to be mended', () => {
    expect(cellsOf('a@x.fr;Greffe\nb@x.fr\n;Greffe\n')).toEqual([
      ['a@x.fr', 'Greffe', ''],
      ['b@x.fr', '', ''],
      ['', 'Greffe', ''],
    ]);
  });

  test('has its columns by their names, in whatever order and beside others', () => {
    const text = 'Nom\tFONCTION\tService\tE-mail\nHaddad\tGreffe\tParquet de Riom\ta@x.fr\n';
    expect(cellsOf(text)).toEqual([['a@x.fr', 'Greffe', 'Parquet de Riom']]);
    expect(readList(text)?.header).toBe('Nom\tFONCTION\tService\tE-mail');
  });

  test('stays as it was written', () => {
    expect(readList('courriel;fonction;nom\r\na@x.fr;"Greffe";Karim\r\n')?.lines[0]?.raw).toBe(
      'a@x.fr;"Greffe";Karim',
    );
  });
});

test.each([
  ['a comma in a name', 'a@x.fr;Greffe;Service A, B\nb@x.fr;Greffe;Service A, B', 'Service A, B'],
  ['a line that is wrong first', 'Karim, greffe\na@x.fr;Greffe;Ici\nb@x.fr;Greffe;Ici', 'Ici'],
  ['a semicolon between quotes', '"a@x.fr","Greffe","Ici ; là"\nb@x.fr,Greffe,Ici', 'Ici'],
])('the separator is what comes first in the most lines: %s', (_what, text, service) => {
  expect(cellsOf(text)?.at(-1)?.[2]).toBe(service);
});

test('a quotation mark inside a cell is a letter; one that is never closed leaves no list', () => {
  expect(cellsOf('a@x.fr;Foyer "Le Relais";Ici')).toEqual([['a@x.fr', 'Foyer "Le Relais"', 'Ici']]);
  expect(readList('a@x.fr;"Greffe\nb@x.fr;Greffe')).toBeNull();
});

test.each(['', '\n \n', 'courriel;fonction;service\n', ';;\n;;\n'])('%j has no line', (text) => {
  expect(readList(text)?.lines.filter(({ raw }) => raw.trim() !== '')).toEqual([]);
});

describe('a file', () => {
  const text =
    'courriel;fonction\nhélène.lefèvre@justice.fr;Juge de l’application des peines – œuvre à 3 €\n';
  const windows: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, œ: 0x9c, '€': 0x80 };
  const bytes: Readonly<Record<string, Uint8Array>> = {
    'UTF-8': Buffer.from(text, 'utf8'),
    'UTF-8 with a mark': Buffer.from(`\ufeff${text}`, 'utf8'),
    'UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'Windows-1252': Uint8Array.from([...text], (sign) => windows[sign] ?? sign.charCodeAt(0)),
  };
  const file = (content: Uint8Array): File => new File([Uint8Array.from(content)], 'liste.csv');

  test.each(Object.entries(bytes))('in %s is read', async (_name, content) => {
    expect(await textOfFile(file(content))).toEqual({ text });
  });

  test('that is a workbook or too large is no list', async () => {
    expect(await textOfFile(file(Buffer.from('PK\u0003\u0004etc')))).toBe('workbook');
    expect(await textOfFile(file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])))).toBe('workbook');
    expect(await textOfFile(file(new Uint8Array(200_001)))).toBe('too-large');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FileRefused } from './file-refused.ts';
import { readRows } from './import-rows.ts';
import { columnsOf } from './kinds.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const header = columnsOf('town-halls').columns.join(',');
const moulins =
  'mairie-03190-01,Mairie - Moulins,12 place de l’Hôtel,03000,Moulins,03190,03190,03,04 70 48 50 00,,';
const vichy =
  'mairie-03310-01,Mairie - Vichy,"1, place de l’Hôtel",03200,Vichy,03310,03310,03,04 70 30 17 17,,';
const whole = `${header}\n${moulins}\n${vichy}\n`;

function file(content: string | Uint8Array, name = 'file.csv'): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

describe('a file that is refused as a whole', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^the file is empty$/],
    ['only a byte order mark', '\uFEFF\n', /^the file is empty$/],
    ['only a header', `${header}\n`, /a header and not one row/],
    ['Latin-1', Buffer.from(whole.replaceAll('’', 'é'), 'latin1'), /^line 2: this is not UTF-8/],
    ['UTF-16', Buffer.from(`\uFEFF${whole}`, 'utf16le'), /UTF-16/],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004…'), /spreadsheet/],
    ['no text at all', Buffer.from([0x89, 0x50, 0, 1, 2]), /no text file/],
    ['another file of text', 'insee,nom\n03190,Moulins\n', /the column dila_id is missing/],
    ['prose', 'Bonjour.\nRien à voir.\n', /no file of this kind/],
    ['parted by semicolons', whole.replaceAll(',', ';'), /semicolons/],
    ['a column missing', whole.replace('telephone,', ''), /^line 1: the column telephone is missing$/],
    ['a column too many', whole.replace('dila_id', 'dila_id,note'), /the column "note" is not known/],
    ['a column twice', whole.replace('ville', 'nom'), /the column nom is there twice/],
    [
      'a row cut short',
      `${header}\n${moulins}\nmairie-03310-01,Mairie - Vi\n`,
      /^line 3: 2 cells instead of 11/,
    ],
    ['a row too long', `${header}\n${moulins},x\n`, /^line 2: 12 cells instead of 11/],
    ['cut in its last cell', whole.slice(0, -1), /^the last line has no end/],
    ['cut inside quotes', `${header}\n${vichy.slice(0, 35)}\n`, /never closed/],
    [
      'cut inside a letter',
      Buffer.from(whole).subarray(0, Buffer.from(whole).lastIndexOf(0xe2) + 1),
      /not UTF-8/,
    ],
    ['a stray quotation mark', whole.replace('Mairie - Moulins', 'Mairie "de" Moulins'), /quotation mark/],
    [
      'one id twice',
      `${header}\n${moulins}\n${vichy}\n${moulins}\n`,
      /^line 4: dila_id "mairie-03190-01" is already on line 2/,
    ],
  ])('%s', async (name, content, reason) => {
    const refused = await readRows(file(content), 'town-halls').catch((error: unknown) => error);
    expect(refused, name).toBeInstanceOf(FileRefused);
    expect((refused as FileRefused).message).toMatch(reason);
  });

  it.each([
    ['missing', path.join(folder, 'nowhere.csv'), /no such file/],
    ['a folder', folder, /a folder/],
  ])('%s', async (_, target, reason) => {
    await expect(readRows(target, 'town-halls')).rejects.toThrow(reason);
  });

  it('lists ten faults and counts the others', async () => {
    const content = `${header}\n${'x\n'.repeat(25)}`;
    const refused = (await readRows(file(content), 'town-halls').catch(
      (error: unknown) => error,
    )) as FileRefused;
    expect(refused.reasons).toHaveLength(11);
    expect(refused.reasons.at(-1)?.reason).toBe('and 15 more of the same');
  });

  it('is what remains of a file wherever it is cut', async () => {
    const bytes = Buffer.from(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        const rest = bytes.subarray(0, length);
        // Cut exactly between two rows, it is a smaller file: nobody can tell.
        if (rest.toString() === `${header}\n${moulins}\n`) return;
        await expect(readRows(file(rest, 'cut.csv'), 'town-halls')).rejects.toThrow(FileRefused);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that is read', () => {
  it('has its cells by column, whatever the order of the columns', async () => {
    const columns = [...columnsOf('town-halls').columns].reverse();
    const content = `${columns.join(',')}\n${moulins.split(',').reverse().join(',')}\n`;
    const [row] = await readRows(file(content), 'town-halls');
    expect(row?.cells['nom']).toBe('Mairie - Moulins');
    expect(row?.line).toBe(2);
  });

  it('may have a byte order mark, line ends of Windows and empty lines', async () => {
    const content = `\uFEFF${whole.replaceAll('\n', '\r\n')}\r\n\r\n`;
    const rows = await readRows(file(content), 'town-halls');
    expect(rows.map(({ cells }) => cells['dila_id'])).toEqual(['mairie-03190-01', 'mairie-03310-01']);
  });
});

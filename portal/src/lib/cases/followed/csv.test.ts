import { expect, it } from 'vitest';
import { csvCell, csvTable } from './csv.ts';

it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', ' =cmd', '\t=x', '|calc'])('makes text of %j', (value) => {
  expect(csvCell(value)).toBe(`"'${value}"`);
});

it('quotes, doubles quotes, and leaves ordinary words alone', () => {
  expect(csvCell('DUPONT "Léa"; Riom')).toBe('"DUPONT ""Léa""; Riom"');
  expect(
    csvTable([
      ['a', 'b'],
      ['c', ''],
    ]),
  ).toBe('\ufeff"a";"b"\r\n"c";""\r\n');
});

import { expect, test } from 'vitest';
import { asMeant, malformedText, oneLine, textsAsMeant } from './text-checks.ts';

test.each([
  ['Ligne\u000bautre\u2028autre\u2029autre\u0085autre\u000cpage', 'Ligne\nautre\nautre\nautre\nautre\npage'],
  ['Jean\u001eMarie, après\u001fmidi, ju\u00adri\u00addique', 'Jean-Marie, aprèsmidi, juridique'],
  ['\u2068محمد\u2069 \u202aMohamed\u202c', 'محمد Mohamed'],
  ['Nom\u0007Prénom\u0007, \ufeffO’Brien\u200b-Müller\u2060', 'Nom\tPrénom\t, O’Brien-Müller'],
  ['Le\u00a0Goff : l’élève\tœuvre\n', 'Le\u00a0Goff : l’élève\tœuvre\n'],
])('%j is meant as %j, and nothing is held against it', (pasted, meant) => {
  expect(asMeant(pasted)).toBe(meant);
  expect(malformedText('note', asMeant(pasted), 100)).toEqual([]);
});

test.each(['\u0001', '\u0000', '\u202e', '\u202d', '\u2067'])('%j means nothing, and is refused', (sign) => {
  expect(malformedText('note', asMeant(`a${sign}b`), 100)).toHaveLength(1);
});

test('all texts of what is sent, and nothing else', () => {
  const sent = {
    id: 'ref_1',
    input: { note: 'a\u000bb', tags: ['c\u2028d', 3], none: null, yes: true },
    first: 10,
  };
  expect(textsAsMeant(sent)).toEqual({
    ...sent,
    input: { note: 'a\nb', tags: ['c\nd', 3], none: null, yes: true },
  });
});

test('a name is one line', () => {
  expect(oneLine('  Le\u00a0\n Goff ')).toBe('Le Goff');
  expect([oneLine(null), oneLine(undefined), oneLine(' ')]).toEqual([null, undefined, '']);
});

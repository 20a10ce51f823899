import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchText, searchWords } from './search-text.ts';

describe('searchText', () => {
  it.each([
    ['Le Puy-en-Velay', 'le puy en velay'],
    ["L’Hôpital d'Œuvre", 'l hopital d oeuvre'],
    ['CLERMONT FERRAND Cedex 1', 'clermont ferrand cedex 1'],
    ['St-Flour', 'saint flour'],
    ['Ste Agathe', 'sainte agathe'],
    ['  Ainay--le_Château ', 'ainay le chateau'],
    ['Ça & là', 'ca la'],
    ['', ''],
  ])('brings %j to %j', (text, expected) => {
    expect(searchText(text)).toBe(expected);
  });

  it('leaves out what is absent', () => {
    expect(searchText('Moulins', null, undefined, '03000')).toBe('moulins 03000');
  });

  it('changes nothing when applied twice, and never depends on case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchText(searchText(text))).toBe(searchText(text));
        expect(searchText(text)).not.toMatch(/^ | {2}| $/);
      }),
    );
  });
});

describe('searchWords', () => {
  it('splits what is typed, and has no word where nothing is', () => {
    expect(searchWords('  Saint-Étienne  l’Abbé')).toEqual(['saint', 'etienne', 'l', 'abbe']);
    expect(searchWords(' - ')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterByLetter } from './letters.ts';
import { findableText, searchText, searchWords } from './search-text.ts';

describe('searchText', () => {
  it.each([
    ['Le Puy-en-Velay', 'le puy en velay'],
    ["L’Hôpital d'Œuvre", 'l hopital d oeuvre'],
    ['CLERMONT FERRAND Cedex 1', 'clermont ferrand cedex 1'],
    ['St-Flour', 'saint flour'],
    ['Ste Agathe', 'sainte agathe'],
    ['  Ainay--le_Château ', 'ainay le chateau'],
    ['Ça & là', 'ca la'],
    ['Łukasz Đorđević Sørensen', 'lukasz dordevic sorensen'],
    ['Weiß STRAẞE Æbelø Þór Yıldız İnan', 'weiss strasse aebelo thor yildiz inan'],
    ['Nguyễn Đình Khôi', 'nguyen dinh khoi'],
    ['Nʼdiaye Nʻdiaye N´diaye N`diaye N’diaye', 'n diaye n diaye n diaye n diaye n diaye'],
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

it('every letter of the table is one that Unicode leaves as it is, and becomes letters that it leaves', () => {
  for (const [letter, others] of Object.entries(letterByLetter)) {
    expect(letter.normalize('NFKD'), letter).toBe(letter);
    expect(letter.toLowerCase(), letter).toBe(letter);
    expect(others).toMatch(/^[a-z]{1,2}$/);
  }
});

describe('findableText', () => {
  it.each([
    [['N’Diaye', null, 'Jean-Paul'], 'n diaye jean paul ndiaye jeanpaul'],
    [['Müller', undefined, 'Jörg Åke'], 'muller jorg ake mueller joerg aake jorgake joergaake'],
    [['Girard', 'Girard', 'Bastien'], 'girard girard bastien'],
    [[null, '', '’'], ''],
  ])('of %j begins with the names, and goes on with how else they are typed: %s', (names, expected) => {
    expect(findableText(names)).toBe(expected);
  });

  it('leaves words that are no names as they are', () => {
    expect(findableText(['Saint-Flour'], ['03 000', 'maison d’arrêt'])).toBe(
      'saint flour 03 000 maison d arret saintflour',
    );
  });
});

/** What is typed finds what stands there: each word in one of its spellings. */
const finds = (typed: string, text: string): boolean =>
  searchWords(typed).every((spellings) => spellings.some((word) => text.includes(word)));

describe('a name is found', () => {
  it.each([
    ...[
      ['N’Diaye', 'Ndiaye'],
      ['Jean-Paul', 'Jeanpaul'],
      ['D’Arlhac', 'darlhac'],
      ['Ben Salah', 'bensalah'],
      ['Le Goff', 'LEGOFF'],
    ],
    ...[
      ['Müller', 'Mueller'],
      ['Müller', 'Muller'],
      ['Jörgensen', 'Joergensen'],
      ['Sørensen', 'Soerensen'],
      ['Sørensen', 'Sorensen'],
    ],
    ...[
      ['Łukasz', 'Lukasz'],
      ['Đoković', 'Dokovic'],
      ['Weiß', 'Weiss'],
      ['Œuvrard', 'OEUVRARD'],
      ['Yıldız', 'YILDIZ'],
    ],
  ] as const)('as it is written and as it is typed, both ways: %s, %s', (written, typed) => {
    for (const way of [typed, typed.toUpperCase(), written, written.normalize('NFD').toUpperCase()])
      expect(finds(way, findableText([written])), way).toBe(true);
    expect(finds(written, findableText([typed]))).toBe(true);
  });

  it('by itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(finds(name, findableText([name]))).toBe(true);
      }),
    );
  });
});

describe('searchWords', () => {
  it('splits what is typed, and has no word where nothing is', () => {
    expect(searchWords('  Saint-Étienne  l’Abbé')).toEqual([['saint'], ['etienne'], ['l'], ['abbe']]);
    expect(searchWords('Müller')).toEqual([['muller', 'mueller']]);
    for (const signs of [' - ', '%', '_', '\\', '’', '\u200b', ''])
      expect(searchWords(signs), signs).toEqual([]);
  });
});

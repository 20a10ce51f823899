import { describe, expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import { columnsOf, organisationProfiles, type ImportKind } from './kinds.ts';
import { NetworkPlaces } from './network-places.ts';

const places = new NetworkPlaces([
  { insee: '03190', name: 'Moulins', departmentCode: '03' },
  { insee: '63113', name: 'Clermont-Ferrand', departmentCode: '63' },
  { insee: '07001', name: 'Saint-Clément', departmentCode: '07' },
  { insee: '07002', name: 'Saint Clément', departmentCode: '07' },
]);

function check(kind: Exclude<ImportKind, 'jurisdictions'>, cells: Readonly<Record<string, string>>) {
  const empty = Object.fromEntries(columnsOf(kind).columns.map((column) => [column, '']));
  return checkRows(organisationProfiles[kind], [{ line: 7, cells: { ...empty, ...cells } }], places);
}

const townHall = {
  dila_id: 'mairie-1',
  nom: 'Mairie',
  insee: '03190',
  insee_actuel: '03190',
  departement: '03',
};
const hospital = {
  finess_et: '630000404',
  nom: 'CHU',
  categorie_finess: 'CHR',
  psychiatrie_indice: '0',
  departement: '63',
};

describe('a row', () => {
  it('becomes a record, with null where the source found nothing', () => {
    const { wanted } = check('town-halls', {
      ...townHall,
      nom: ' Mairie  -\tMoulins ',
      site: 'www.moulins.fr',
    });
    expect(wanted[0]?.record).toMatchObject({
      source: 'dila',
      sourceId: 'mairie-1',
      sourceDate: '2019-10-01',
      kind: 'TOWN_HALL',
      name: 'Mairie - Moulins',
      communeInsee: '03190',
      departmentCode: '03',
      phone: null,
      website: 'http://www.moulins.fr',
    });
  });

  it.each<[Exclude<ImportKind, 'jurisdictions'>, Readonly<Record<string, string>>, string, RegExp]>([
    ['town-halls', { ...townHall, nom: ' ' }, 'nom', /empty/],
    ['town-halls', { ...townHall, dila_id: '' }, 'dila_id', /empty/],
    ['town-halls', { ...townHall, dila_id: 'a b' }, 'dila_id', /"a b" is no identifier/],
    ['town-halls', { ...townHall, code_postal: '3000' }, 'code_postal', /five digits/],
    ['town-halls', { ...townHall, telephone: 'voir site' }, 'telephone', /no telephone number/],
    ['town-halls', { ...townHall, email: 'mairie(at)moulins.fr' }, 'email', /no e-mail/],
    ['town-halls', { ...townHall, site: 'javascript:alert(1)' }, 'site', /no web address/],
    ['town-halls', { ...townHall, nom: 'M'.repeat(301) }, 'nom', /too long/],
    ['town-halls', { ...townHall, insee_actuel: '' }, 'insee_actuel', /is empty/],
    [
      'town-halls',
      { ...townHall, insee: '75056', insee_actuel: '75056' },
      'insee_actuel',
      /75056 is no commune/,
    ],
    ['police', { ...townHall, type: 'douane' }, 'type', /douane is no known kind/],
    ['administrations', { ...townHall, tag_dila: 'constructor', type: 'x' }, 'tag_dila', /no known kind/],
    ['health', { ...hospital, departement: '69' }, 'departement', /69 is no department/],
    ['health', { ...hospital, date_ref: '31/02/2020' }, 'date_ref', /no day/],
    ['health', { ...hospital, psychiatrie_indice: 'oui' }, 'psychiatrie_indice', /neither/],
    [
      'associations',
      { id: 'a', type: 'ADIL', nom: 'Adil', source: 'DILA', insee: '75056' },
      'insee',
      /75056/,
    ],
    [
      'courts',
      { id: 'c', type: 'cour', nom: 'Cour', ville_siege: 'Riom', source: 'COJ' },
      'type',
      /no known kind/,
    ],
  ])('of %s is refused with its line, column and reason: %j', (kind, cells, column, reason) => {
    const { wanted, refused } = check(kind, cells);
    expect(wanted).toEqual([]);
    expect(refused).toEqual([{ line: 7, column, reason: expect.stringMatching(reason) as string }]);
  });

  it('of a commune that was absorbed is left out, which is no fault', () => {
    const { wanted, refused, skipped } = check('town-halls', { ...townHall, insee: '03191' });
    expect([wanted, refused]).toEqual([[], []]);
    expect([...skipped]).toEqual([['the commune was absorbed by another', 1]]);
  });

  it('that names a town is placed there when the department has one of that name', () => {
    const communeOf = (cells: Readonly<Record<string, string>>) =>
      check('health', { ...hospital, ...cells }).wanted[0]?.record.communeInsee;
    expect(communeOf({ ville: 'CLERMONT FERRAND CEDEX 1' })).toBe('63113');
    expect(communeOf({ departement: '07', ville: 'ST CLEMENT' })).toBeNull();
    expect(communeOf({ ville: 'Moulins' })).toBeNull();
  });
});

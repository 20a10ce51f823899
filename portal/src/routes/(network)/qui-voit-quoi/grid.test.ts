import { expect, it } from 'vitest';
import { everyRelationOf, relationsOf } from '#lib/access/relations-of.ts';
import { gridParts, partNamed, partOf, partWords, summaryOf, whoSees } from './grid.ts';

const cells = (referrer: 'READ' | 'HIDE' | 'WRITE_DRAFT', clinician: 'READ' | 'HIDE') => [
  { relation: 'referrer', right: referrer },
  { relation: 'clinician', right: clinician },
];
const relations = [
  { name: 'referrer', label: 'Service qui oriente' },
  { name: 'clinician', label: 'Psychologue' },
];
const row = (name: string, group: string, rights: ReturnType<typeof cells>) => ({
  name,
  label: name,
  group,
  isAction: false,
  cells: rights,
});

const grids = [
  {
    type: 'Referral',
    label: 'Orientation',
    inForce: true,
    relations,
    rows: [
      row('legalBasis', 'Cadre', cells('WRITE_DRAFT', 'HIDE')),
      row('orderedBy', 'Cadre', cells('WRITE_DRAFT', 'HIDE')),
      row('échéance', 'Cadre', cells('READ', 'READ')),
    ],
  },
  {
    type: 'Organisation',
    label: 'Annuaire',
    inForce: true,
    relations: [{ name: 'network', label: 'Réseau' }],
    rows: [],
  },
];

it('gathers the fields of a group, and lets none of its differences be glossed over', () => {
  const { columns, sections } = whoSees(grids);
  expect(columns.map(({ key }) => key)).toEqual(['referrer', 'clinician']);
  expect(sections.map(({ type }) => type)).toEqual(['Referral']);
  expect(sections[0]?.lines.map(({ label }) => label)).toEqual(['Cadre', 'échéance']);
  expect(summaryOf(sections, 'clinician')).toEqual({
    read: 1,
    total: 2,
    never: [{ of: 'Orientation', labels: ['Cadre'] }],
  });
});

it('knows that who has no relation has nothing', () => {
  expect(relationsOf('OBSERVER', false)).toEqual([]);
  expect(relationsOf('PROBATION_OFFICER', true)).toEqual(['authority', 'referrer']);
  expect(everyRelationOf('COORDINATOR', false)).toEqual(['coordinator']);
  expect(everyRelationOf('HEALTH_WORKER', true)).toEqual([
    ...['healthpartner', 'formerpartner', 'referrer', 'uninformedreferrer'],
  ]);
});

it('comes in parts that together are the whole, each by its word in the address', () => {
  const { sections } = whoSees([
    ...grids,
    {
      ...grids[0],
      type: 'Person',
      rows: [{ ...row('do write', 'Gestes', cells('READ', 'HIDE')), isAction: true }],
    },
    { ...grids[0], type: 'Care', inForce: false },
  ] as Parameters<typeof whoSees>[0]);
  const parts = gridParts.filter((part) => part !== 'all').map((part) => partOf(sections, part));
  const whole = partOf(sections, 'all');
  expect(parts.flatMap(({ read }) => read)).toEqual(whole.read);
  expect(parts.flatMap(({ act }) => act)).toEqual(whole.act);
  expect(gridParts.map((part) => partNamed(partWords[part]))).toEqual(gridParts);
  expect(partNamed('autre chose')).toBe('case');
});

import { expect, it } from 'vitest';
import { matching } from './palette.ts';

const places = [
  { href: '/boite', label: 'Boîte' },
  { href: '/qui-voit-quoi', label: 'Qui voit quoi' },
  { href: '/annuaire', label: 'Annuaire', more: 'trouver un interlocuteur' },
];

it('finds a place by the beginnings of its words, blind to accents and case', () => {
  expect(matching(places, 'boi').map(({ href }) => href)).toEqual(['/boite']);
  expect(matching(places, 'QUO vo').map(({ href }) => href)).toEqual(['/qui-voit-quoi']);
  expect(matching(places, 'inter').map(({ href }) => href)).toEqual(['/annuaire']);
  expect(matching(places, '')).toHaveLength(3);
  expect(matching(places, 'zzz')).toHaveLength(0);
});

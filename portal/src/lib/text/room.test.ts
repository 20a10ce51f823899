import { describe, expect, it } from 'vitest';
import { freePlaces, isPromised, placesForVolunteers, roomLabel } from './room.ts';

describe('the places of a module, in words', () => {
  it.each([
    [
      { places: 24, taken: 10, kept: 2 },
      '14 places libres sur 24',
      'dont 2 gardées pour les démarches volontaires',
    ],
    [{ places: 8, taken: 7, kept: 1 }, '1 place libre sur 8', 'dont 1 gardée pour les démarches volontaires'],
    [{ places: 5, taken: 5, kept: 0 }, 'Complet : 5 places prises', ''],
    [{ places: 1, taken: 1, kept: 0 }, 'Complet : 1 place prise', ''],
    [{ places: 5, taken: 10, kept: 0 }, 'Complet : 10 places prises pour 5 déclarées', ''],
    [{ places: 1, taken: 2, kept: 0 }, 'Complet : 2 places prises pour 1 déclarée', ''],
    [{ places: 0, taken: 1, kept: 0 }, 'Complet : 1 place prise pour 0 déclarée', ''],
    [{ places: 0, taken: 0, kept: 0 }, 'Aucune place déclarée', ''],
    [{ places: 0, taken: null, kept: null }, 'Aucune place déclarée', ''],
    [{ places: 1, taken: null, kept: null }, '1 place déclarée', ''],
    [{ places: 1000, taken: null, kept: null }, '1\u202f000 places déclarées', ''],
  ])('%o', (room, free, kept) => {
    expect([freePlaces(room), placesForVolunteers(room)]).toEqual([free, kept]);
  });
});

it('says that places are promised where there are some left, and few or none for whoever comes now', () => {
  expect(isPromised({ places: 24, taken: 14, availability: 'FEW' })).toBe(true);
  expect(isPromised({ places: 24, taken: 14, availability: 'WAITING_LIST' })).toBe(true);
  expect(isPromised({ places: 24, taken: 14, availability: 'FREE' })).toBe(false);
  expect(isPromised({ places: 24, taken: 24, availability: 'WAITING_LIST' })).toBe(false);
  expect(isPromised({ places: 24, taken: null, availability: 'FEW' })).toBe(false);
});

it.each([
  [{ taken: 5, waiting: 0, availability: 'FREE' }, 'Places libres'],
  [{ taken: 5, waiting: 6, availability: 'FEW' }, 'Places libres, réservées aux personnes en attente'],
  [
    { taken: 5, waiting: 12, availability: 'WAITING_LIST' },
    'Places libres, réservées aux personnes en attente',
  ],
  [{ taken: 5, waiting: 0, availability: 'WAITING_LIST' }, 'Places libres, déjà demandées'],
  [{ taken: 13, waiting: 0, availability: 'FEW' }, 'Peu de places'],
  [{ taken: 15, waiting: 2, availability: 'WAITING_LIST' }, 'Liste d’attente'],
  // whoever may not count reads the word
  [{ taken: null, waiting: null, availability: 'FEW' }, 'Peu de places'],
] as const)('says of 15 places, whatever is asked of them, what is left: %o', (room, words) => {
  const free = room.taken === null ? null : 15 - room.taken;
  expect(roomLabel({ places: 15, kept: 0, free, ...room })).toBe(words);
});

import { expect, it } from 'vitest';
import { addressOf, filterOf, readQuestion } from './query.ts';

it('reads an address and writes it back', () => {
  const address = 'q=riom&genre=juridictions&propose=HOUSING&departement=63';
  const question = readQuestion(new URLSearchParams(address));
  expect(addressOf(question)).toBe(`/annuaire?${address}`);
  expect(filterOf(question)).toEqual({
    kinds: expect.arrayContaining([
      'COURT_OF_APPEAL',
      'JUDICIAL_COURT',
      'LOCAL_COURT',
      'PROSECUTION_SERVICE',
    ]),
    modules: ['HOUSING'],
    departments: ['63'],
  });
});

it('leaves out what it does not know', () => {
  const question = readQuestion(new URLSearchParams('genre=toString&propose=X&departement=75&rang=-4'));
  expect(filterOf(question)).toBeNull();
  expect(question.before).toBe(0);
  expect(addressOf(question)).toBe('/annuaire');
});

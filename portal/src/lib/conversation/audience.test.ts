import { expect, test } from 'vitest';
import { audienceChoices, usualAudience } from './audience.ts';

const party = (...relations: ('REFERRER' | 'AUTHORITY' | 'COORDINATOR' | 'CASEWORKER' | 'CLINICIAN')[]) => ({
  organisation: { id: relations.join(), name: '' },
  relations,
  modules: [],
});
const parties = [party('AUTHORITY'), party('COORDINATOR', 'CASEWORKER', 'CLINICIAN')];

test('a court writes to the team unless it chooses more', () => {
  expect(usualAudience({ parties, relations: ['AUTHORITY'] })).toEqual(['COORDINATOR', 'CASEWORKER']);
});

test('the team writes to all who follow the whole case, and offers nobody who takes no part', () => {
  expect(usualAudience({ parties, relations: ['COORDINATOR'] })).toEqual([
    'AUTHORITY',
    'COORDINATOR',
    'CASEWORKER',
  ]);
  expect(audienceChoices({ parties, relations: ['COORDINATOR'] })).not.toContain('REFERRER');
});

test('a partner who may not know who takes part chooses among the team and its own kind', () => {
  expect(audienceChoices({ parties: null, relations: ['HOUSING_PARTNER'] })).toEqual([
    'COORDINATOR',
    'CASEWORKER',
    'HOUSING_PARTNER',
  ]);
});

import { expect, test } from 'vitest';
import { audienceChoices, usualAudience } from './audience.ts';

const party = (
  ...relations: ('REFERRER' | 'AUTHORITY' | 'COORDINATOR' | 'CASEWORKER' | 'CLINICIAN' | 'HOUSING_PARTNER')[]
) => ({
  organisation: { id: relations.join(), name: '' },
  relations,
  modules: [],
  overAt: null,
});
const parties = [party('AUTHORITY'), party('COORDINATOR', 'CASEWORKER', 'CLINICIAN')];

test('a court writes to the team unless it chooses more', () => {
  expect(usualAudience({ parties, relations: ['AUTHORITY'], outcomeAcknowledgedAt: null })).toEqual([
    'COORDINATOR',
    'CASEWORKER',
  ]);
});

test('the team writes to all who follow the whole case, and offers nobody who takes no part', () => {
  expect(usualAudience({ parties, relations: ['COORDINATOR'], outcomeAcknowledgedAt: null })).toEqual([
    'AUTHORITY',
    'COORDINATOR',
    'CASEWORKER',
  ]);
  expect(audienceChoices({ parties, relations: ['COORDINATOR'], outcomeAcknowledgedAt: null })).not.toContain(
    'REFERRER',
  );
});

test('a partner who may not know who takes part chooses among the team and its own kind', () => {
  expect(
    audienceChoices({ parties: null, relations: ['HOUSING_PARTNER'], outcomeAcknowledgedAt: null }),
  ).toEqual(['COORDINATOR', 'CASEWORKER', 'HOUSING_PARTNER']);
});

test('nothing is written to a partner whose part is over, unless it ended with the case', () => {
  const [over, closed] = ['2026-11-02T10:00:00Z', '2026-11-20T10:00:00Z'];
  const choices = (overAt: string | null, outcomeAcknowledgedAt: string | null) =>
    audienceChoices({
      parties: [...parties, { ...party('HOUSING_PARTNER'), overAt }],
      relations: ['COORDINATOR'],
      outcomeAcknowledgedAt,
    }).includes('HOUSING_PARTNER');
  expect([choices(null, null), choices(over, null), choices(over, closed), choices(closed, closed)]).toEqual([
    ...[true, false, false, true],
  ]);
});

import { describe, expect, test } from 'vitest';
import { OrganisationKind } from '../../../directory/index.ts';
import type { EnclosureKind } from '../enclosure.enums.ts';
import { expectedOf } from './expected-of.ts';

const expected = {
  fromCourt: ['JUDGMENT'],
  fromProbation: ['PROBATION_REPORT'],
  fromOthers: ['LETTER'],
} as const satisfies Readonly<Record<string, readonly EnclosureKind[]>>;

/** Typed by hand: whose paper a court’s is. */
const courts: readonly string[] = [
  ...['COURT_OF_APPEAL', 'JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_REGISTRY', 'PROSECUTION_SERVICE'],
  ...['INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE'],
  'FAMILY_AFFAIRS_SERVICE',
];

describe('what is expected of a sender', () => {
  test.each(Object.keys(OrganisationKind) as OrganisationKind[])('that is a %s', (kind) => {
    const whose = courts.includes(kind)
      ? 'fromCourt'
      : kind === 'PROBATION_SERVICE'
        ? 'fromProbation'
        : 'fromOthers';
    expect(expectedOf(expected, kind)).toEqual(expected[whose]);
  });

  test('that is nobody, since the person came alone, is what is expected of others', () => {
    expect(expectedOf(expected, null)).toEqual(['LETTER']);
  });
});

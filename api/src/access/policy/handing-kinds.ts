import type { OrganisationKind } from '../../directory/index.ts';

/** The houses among which a case is handed over, by their nature: SPIP to SPIP, court to court. */
export const handingKinds = {
  spip: ['PROBATION_SERVICE'],
  court: [
    ...(['JUDICIAL_COURT', 'LOCAL_COURT', 'COURT_OF_APPEAL', 'PROSECUTION_SERVICE'] as const),
    ...(['INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE'] as const),
    'FAMILY_AFFAIRS_SERVICE',
  ],
} as const satisfies Readonly<Record<string, readonly OrganisationKind[]>>;

/** True for two kinds of houses of one nature. */
export const areOfOneNature = (one: OrganisationKind, other: OrganisationKind): boolean =>
  Object.values<readonly OrganisationKind[]>(handingKinds).some(
    (kinds) => kinds.includes(one) && kinds.includes(other),
  );

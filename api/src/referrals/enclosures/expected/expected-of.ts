import { courtServiceKinds } from '../../../directory/index.ts';
import type { OrganisationKind } from '../../../directory/index.ts';
import type { EnclosureKind } from '../enclosure.enums.ts';

/** What is expected under one legal basis, by who sends. */
export interface Expected {
  readonly fromCourt: readonly EnclosureKind[];
  readonly fromProbation: readonly EnclosureKind[];
  readonly fromOthers: readonly EnclosureKind[];
}

/** Courts, whole or by their services. */
const courts: readonly OrganisationKind[] = [
  'COURT_OF_APPEAL',
  'JUDICIAL_COURT',
  'LOCAL_COURT',
  ...courtServiceKinds,
];

/** What is expected of a sender of this kind; null: nobody sends, the person came alone. */
export function expectedOf(expected: Expected, sender: OrganisationKind | null): readonly EnclosureKind[] {
  if (sender === 'PROBATION_SERVICE') return expected.fromProbation;
  return sender !== null && courts.includes(sender) ? expected.fromCourt : expected.fromOthers;
}

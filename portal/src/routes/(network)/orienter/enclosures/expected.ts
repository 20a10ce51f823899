import type { EnclosureKind, LegalBasis, OrganisationKind } from '#lib/graphql/generated/enums.ts';
import type { EnclosuresFragment, ExpectedByBasisFragment } from '#lib/graphql/generated/graphql.ts';
import { kindsInside } from '#lib/conversation/enclosure-kinds.ts';
import { m } from '#lib/paraglide/messages.js';

/** The kinds that are expected under each legal basis and do not go with the draft. */
export type MissingByBasis = Readonly<Partial<Record<LegalBasis, readonly EnclosureKind[]>>>;

const courts: readonly OrganisationKind[] = [
  'COURT_OF_APPEAL',
  'JUDICIAL_COURT',
  'LOCAL_COURT',
  'PROSECUTION_SERVICE',
  'INVESTIGATION_SERVICE',
  'LIBERTY_AND_CUSTODY_SERVICE',
  'SENTENCE_ENFORCEMENT_SERVICE',
  'FAMILY_AFFAIRS_SERVICE',
  'COURT_REGISTRY',
];

/** What each legal basis would lack, of this sender and with the files that go with the draft already. */
export function missingByBasis(
  { expectedEnclosures }: ExpectedByBasisFragment,
  sender: OrganisationKind | null,
  draft: EnclosuresFragment | null,
): MissingByBasis {
  const there = draft?.enclosures.edges.map(({ node }) => node.kind) ?? [];
  return Object.fromEntries(
    expectedEnclosures.map(({ legalBasis, fromCourt, fromProbation, fromOthers }) => {
      const others = sender !== null && courts.includes(sender) ? fromCourt : fromOthers;
      const kinds = sender === 'PROBATION_SERVICE' ? fromProbation : others;
      return [legalBasis, kinds.filter((kind) => !there.includes(kind))];
    }),
  );
}

/** What is still missing, in a sentence; empty when nothing is. */
export function missingWords(kinds: readonly EnclosureKind[]): string {
  return kinds.length === 0 ? '' : m.enclosures_expected({ kinds: kindsInside(kinds) });
}

/** The same for the script: by basis, what is said. */
export function following(missing: MissingByBasis): string {
  const entries = Object.entries(missing).map(([basis, kinds]): [string, string] => [
    basis,
    missingWords(kinds),
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

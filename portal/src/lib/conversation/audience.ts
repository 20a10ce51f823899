import { RelationValues, type Relation } from '#lib/graphql/generated/enums.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';

interface Known extends Pick<CaseFragment, 'relations' | 'outcomeAcknowledgedAt'> {
  readonly parties:
    readonly { readonly relations: readonly Relation[]; readonly overAt: string | null }[] | null;
}

const partners: readonly Relation[] = ['HOUSING_PARTNER', 'HEALTH_PARTNER'];

/** Those whom everyone may write to; who else takes part is not for everyone to know. */
const team: readonly Relation[] = ['COORDINATOR', 'CASEWORKER'];
/** Who follows the status only, takes part no more or is only asked to: nothing is written to them. */
export const unwritten: readonly Relation[] = [
  'UNINFORMED_REFERRER',
  'FORMER_PARTNER',
  'ASKED',
  'FORMER_REFERRER',
];
const wholeCase: readonly Relation[] = ['REFERRER', 'AUTHORITY', ...team];

/** Whom this viewer may choose: who takes part, where they may know it; else the team and their own kind. */
export function audienceChoices({ parties, relations, outcomeAcknowledgedAt }: Known): readonly Relation[] {
  const present = parties
    ? parties.flatMap((party) =>
        // whose part was over before the case was closed reads nothing more of what is written
        party.overAt === null || party.overAt === outcomeAcknowledgedAt
          ? party.relations
          : party.relations.filter((relation) => !partners.includes(relation)),
      )
    : [...team, ...relations];
  return RelationValues.filter((relation) => !unwritten.includes(relation) && present.includes(relation));
}

/** The usual readers: the team writes to those who follow the whole case, everybody else writes to the team. */
export function usualAudience(known: Known): readonly Relation[] {
  const usual = known.relations.some((relation) => team.includes(relation)) ? wholeCase : team;
  return audienceChoices(known).filter((relation) => usual.includes(relation));
}

import { caseRelations } from '../../access/index.ts';
import type { CaseRelation, MemberFunction } from '../../access/index.ts';
import { newId } from '../../ids.ts';

/** What a house can be, in the words of the model, and in the grids. */
const relations = {
  REFERRER: 'referrer',
  UNINFORMED_REFERRER: 'uninformedReferrer',
  AUTHORITY: 'authority',
  COORDINATOR: 'coordinator',
  CASEWORKER: 'caseworker',
  CLINICIAN: 'clinician',
  HOUSING_PARTNER: 'housingPartner',
  HEALTH_PARTNER: 'healthPartner',
  FORMER_PARTNER: 'formerPartner',
  ASKED: 'asked',
  FORMER_REFERRER: 'formerReferrer',
} as const satisfies Readonly<Record<string, CaseRelation>>;
type Relation = keyof typeof relations;

/** A house for each relation; the CPCA has people of two functions, and another CPCA is a party beside it. */
export interface House {
  readonly name: string;
  readonly relations: readonly [Relation, ...Relation[]];
  readonly works: MemberFunction;
  readonly id: string;
}
const house = (
  name: string,
  works: MemberFunction,
  ...relations: readonly [Relation, ...Relation[]]
): House => ({
  ...{ name, works, relations },
  id: newId(),
});
/** The CPCA that has it, and the one that may be asked to take it over. */
export const cpca = house('cpca', 'COORDINATOR', 'COORDINATOR', 'CASEWORKER');
export const asked = house('asked', 'COORDINATOR', 'COORDINATOR');

export const houses: readonly House[] = [
  house('sender', 'ASSOCIATION_WORKER', 'REFERRER'),
  house('uninformed', 'ASSOCIATION_WORKER', 'UNINFORMED_REFERRER'),
  house('court', 'PROSECUTOR', 'AUTHORITY'),
  cpca,
  asked,
  house('team', 'CASEWORKER', 'CASEWORKER'),
  house('clinic', 'CLINICIAN', 'CLINICIAN'),
  house('housing', 'HOUSING_WORKER', 'HOUSING_PARTNER'),
  house('health', 'HEALTH_WORKER', 'HEALTH_PARTNER'),
  house('former', 'HOUSING_WORKER', 'FORMER_PARTNER'),
  house('next', 'PROBATION_OFFICER', 'ASKED'),
  house('before', 'PROBATION_OFFICER', 'FORMER_REFERRER'),
];

/** The people of each house: `chief` is in charge where somebody is, `watching` and `silent` have chosen, `author` acts. */
export const parts = ['chief', 'colleague', 'watching', 'silent', 'author', 'hand'] as const;
export interface Member {
  readonly key: string;
  readonly id: string;
  readonly house: House;
  readonly part: (typeof parts)[number];
  readonly relation: Relation;
}
export const members: readonly Member[] = houses.flatMap((of) =>
  parts
    // Colleagues of a psychologist see nothing of it; a hand is who works at the CPCA and does not coordinate.
    .filter((part) => (part === 'hand' ? of === cpca : of.name !== 'clinic' || part === 'chief'))
    .map((part) => ({
      ...{ key: `${of.name} ${part}`, id: newId(), house: of, part },
      relation: part === 'hand' ? 'CASEWORKER' : of.relations[0],
    })),
);
/** Who plays this part in a house. */
export function member(of: House, part: Member['part']): Member {
  const found = members.find((one) => one.house === of && one.part === part);
  if (found === undefined) throw new Error(`Nobody is ${part} of ${of.name}.`);
  return found;
}

/** A relation as the bit that the database counts with. */
export const bitOf = (relation: Relation): number => caseRelations[relations[relation]];

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Module } from '../../directory/index.ts';
import { IdField } from '../../id-field.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { CameBy, LegalBasis, ReferralStatuses, Relation } from '../referral.enums.ts';
import type { ReferralStatus } from '../referral.enums.ts';

/** What criteria say in words, sent and told alike. */
@ObjectType({ description: 'Criteria in words.' })
@InputType({ description: 'Criteria in words.' })
abstract class CriteriaInWords {
  @Field(() => [ReferralStatuses], { nullable: true, description: 'One of these states.' })
  statuses?: ReferralStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'One of these departments, by code ("63").' })
  departments?: string[] | null;

  @Field(() => [Module], { nullable: true, description: 'Asks for at least one of these modules.' })
  modules?: Module[] | null;

  @Field(() => [LegalBasis], { nullable: true, description: 'One of these legal frames.' })
  legalBases?: LegalBasis[] | null;

  @Field(() => [CameBy], {
    nullable: true,
    description: 'Came by one of these ways, where the viewer reads how it came.',
  })
  cameBy?: CameBy[] | null;

  @Field(() => [Relation], { nullable: true, description: 'Where the viewer is one of these.' })
  relations?: Relation[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Urgent ones only, or the others only.' })
  urgent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whose next step is late, or the others.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Waiting for a step of the viewer.' })
  awaitsViewer?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Declined or ended under a court measure while the authority has not acknowledged it, or the others.',
  })
  outcomeUnacknowledged?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody of the house is in charge, or nobody yet.' })
  followed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The viewer is in charge, or not. A psychologist is given her cases by name: all that she sees are hers.',
  })
  mine?: boolean | null;
}

const referrerId = 'From this house, where the viewer reads who sent it.';
const orderedById = 'Under a measure of this court, where the viewer reads it.';
const inChargeId = 'This colleague of the viewer’s house is in charge.';

/**
 * What a view is to list: the criteria that say nothing of a person. `ReferralFilter` has more, such as words to search
 * for, which may be a name.
 */
@InputType({ description: 'What a view is to list; as in ReferralFilter, without words to search for.' })
export class SavedCriteriaInput extends CriteriaInWords {
  @IdField('Organisation', { nullable: true, description: referrerId })
  declare readonly referrerId?: KeyOf<'Organisation'> | null;

  @IdField('Organisation', { nullable: true, description: orderedById })
  declare readonly orderedById?: KeyOf<'Organisation'> | null;

  @IdField('Membership', { nullable: true, description: inChargeId })
  declare readonly inChargeId?: KeyOf<'Membership'> | null;
}

/** The same as it is told. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a saved view lists; pass it as a ReferralFilter.',
})
export class SavedCriteria extends CriteriaInWords {
  @Field(() => ID, { nullable: true, description: referrerId })
  referrerId?: string | null;

  @Field(() => ID, { nullable: true, description: orderedById })
  orderedById?: string | null;

  @Field(() => ID, { nullable: true, description: inChargeId })
  inChargeId?: string | null;
}

const lists = {
  statuses: Object.keys(ReferralStatuses),
  departments: null,
  modules: Object.keys(Module),
  legalBases: Object.keys(LegalBasis),
  cameBy: Object.keys(CameBy),
  relations: Object.keys(Relation),
} as const satisfies Readonly<Record<string, readonly string[] | null>>;
const switches = ['urgent', 'overdue', 'awaitsViewer', 'outcomeUnacknowledged', 'followed', 'mine'] as const;

const keys = ['referrerId', 'orderedById', 'inChargeId'] as const;

/** What of criteria still means something, as it is stored: a word that is not known any more is left out. */
export function knownCriteria(stored: unknown): SavedCriteriaInput {
  const criteria = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<
    Record<string, unknown>
  >;
  const ofLists = Object.entries(lists).flatMap(([name, words]) => {
    const value = criteria[name];
    if (!Array.isArray(value)) return [];
    return [
      [name, value.filter((word) => (words === null ? isDepartment(word) : words.includes(String(word))))],
    ];
  });
  const ofSwitches = switches.flatMap((name) =>
    typeof criteria[name] === 'boolean' ? [[name, criteria[name]]] : [],
  );
  const ofKeys = keys.flatMap((name) => (typeof criteria[name] === 'string' ? [[name, criteria[name]]] : []));
  return Object.fromEntries([...ofLists, ...ofSwitches, ...ofKeys]) as SavedCriteriaInput;
}

/** The same as its owner is told it: keys are ids again. */
export function toldCriteria(stored: unknown): SavedCriteria {
  const { referrerId, orderedById, inChargeId, ...words } = knownCriteria(stored);
  return {
    ...words,
    referrerId: referrerId ? nodeId('Organisation', referrerId) : null,
    orderedById: orderedById ? nodeId('Organisation', orderedById) : null,
    inChargeId: inChargeId ? nodeId('Membership', inChargeId) : null,
  };
}

const isDepartment = (word: unknown): boolean => typeof word === 'string' && /^\d[\dAB]\d?$/.test(word);

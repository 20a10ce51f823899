import { Field, InputType, ObjectType } from 'type-graphql';
import { Module } from '../../directory/index.ts';
import { LegalBasis, ReferralStatuses, Relation } from '../referral.enums.ts';
import type { ReferralStatus } from '../referral.enums.ts';

/**
 * What a saved view lists: the criteria that say nothing of a person. `ReferralFilter` has more, such as words to search
 * for, which may be a name.
 */
@ObjectType('SavedCriteria', {
  simpleResolvers: true,
  description: 'What a saved view lists; pass it as a ReferralFilter.',
})
@InputType('SavedCriteriaInput', {
  description: 'What a view is to list; as in ReferralFilter, without words to search for.',
})
export class SavedCriteria {
  @Field(() => [ReferralStatuses], { nullable: true, description: 'One of these states.' })
  statuses?: ReferralStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'One of these departments, by code ("63").' })
  departments?: string[] | null;

  @Field(() => [Module], { nullable: true, description: 'Asks for at least one of these modules.' })
  modules?: Module[] | null;

  @Field(() => [LegalBasis], { nullable: true, description: 'One of these legal frames.' })
  legalBases?: LegalBasis[] | null;

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

const lists = {
  statuses: Object.keys(ReferralStatuses),
  departments: null,
  modules: Object.keys(Module),
  legalBases: Object.keys(LegalBasis),
  relations: Object.keys(Relation),
} as const satisfies Readonly<Record<string, readonly string[] | null>>;
const switches = ['urgent', 'overdue', 'awaitsViewer', 'outcomeUnacknowledged', 'followed', 'mine'] as const;

/** What of stored criteria still means something: a word that is not known any more is left out. */
export function knownCriteria(stored: unknown): SavedCriteria {
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
  return Object.fromEntries([...ofLists, ...ofSwitches]) as SavedCriteria;
}

const isDepartment = (word: unknown): boolean => typeof word === 'string' && /^\d[\dAB]\d?$/.test(word);

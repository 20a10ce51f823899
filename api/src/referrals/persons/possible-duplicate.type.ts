import { Field, ObjectType } from 'type-graphql';
import { Participant } from '../participant.type.ts';
import { MatchReasons } from './person-link.enums.ts';
import type { MatchReason } from './person-match.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Someone among the viewer’s own referrals who may be the same person.',
})
export class PossibleDuplicate {
  @Field(() => Participant, { description: 'Who it may be, as the viewer reads them.' })
  participant!: Participant;

  @Field(() => [MatchReasons], {
    description: 'Why: what agrees in the names, in the birth dates, and in how one is reached.',
  })
  because!: MatchReason[];
}

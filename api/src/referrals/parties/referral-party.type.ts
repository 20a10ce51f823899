import { Field, ObjectType } from 'type-graphql';
import { Module, Organisation } from '../../directory/index.ts';
import { Relation } from '../referral.enums.ts';

/** An organisation that a referral concerns. */
@ObjectType({
  simpleResolvers: true,
  description: 'An organisation that a referral concerns, and what it is to it.',
})
export class ReferralParty {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation;

  @Field(() => [Relation], { description: 'What it is to this referral.' })
  relations!: Relation[];

  @Field(() => [Module], {
    description: 'The modules it takes in, for a housing or health partner; else empty.',
  })
  modules!: Module[];
}

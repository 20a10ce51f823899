import { Field, ObjectType } from 'type-graphql';
import { Module, Organisation } from '../../directory/index.ts';
import { DateTime } from '../../vocabulary/index.ts';
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

  @Field(() => [Module], { description: 'The modules that it gave back, and was not chosen for again.' })
  declined!: Module[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when its part is over: another takes its module in, or the case is closed. Null where it goes on.',
  })
  overAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it reads what it read by that part; null where its part goes on.',
  })
  accessUntil!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it reads the status only, and its own words; null where it reads more.',
  })
  accessEndedAt!: Date | null;
}

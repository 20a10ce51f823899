import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { UserError } from '../../vocabulary/index.ts';
import { Referral } from '../referral.type.ts';
import { mostAtOnce } from './several.ts';

@ObjectType({ simpleResolvers: true, description: 'What came of one referral among several.' })
export class ReferralItemResult {
  @Field(() => ID, { description: 'The referral, as it was asked for.' })
  referralId!: string;

  @Field(() => Boolean, { description: 'True when it was done.' })
  done!: boolean;

  @Field(() => Boolean, {
    description:
      'True when it was so already without the viewer’s doing, so that nothing changed by this; `done` is true then too.',
  })
  alreadySo!: boolean;

  @Field(() => Referral, {
    nullable: true,
    description:
      'The referral as it is now for the viewer, done or not; null when there is none, or none for them.',
  })
  referral!: Referral | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of several referrals, one by one.' })
export class ReferralItemsPayload {
  // A longer list than most: the price of an operation counts it whole.
  @Extensions({ most: mostAtOnce })
  @Field(() => [ReferralItemResult], { description: 'One per referral, in the order asked for.' })
  results!: ReferralItemResult[];

  @Field(() => [UserError], { description: 'Why none was even tried; empty when they were.' })
  userErrors!: UserError[];
}

import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../vocabulary/index.ts';
import { Referral } from './referral.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What a change of a referral answers.' })
export class ReferralPayload {
  @Field(() => Referral, {
    nullable: true,
    description: 'The referral as it is now for the viewer; null when nothing was changed.',
  })
  referral!: Referral | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What throwing a draft away answers.' })
export class DiscardPayload {
  @Field(() => Boolean, { description: 'True when the draft is gone.' })
  discarded!: boolean;

  @Field(() => [UserError], { description: 'Why it is not; empty when it is.' })
  userErrors!: UserError[];
}

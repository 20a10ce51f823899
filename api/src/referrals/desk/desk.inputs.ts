import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../referral.inputs.ts';

const seen =
  'Who was in charge when the viewer decided; null: nobody. Somebody else meanwhile is refused as STALE.';

@InputType({ description: 'Which referral the viewer has open.' })
export class ClaimReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;
}

@InputType({ description: 'Which referral the viewer has closed.' })
export class ReleaseReferralInput {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;
}

@InputType({ description: 'Who takes care of a referral.' })
export class AssignReferralInput extends ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A coordinator or caseworker of the recipient, by membership; null: nobody any more.',
  })
  assigneeId?: string | null;

  @Field(() => ID, { nullable: true, description: seen })
  insteadOfId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A word for coordination and team; 4,000 characters at most.',
  })
  note?: string | null;
}

@InputType({ description: 'One referral among several.' })
export class ReferralItemInput extends ChangeInput {}

@InputType({ description: 'Referrals whose receipt to acknowledge.' })
export class AcknowledgeReferralsInput {
  @Field(() => [ReferralItemInput], { description: 'Which ones; 1 to 50.' })
  items!: ReferralItemInput[];
}

@InputType({ description: 'One referral among several to assign.' })
export class AssignedItemInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: seen })
  insteadOfId?: string | null;
}

@InputType({ description: 'Who takes care of several referrals.' })
export class AssignReferralsInput {
  @Field(() => [AssignedItemInput], { description: 'Which ones; 1 to 50.' })
  items!: AssignedItemInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'A coordinator or caseworker of the recipient, by membership; null: nobody any more.',
  })
  assigneeId?: string | null;
}

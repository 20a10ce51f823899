import { Field, ID, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { ChangeInput } from '../referral.inputs.ts';

const seen =
  'Who was in charge when the viewer decided; null: nobody. Somebody else meanwhile is refused as STALE.';

@InputType({ description: 'Which referral the viewer has open.' })
export class ClaimReferralInput {
  @IdField('Referral', { description: 'The referral.' })
  declare readonly id: KeyOf<'Referral'>;
}

@InputType({ description: 'Which referral the viewer has closed.' })
export class ReleaseReferralInput {
  @IdField('Referral', { description: 'The referral.' })
  declare readonly id: KeyOf<'Referral'>;
}

@InputType({ description: 'Who of the house is in charge of a referral.' })
export class AssignReferralInput extends ChangeInput {
  @IdField('Membership', {
    nullable: true,
    description: 'A colleague of the same house who sees it, by membership; null: nobody any more.',
  })
  declare readonly assigneeId?: KeyOf<'Membership'> | null;

  @IdField('Membership', { nullable: true, description: seen })
  declare readonly insteadOfId?: KeyOf<'Membership'> | null;

  @Field(() => String, {
    nullable: true,
    description: 'A word for the colleagues of the house; 4,000 characters at most.',
  })
  note?: string | null;
}

/** The id stays as it was sent: each result is found again by it. */
@InputType({ description: 'A change of one referral among several.' })
abstract class ItemInput {
  @Field(() => ID, { description: 'The referral.' })
  id!: string;
}

@InputType({ description: 'One referral among several.' })
export class ReferralItemInput extends ItemInput {
  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}

@InputType({ description: 'Referrals whose receipt to acknowledge.' })
export class AcknowledgeReferralsInput {
  @Field(() => [ReferralItemInput], { description: 'Which ones; 1 to 50.' })
  items!: ReferralItemInput[];
}

@InputType({ description: 'One referral among several to assign.' })
export class AssignedItemInput extends ItemInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'The version that the change is based on; a stale one is refused. Null: whatever was corrected since, only who is in charge is compared (`insteadOfId`).',
  })
  version?: number | null;

  @IdField('Membership', { nullable: true, description: seen })
  declare readonly insteadOfId?: KeyOf<'Membership'> | null;
}

@InputType({ description: 'Who of the house is in charge of several referrals.' })
export class AssignReferralsInput {
  @Field(() => [AssignedItemInput], { description: 'Which ones; 1 to 50.' })
  items!: AssignedItemInput[];

  @IdField('Membership', {
    nullable: true,
    description: 'A colleague of the same house who sees it, by membership; null: nobody any more.',
  })
  declare readonly assigneeId?: KeyOf<'Membership'> | null;
}

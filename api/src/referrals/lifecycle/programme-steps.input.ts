import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../vocabulary/index.ts';
import { ReasonCode } from '../reasons/index.ts';
import { ChangeInput, confirmedFields } from '../referral.inputs.ts';

const noteText = 'A word beside it, for those who follow the whole case; 4,000 characters at most.';

@InputType({ description: 'A first appointment to make.' })
export class ScheduleIntakeInput extends ChangeInput {
  @Field(() => DateTime, {
    description:
      'When: within the year to come, or in the past month where it took place already; that is asked about (`UNUSUAL`), as a Sunday, a bank holiday and an hour of the night are.',
  })
  at!: Date;

  @Field(() => [String], { nullable: true, description: confirmedFields })
  confirmed?: string[] | null;

  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'A referral whose first appointment was attended.' })
export class StartReferralInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'A programme to pause.' })
export class SuspendReferralInput extends ChangeInput {
  @Field(() => ReasonCode, { description: 'Why: a reason of the kind SUSPEND that is not retired.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: `${noteText} Needed when the reason says so.` })
  note?: string | null;
}

@InputType({ description: 'A programme to take up again.' })
export class ResumeReferralInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'A programme that was completed.' })
export class CompleteReferralInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

@InputType({ description: 'A programme that ends before its last step.' })
export class EndReferralEarlyInput extends ChangeInput {
  @Field(() => ReasonCode, { description: 'Why: a reason of the kind END that is not retired.' })
  reason!: string;

  @Field(() => String, {
    description: 'What happened, for those who follow the whole case; 4,000 characters at most.',
  })
  report!: string;
}

@InputType({ description: 'A referral whose outcome was read.' })
export class AcknowledgeOutcomeInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: noteText })
  note?: string | null;
}

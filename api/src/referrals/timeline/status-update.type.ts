import { Field, ObjectType } from 'type-graphql';
import { Membership } from '../../accounts/membership.type.ts';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node } from '../../vocabulary/index.ts';
import { ReferralActions, ReferralStatuses, Relation } from '../referral.enums.ts';
import type { ReferralAction, ReferralStatus } from '../referral.enums.ts';
import type { MemberFunction } from '../../access/index.ts';

/** One line of a referral's timeline. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'One line of a referral’s timeline: who, in what function, when, what changed.',
})
export class StatusUpdate {
  id!: string;
  hidden!: string[];

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => ReferralActions, { description: 'What was done.' })
  action!: ReferralAction;

  @Field(() => ReferralStatuses, {
    nullable: true,
    description: 'The status before; null for a first draft.',
  })
  fromStatus!: ReferralStatus | null;

  @Field(() => ReferralStatuses, { nullable: true, description: 'The status after.' })
  toStatus!: ReferralStatus | null;

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  authorName!: string | null;

  @Field(() => MemberFunctions, { description: 'In what function.' })
  authorFunction!: MemberFunction;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  authorOrganisation!: Organisation | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Of a hand-over, the house that is asked; of its answer, the one that asked.',
  })
  otherOrganisation!: Organisation | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said beside it; plain text of 4,000 characters at most.',
  })
  note!: string | null;

  @Field(() => Membership, {
    nullable: true,
    description:
      'Who was put in charge, where that was done; null: nobody. It is told in the house of its author alone.',
  })
  assignee!: Membership | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the next step was due from then on, whatever it is now; null where nothing limited it, and in lines that leave the status as it was.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'For when it set the interview, whatever it is now; null where it set none.',
  })
  intakeAt!: Date | null;

  @Field(() => [Relation], {
    nullable: true,
    description: 'The relations that read this line; none: the house of its author alone.',
  })
  audience!: Relation[] | null;
}

export const { Connection: StatusUpdateConnection, Edge: StatusUpdateEdge } = connectionOf(
  StatusUpdate,
  'StatusUpdate',
);

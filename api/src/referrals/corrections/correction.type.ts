import { Field, ObjectType } from 'type-graphql';
import { MemberFunctions } from '../../accounts/membership.enums.ts';
import type { MemberFunction, ReferralAction } from '../../access/index.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node } from '../../vocabulary/index.ts';
import { ReferralActions } from '../referral.enums.ts';
import { CorrectedField } from './correction.enums.ts';

const values =
  'A day as YYYY-MM-DD, YES or NO, a word of an enumeration, each word of a list, an organisation by the name that it had; nothing in it where it was empty. Null: not kept, as of how the person is reached.';

/** One field that was corrected after a referral was sent. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'One field that was corrected after a referral was sent: for who reads that field, and for nobody else.',
})
export class Correction {
  id!: string;
  hidden!: string[];

  @Field(() => DateTime, {
    description: 'When it was corrected: the instant of the line of the timeline with the same action.',
  })
  at!: Date;

  @Field(() => ReferralActions, { description: 'The step that corrected it.' })
  action!: ReferralAction;

  @Field(() => CorrectedField, { description: 'Which field.' })
  field!: string;

  @Field(() => [String], { nullable: true, description: `What it was. ${values}` })
  before!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What it became, in the same form.' })
  after!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who corrected it.' })
  authorName!: string | null;

  @Field(() => MemberFunctions, { description: 'In what function.' })
  authorFunction!: MemberFunction;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  authorOrganisation!: Organisation | null;
}

export const { Connection: CorrectionConnection, Edge: CorrectionEdge } = connectionOf(
  Correction,
  'Correction',
);

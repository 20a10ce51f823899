import { Field, Int, ObjectType } from 'type-graphql';
import type { MemberFunction } from '../../access/index.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node, UserError } from '../../vocabulary/index.ts';
import { MemberFunctions } from '../membership.enums.ts';
import { Membership } from '../membership.type.ts';

@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'Somebody who works in a house, as whoever answers for it sees it: suspended ones and those who are to leave, too. Whose function is over is not there.',
})
export class TeamMember {
  id!: string;

  hidden!: string[];

  @Field(() => Int, {
    description: 'Goes up with each change. A change states the one that it was based on.',
  })
  version!: number;

  @Field(() => MemberFunctions, { nullable: true, description: 'The function.' })
  function!: MemberFunction | null;

  @Field(() => Organisation, { nullable: true, description: 'The house.' })
  organisation!: Organisation | null;

  @Field(() => String, { nullable: true, description: 'First name and family name.' })
  personName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when they have the function.' })
  since!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it is suspended: they read and do nothing in it until it is given back. Null: it is not.',
  })
  suspendedAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it is suspended because its holder has not come in for months; whoever answers for the house gives it back.',
  })
  asleep!: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends, the end of its last day in Paris; null: no end is set.',
  })
  endsAt!: Date | null;

  @Field(() => Membership, {
    nullable: true,
    description: 'The colleague to whom their cases go when it ends; null: they are nobody’s then.',
  })
  successor!: Membership | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it is said that they have lost all that they come in with besides the passphrase; null: nobody says so, or it was confirmed.',
  })
  factorLostAt!: Date | null;

  @Field(() => Membership, { nullable: true, description: 'Who says so; somebody else confirms it.' })
  factorLostBy!: Membership | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When what they came in with was forgotten last, so that they set up another; null: never.',
  })
  factorForgottenAt!: Date | null;

  @Field(() => Membership, {
    nullable: true,
    description: 'The function as colleagues see it; null while it is suspended.',
  })
  membership!: Membership | null;

  @Field(() => Boolean, {
    description:
      'Whether the viewer may suspend, give back and end it: not their own, and that of an administrator only as their like.',
  })
  mayChange!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may say that they have lost what they come in with: not of themselves.',
  })
  mayReportLoss!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the viewer may confirm what somebody else said: another person, in another function unless an administrator is concerned.',
  })
  mayConfirmLoss!: boolean;
}

export const { Connection: TeamMemberConnection, Edge: TeamMemberEdge } = connectionOf(
  TeamMember,
  'TeamMember',
);

@ObjectType({ simpleResolvers: true, description: 'What a change of who works in a house answers.' })
export class TeamMemberPayload {
  @Field(() => TeamMember, {
    nullable: true,
    description: 'As it is now; null when nothing was changed, or when the function is over.',
  })
  member!: TeamMember | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

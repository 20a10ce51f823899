import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { MemberFunction } from '../../access/index.ts';
import { Organisation } from '../../directory/index.ts';
import { connectionOf, DateTime, Governed, Node, UserError } from '../../vocabulary/index.ts';
import { MemberFunctions } from '../membership.enums.ts';
import { Membership } from '../membership.type.ts';
import { Deliveries, type Delivery } from './delivery.ts';
import { mostInvited } from './most-invited.ts';

@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'Somebody who is invited to work in a house and has not come yet. Whoever lets people into that house reads it; accepted, it is a membership.',
})
export class Invitation {
  id!: string;

  hidden!: string[];

  @Field(() => Int, {
    description: 'Goes up with each change. A change states the one that it was based on.',
  })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The address to which the link goes.' })
  email!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The house to work in.' })
  organisation!: Organisation | null;

  @Field(() => MemberFunctions, { nullable: true, description: 'The function to have there.' })
  function!: MemberFunction | null;

  @Field(() => Membership, {
    nullable: true,
    description:
      'Who invites; null where it was done at the console of the machine, or is not the viewer’s to know.',
  })
  invitedBy!: Membership | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were invited first.' })
  invitedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the last link opens: seven days after it was sent. Past, the link can be sent again.',
  })
  linkUntil!: Date | null;

  @Field(() => Deliveries, { nullable: true, description: 'What became of the letter.' })
  delivery!: Delivery | null;
}

export const { Connection: InvitationConnection, Edge: InvitationEdge } = connectionOf(
  Invitation,
  'Invitation',
);

@ObjectType({ simpleResolvers: true, description: 'What a change of an invitation answers.' })
export class InvitationPayload {
  @Field(() => Invitation, {
    nullable: true,
    description: 'As it is now; null when nothing was changed, or when it is withdrawn.',
  })
  invitation!: Invitation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The link to hand over oneself, where the hub has no mail server; it is told this once. Null where it goes by e-mail.',
  })
  link!: string | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of a list of people to invite, one by one.' })
export class InvitationsPayload {
  // A longer list than most: the price of an operation counts it whole.
  @Extensions({ most: mostInvited })
  @Field(() => [InvitationPayload], { description: 'One per line, in the order asked for.' })
  results!: InvitationPayload[];

  @Field(() => [UserError], { description: 'Why none was even tried; empty when they were.' })
  userErrors!: UserError[];
}

import { Field, ObjectType } from 'type-graphql';
import type { MemberFunction } from '../access/index.ts';
import { Organisation } from '../directory/index.ts';
import { connectionOf, Governed, Node } from '../vocabulary/index.ts';
import { MemberFunctions } from './membership.enums.ts';

/** One person in one function of one organisation. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'One person in one function of one organisation.',
})
export class Membership {
  id!: string;
  hidden!: string[];

  @Field(() => MemberFunctions, { nullable: true, description: 'The function.' })
  function!: MemberFunction | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation.' })
  organisation!: Organisation | null;

  @Field(() => String, { nullable: true, description: 'First name and family name.' })
  personName!: string | null;
}

export const { Connection: MembershipConnection, Edge: MembershipEdge } = connectionOf(
  Membership,
  'Membership',
);

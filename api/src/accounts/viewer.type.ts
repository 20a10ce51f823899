import { Field, ObjectType } from 'type-graphql';
import { DateTime, Node } from '../vocabulary/index.ts';
import { Membership } from './membership.type.ts';

@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'Who is signed in, and the function in which this request is made.',
})
export class Viewer {
  id!: string;

  @Field(() => String, { description: 'First name and family name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address of the account.' })
  email!: string;

  @Field(() => Membership, {
    nullable: true,
    description:
      'The function in which this request is made (header or cookie `maillage-acting-as`); null when none is active.',
  })
  membership!: Membership | null;

  @Field(() => [Membership], { description: 'Every function of this person.' })
  memberships!: Membership[];

  @Field(() => Boolean, {
    description:
      'Whether functions of theirs are kept back, and none of them is among the memberships in which they may act, until they come in with a second factor.',
  })
  needsSecondFactor!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when this session is taken at its word where others are let in or much is taken out (invitations, exports, factors); then one comes in again. Null: now.',
  })
  confirmedUntil!: Date | null;

  @Field(() => Boolean, { description: 'Whether this function may send a referral.' })
  mayRefer!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether this function may enter, for somebody, a referral that reached its CPCA by another way.',
  })
  mayEnter!: boolean;
}

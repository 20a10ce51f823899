import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, Governed, Node, UserError } from '../../vocabulary/index.ts';
import { Membership } from '../membership.type.ts';

@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'When somebody is away from a function, and which colleague stands in. Only their own house knows. What they are in charge of stays theirs: who stands in is told of it meanwhile.',
})
export class Leave {
  id!: string;

  hidden!: string[];

  @Field(() => Int, {
    description: 'Goes up with each change. A change states the one that it was based on.',
  })
  version!: number;

  @Field(() => Membership, { nullable: true, description: 'Who is away.' })
  membership!: Membership | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day away, Paris time.' })
  firstDay!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day away, Paris time.' })
  lastDay!: string | null;

  @Field(() => Membership, {
    nullable: true,
    description: 'The colleague who stands in; null: nobody, and the whole house is told meanwhile.',
  })
  standIn!: Membership | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of a leave answers.' })
export class LeavePayload {
  @Field(() => Leave, {
    nullable: true,
    description: 'As it is now; null when nothing was changed, or when it has ended.',
  })
  leave!: Leave | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

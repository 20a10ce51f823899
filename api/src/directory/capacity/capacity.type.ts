import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate, DateTime, Node, UserError } from '../../vocabulary/index.ts';
import { Module } from './module.ts';

/** What a CPCA declares of one module, and what is taken of it. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'What a CPCA declares of one module and what is taken of it, counted over all its referrals.',
})
export class ModuleCapacity {
  id!: string;

  @Field(() => Module, { description: 'The strand of the programme.' })
  module!: Module;

  @Field(() => String, { description: 'How the CPCA calls it.' })
  title!: string;

  @Field(() => Int, { description: 'Goes up with each declaration; the next one states it.' })
  version!: number;

  @Field(() => Int, {
    description: 'Beds; places in a group, per cycle; consultations a week, for psychological support.',
  })
  places!: number;

  @Field(() => Int, {
    description:
      'Weeks for which one person holds a place: a cycle, a usual stay, a course of consultations.',
  })
  weeks!: number;

  @Field(() => Int, {
    description: 'Of a hundred places, those kept for people who come of their own accord.',
  })
  volunteerPercent!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day of the next group; null where none is announced.',
  })
  nextStart!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last declared; null where the numbers are those it began with.',
  })
  declaredAt!: Date | null;

  @Field(() => Int, { description: 'Places taken, reserved ones included.' })
  taken!: number;

  @Field(() => Int, { description: 'Of these, reserved: accepted or scheduled, not begun.' })
  reserved!: number;

  @Field(() => Int, { description: 'People on the waiting list.' })
  waiting!: number;

  @Field(() => Int, { description: 'People sent and not yet decided.' })
  pending!: number;

  @Field(() => Int, {
    description: 'Of the places left, those kept for volunteers that none of them has claimed.',
  })
  kept!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a declaration of capacity answers.' })
export class CapacityPayload {
  @Field(() => ModuleCapacity, {
    nullable: true,
    description: 'The module as it is declared now; null when nothing was changed.',
  })
  capacity!: ModuleCapacity | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

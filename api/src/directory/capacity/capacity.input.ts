import { Field, InputType, Int } from 'type-graphql';
import { CalendarDate } from '../../vocabulary/index.ts';
import { Module } from './module.ts';

@InputType({ description: 'What a CPCA declares of one of its modules, whole.' })
export class DeclareCapacityInput {
  @Field(() => Module, { description: 'A module that the viewer’s CPCA offers.' })
  module!: Module;

  @Field(() => Int, { description: 'The version that the declaration is based on; a stale one is refused.' })
  version!: number;

  @Field(() => Int, {
    description: 'Beds; places in a group, per cycle; consultations a week, for support. 0 to 1,000.',
  })
  places!: number;

  @Field(() => Int, { description: 'Weeks for which one person holds a place, 1 to 104.' })
  weeks!: number;

  @Field(() => Int, {
    description: 'Of a hundred places, those kept for people who come of their own accord, 0 to 100.',
  })
  volunteerPercent!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day of the next group, from today on; absent or null: none is announced.',
  })
  nextStart?: string | null;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../vocabulary/index.ts';
import { Department } from './department.type.ts';
import { Module } from './module.ts';
import { Organisation } from './organisation.type.ts';
import { Availability } from './room.ts';

/** How full one module of a recipient is. */
@ObjectType({
  simpleResolvers: true,
  description: 'How full one module of a recipient is, counted over all its referrals; numbers only.',
})
export class ModulePlaces {
  @Field(() => Module, { description: 'The strand of the programme.' })
  module!: Module;

  @Field(() => Int, { description: 'People it can take in at a time.' })
  places!: number;

  @Field(() => Int, { description: 'Places taken, reserved ones included.' })
  taken!: number;

  @Field(() => Int, { description: 'People on the waiting list.' })
  waiting!: number;

  @Field(() => Int, { description: 'Places left, never below zero.' })
  free!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Median days from sending to acceptance of late; null when there is too little to tell.',
  })
  waitingDays!: number | null;

  @Field(() => Availability, {
    description:
      'The room for whoever is sent now, in a word: what is taken, reserved, waiting and not yet decided is counted, and the share kept for volunteers.',
  })
  availability!: Availability;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days until a place is to be expected, in whole weeks beyond 14; null where there is no place at all.',
  })
  expectedDays!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day of the next group; null where none is announced.',
  })
  nextStart!: string | null;
}

/** An organisation to which a referral for this commune can be sent. */
@ObjectType({ simpleResolvers: true, description: 'A CPCA to which a referral can be sent, with its room.' })
export class Recipient {
  @Field(() => Organisation, { description: 'The CPCA.' })
  organisation!: Organisation;

  @Field(() => Department, { description: 'The department of the commune asked about.' })
  department!: Department;

  @Field(() => [Organisation], { description: 'Courts whose ressort holds the commune asked about.' })
  courts!: Organisation[];

  @Field(() => [ModulePlaces], { description: 'Its room, per module asked about.' })
  modules!: readonly ModulePlaces[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../vocabulary/index.ts';
import { Department } from '../places/department.type.ts';
import { Module } from '../capacity/module.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { Availability } from '../capacity/index.ts';

const ownHouse =
  'for its own house, and for who coordinates the group above it; null for everybody else, who is told in a word.';

/** How full one module of a recipient is. */
@ObjectType({
  simpleResolvers: true,
  description:
    'The room in one module of a recipient: a word and a delay for everybody, numbers for its own house. What is told depends on nothing that is hidden from the reader but how many people there are in all.',
})
export class ModulePlaces {
  @Field(() => Module, { description: 'The strand of the programme.' })
  module!: Module;

  @Field(() => Int, { description: 'People it can take in at a time, as it declares.' })
  places!: number;

  @Field(() => Int, { nullable: true, description: `Places taken, reserved ones included: ${ownHouse}` })
  taken!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Of the places taken, those reserved, accepted or scheduled and not begun: ${ownHouse}`,
  })
  reserved!: number | null;

  @Field(() => Int, { nullable: true, description: `People on the waiting list: ${ownHouse}` })
  waiting!: number | null;

  @Field(() => Int, { nullable: true, description: `Places left, never below zero: ${ownHouse}` })
  free!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Of the places left, those kept for volunteers that none of them has claimed: ${ownHouse}`,
  })
  kept!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Median days from sending to acceptance, in whole weeks, of those accepted in the last 180 days; null where they are fewer than five.',
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
      'Days until a place is to be expected: none, or until the next group, where there is one; else in whole weeks, counted over at least five people; null where there is no place at all, or fewer than five are ahead.',
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

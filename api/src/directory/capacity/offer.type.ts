import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../vocabulary/index.ts';
import { Department } from '../places/department.type.ts';
import { Module } from './module.ts';

/** One module that an organisation offers. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'One module that an organisation offers.',
})
export class Offer {
  id!: string;

  @Field(() => Module, { description: 'The strand of the programme.' })
  module!: Module;

  @Field(() => String, { description: 'How the organisation calls it.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'People it can take in at a time; null when not known.' })
  places!: number | null;

  @Field(() => [Department], { description: 'Departments in which it is offered.' })
  departments!: Department[];
}

import { Field, ObjectType } from 'type-graphql';
import { CalendarDate, Node } from '../../vocabulary/index.ts';
import { Department } from '../places/department.type.ts';
import { Organisation } from './organisation.type.ts';

/** A convention between organisations. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'A convention that binds organisations over some departments.',
})
export class Agreement {
  id!: string;

  @Field(() => String, { description: 'Title of the convention.' })
  title!: string;

  @Field(() => Organisation, { description: 'The organisation that leads it (porteur).' })
  lead!: Organisation;

  @Field(() => [Organisation], { description: 'The other organisations it binds.' })
  members!: Organisation[];

  @Field(() => [Department], { description: 'Where it applies.' })
  departments!: Department[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day it came into force; null when not published.',
  })
  since!: string | null;
}

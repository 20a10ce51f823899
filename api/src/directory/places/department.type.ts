import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../vocabulary/index.ts';

/** A department of the network. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'A department (département) of the network.',
})
export class Department {
  id!: string;

  @Field(() => String, { description: 'Official code, two characters: "03".' })
  code!: string;

  @Field(() => String, { description: 'Name: "Allier".' })
  name!: string;
}

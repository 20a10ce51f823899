import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../vocabulary/index.ts';

/** A place where an organisation works besides its seat. */
@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description: 'A place where an organisation works besides its seat (antenne).',
})
export class Site {
  id!: string;

  @Field(() => String, { description: 'Name: "Antenne de Montluçon".' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Town, as it is written on an envelope.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone, digits in pairs.' })
  phone!: string | null;
}

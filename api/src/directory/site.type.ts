import { Field, ID, ObjectType } from 'type-graphql';

/** A place where an organisation works besides its seat. */
@ObjectType({
  simpleResolvers: true,
  description: 'A place where an organisation works besides its seat (antenne).',
})
export class Site {
  @Field(() => ID, { description: 'Opaque and stable.' })
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

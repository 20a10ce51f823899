import { Field, ObjectType } from 'type-graphql';

/** A department of the network. */
@ObjectType({ simpleResolvers: true, description: 'A department (département) of the network.' })
export class Department {
  @Field(() => String, { description: 'Official code, two characters: "03".' })
  code!: string;

  @Field(() => String, { description: 'Name: "Allier".' })
  name!: string;
}

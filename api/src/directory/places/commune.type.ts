import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Node } from '../../vocabulary/index.ts';
import { Department } from './department.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';

/** A commune. Its INSEE code is its key everywhere: postal codes are shared and names repeat. */
@ObjectType({ implements: [Node], simpleResolvers: true, description: 'A commune, known by its INSEE code.' })
export class Commune {
  id!: string;

  @Field(() => String, { description: 'INSEE code, five characters: "63113". Not the postal code.' })
  insee!: string;

  @Field(() => String, { description: 'Name: "Clermont-Ferrand".' })
  name!: string;

  @Field(() => [String], {
    description: 'Names of communes that have become part of it, by which it is found too: "Dallet".',
  })
  formerNames!: readonly string[];

  @Field(() => Department, { description: 'The department it lies in.' })
  department!: Department;

  @Field(() => [String], { description: 'Its postal codes, which it may share with others.' })
  postalCodes!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Inhabitants (municipal population).' })
  population!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of its intercommunality (EPCI).' })
  intercommunality!: string | null;

  @Field(() => [Organisation], {
    description:
      'Courts whose ressort holds this commune: the tribunal judiciaire, then the tribunal de proximité where there is one.',
  })
  courts!: Organisation[];
}

const { Connection } = connectionOf(Commune, 'Commune');

export { Connection as CommuneConnection };

import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever can be fetched again by its id. */
@InterfaceType({
  description: 'Whatever can be fetched again by its id.',
  resolveType: (value: { readonly typeName: string }) => value.typeName,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and stable; tells neither type order nor time.' })
  id!: string;
}

/** An object whose fields are masked for each viewer. */
@InterfaceType({
  description:
    'An object whose fields are masked for each viewer: a field that is not for this viewer is null and named in `hidden`.',
  resolveType: (value: { readonly typeName: string }) => value.typeName,
})
export abstract class Governed {
  @Field(() => [String], {
    description:
      'Names of the fields that exist on this object and are not for this viewer, whether or not they hold a value.',
  })
  hidden!: string[];
}

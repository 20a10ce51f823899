import { Field, Int, ObjectType } from 'type-graphql';
import { Governed, Node, UserError } from '../../vocabulary/index.ts';
import { Organisation } from '../organisations/organisation.type.ts';

@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'Which registry works for a service of a court. Its people act in the service too, each in a function of their own there, and read what the service reads.',
})
export class ServiceRegistry {
  id!: string;

  hidden!: string[];

  @Field(() => Int, {
    description:
      'Goes up with each change; 0 before the first. A change states the one that it was based on.',
  })
  version!: number;

  @Field(() => Boolean, { description: 'True when the viewer may change it.' })
  mayChange!: boolean;

  @Field(() => Organisation, { nullable: true, description: 'The service.' })
  organisation!: Organisation | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The registry that works for it; null: nobody but its own people.',
  })
  registry!: Organisation | null;
}

@ObjectType({ simpleResolvers: true, description: 'What letting a registry work answers.' })
export class ServiceRegistryPayload {
  @Field(() => ServiceRegistry, {
    nullable: true,
    description: 'As it is now; null when nothing was changed.',
  })
  serviceRegistry!: ServiceRegistry | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

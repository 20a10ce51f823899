import { Field, ObjectType } from 'type-graphql';
import { Organisation } from '../../directory/index.ts';
import { DateTime, Governed, Node } from '../../vocabulary/index.ts';
import { Participant } from '../participant.type.ts';
import { PersonVerdict } from './person-link.enums.ts';

/** That two people are one, or two; in force until it is undone. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'A coordinator’s decision that two people are one, or two. Both keep their own record; whoever follows only one of them learns nothing of it.',
})
export class PersonLink {
  id!: string;
  hidden!: string[];

  @Field(() => PersonVerdict, { nullable: true, description: 'One person, or two.' })
  verdict!: PersonVerdict | null;

  @Field(() => [Participant], { nullable: true, description: 'The two, each as the viewer reads them.' })
  participants!: Participant[] | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation.' })
  decidedByOrganisation!: Organisation | null;
}

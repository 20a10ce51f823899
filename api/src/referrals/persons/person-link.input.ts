import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../vocabulary/index.ts';
import { Participant } from '../participant.type.ts';
import { PersonVerdict } from './person-link.enums.ts';

@InputType({ description: 'Two people, and whether they are one.' })
export class LinkPersonsInput {
  @Field(() => ID, { description: 'One person.' })
  participantId!: string;

  @Field(() => ID, { description: 'The other.' })
  otherId!: string;

  @Field(() => PersonVerdict, { description: 'One person, or two.' })
  verdict!: PersonVerdict;
}

@InputType({ description: 'A decision about two people to undo.' })
export class UndoPersonLinkInput {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a decision about two people answers.' })
export class PersonLinkPayload {
  @Field(() => Participant, {
    nullable: true,
    description: 'The person named first, as they are now; null when nothing was decided.',
  })
  participant!: Participant | null;

  @Field(() => [UserError], { description: 'Why nothing was decided; empty when it was.' })
  userErrors!: UserError[];
}

import { Field, InputType, ObjectType } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { UserError } from '../../vocabulary/index.ts';
import { Participant } from '../participant.type.ts';
import { PersonVerdict } from './person-link.enums.ts';

@InputType({ description: 'Two people, and whether they are one.' })
export class LinkPersonsInput {
  @IdField('Participant', { description: 'One person.' })
  declare readonly participantId: KeyOf<'Participant'>;

  @IdField('Participant', { description: 'The other.' })
  declare readonly otherId: KeyOf<'Participant'>;

  @Field(() => PersonVerdict, { description: 'One person, or two.' })
  verdict!: PersonVerdict;
}

@InputType({ description: 'A decision about two people to undo.' })
export class UndoPersonLinkInput {
  @IdField('PersonLink', { description: 'The decision.' })
  declare readonly id: KeyOf<'PersonLink'>;
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

import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { CalendarDate } from '../../vocabulary/index.ts';

@InputType({ description: 'Whose function.' })
export class ChangeMemberInput {
  @IdField('TeamMember', { description: 'Who works in the house.' })
  declare readonly id: KeyOf<'TeamMember'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}

@InputType({ description: 'Whose function ends, when, and to whom their cases go.' })
export class EndMemberInput extends ChangeMemberInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day, Paris time: today at the earliest. Null or left out: it ends at once.',
  })
  lastDay?: string | null;

  @IdField('TeamMember', {
    nullable: true,
    description:
      'Who takes their cases over: a colleague of the same function in the same house. Null or left out: the cases are nobody’s, and the house is told of them.',
  })
  declare readonly successorId?: KeyOf<'TeamMember'> | null;
}

import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { CalendarDate } from '../../vocabulary/index.ts';

@InputType({ description: 'When somebody is to be away, and who stands in.' })
export class SaveLeaveInput {
  @IdField('Membership', { description: 'Who is away: oneself, or a colleague of one’s own house.' })
  declare readonly membershipId: KeyOf<'Membership'>;

  @Field(() => Int, { description: 'The version that the change is based on; 0 where there is no leave.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'The first day away.' })
  firstDay!: string;

  @Field(() => CalendarDate, { description: 'The last day away: today at the earliest, Paris time.' })
  lastDay!: string;

  @IdField('Membership', {
    nullable: true,
    description:
      'A colleague of the same house who may be in charge of a case, no psychologist; null or left out for nobody.',
  })
  declare readonly standInId?: KeyOf<'Membership'> | null;
}

@InputType({ description: 'A leave that is over, or that will not be.' })
export class EndLeaveInput {
  @IdField('Leave', { description: 'The leave.' })
  declare readonly id: KeyOf<'Leave'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}

import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import { DeadlineKinds } from './deadline-settings.type.ts';

@InputType({ description: 'A delay to set.' })
export class DeadlineAmountInput {
  @Field(() => DeadlineKinds, { description: 'Which one; its unit is fixed.' })
  kind!: DeadlineKind;

  @Field(() => Int, { nullable: true, description: 'How many, in its unit; null for the default.' })
  amount?: number | null;
}

@InputType({ description: 'Deadlines of a CPCA to change; what is left out stays.' })
export class UpdateDeadlineSettingsInput {
  @IdField('Organisation', { description: 'The CPCA.' })
  declare readonly organisationId: KeyOf<'Organisation'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;

  @Field(() => [DeadlineAmountInput], {
    description: 'The delays to set; of one named twice, the last counts.',
  })
  deadlines!: DeadlineAmountInput[];
}

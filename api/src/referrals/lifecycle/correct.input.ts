import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { ReachInput } from '../drafting/reach.input.ts';
import type { ChangeInput } from '../referral.inputs.ts';

@InputType({
  description:
    'What to correct of the person: where and how they are reached, and what keeps someone safe. A field left out keeps its value, null empties it. Names, birth and legal frame are not corrected here.',
})
export class UpdateParticipantInput extends ReachInput implements ChangeInput {
  @IdField('Referral', { description: 'The referral.' })
  declare readonly id: KeyOf<'Referral'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;
}

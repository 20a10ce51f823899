import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { CalendarDate } from '../../vocabulary/index.ts';
import { AskedInput } from '../drafting/asked.input.ts';
import { ReachInput } from '../drafting/reach.input.ts';
import { ReceivedVia } from '../referral.enums.ts';
import type { ChangeInput } from '../referral.inputs.ts';

const idField = { description: 'The referral.' };
const versionField = { description: 'The version that the change is based on; a stale one is refused.' };

@InputType({
  description:
    'What to correct of a referral that was sent. A field left out keeps its value, null empties it. What keeps a draft from being sent is refused here too.',
})
export class CorrectReferralInput extends AskedInput implements ChangeInput {
  @IdField('Referral', idField)
  declare readonly id: KeyOf<'Referral'>;

  @Field(() => Int, versionField)
  version!: number;

  @Field(() => ReceivedVia, {
    nullable: true,
    description: 'How it reached the CPCA that entered it, which alone says so.',
  })
  receivedVia?: ReceivedVia | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which it did: today at the latest, and not more than a year ago.',
  })
  receivedOn?: string | null;
}

@InputType({
  description:
    'What to correct of the person: where and how they are reached, and what keeps someone safe. A field left out keeps its value, null empties it.',
})
export class UpdateParticipantInput extends ReachInput implements ChangeInput {
  @IdField('Referral', idField)
  declare readonly id: KeyOf<'Referral'>;

  @Field(() => Int, versionField)
  version!: number;
}

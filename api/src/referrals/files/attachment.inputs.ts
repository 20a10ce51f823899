import { Field, InputType } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { EnclosureWithdrawReason } from '../enclosures/enclosure.enums.ts';

@InputType({
  description: 'A file of one’s own message, to take back. It states no version, as a message states none.',
})
export class WithdrawAttachmentInput {
  @IdField('Attachment', { description: 'Which: one that this viewer sent with a message.' })
  declare readonly id: KeyOf<'Attachment'>;

  @Field(() => EnclosureWithdrawReason, { description: 'Why.' })
  reason!: EnclosureWithdrawReason;
}

import { Field, InputType } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { ChangeInput } from '../referral.inputs.ts';
import { EnclosureKind, EnclosureWithdrawReason } from './enclosure.enums.ts';

@InputType({
  description: 'A file to send with a referral. It states no version: it changes no field of the draft.',
})
export class AddEnclosureInput {
  @IdField('Referral', { description: 'The draft.' })
  declare readonly referralId: KeyOf<'Referral'>;

  @IdField('Attachment', {
    description:
      'The file, uploaded by this viewer to `POST /files` within the last day. Once more finds it there.',
  })
  declare readonly attachmentId: KeyOf<'Attachment'>;

  @Field(() => EnclosureKind, { description: 'What it is.' })
  kind!: EnclosureKind;
}

@InputType({ description: 'An enclosure to take away from its draft.' })
export class RemoveEnclosureInput {
  @IdField('Enclosure', { description: 'Which.' })
  declare readonly id: KeyOf<'Enclosure'>;
}

@InputType({ description: 'A file to add to a referral that was sent.' })
export class SendEnclosureInput extends ChangeInput {
  @IdField('Attachment', {
    description:
      'The file, uploaded by this viewer to `POST /files` within the last day. Once more finds it there.',
  })
  declare readonly attachmentId: KeyOf<'Attachment'>;

  @Field(() => EnclosureKind, { description: 'What it is.' })
  kind!: EnclosureKind;
}

@InputType({ description: 'An enclosure that was sent, to take back.' })
export class WithdrawEnclosureInput extends ChangeInput {
  @IdField('Enclosure', { description: 'Which: one that this viewer’s house added.' })
  declare readonly enclosureId: KeyOf<'Enclosure'>;

  @Field(() => EnclosureWithdrawReason, { description: 'Why.' })
  reason!: EnclosureWithdrawReason;
}

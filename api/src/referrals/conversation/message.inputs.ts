import { Field, InputType } from 'type-graphql';
import { IdField, IdsField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { Relation } from '../referral.enums.ts';

@InputType({ description: 'A message to write in a referral. It is bound to no version: it is no step.' })
export class SendMessageInput {
  @IdField('Referral', { description: 'The referral.' })
  declare readonly id: KeyOf<'Referral'>;

  @Field(() => String, { description: 'Plain text, 4,000 characters at most.' })
  text!: string;

  @Field(() => [Relation], {
    description:
      'Who reads it, by relation; the author’s own organisation does in any case. A sender who follows the status only reads none.',
  })
  audience!: Relation[];

  @IdsField('Attachment', {
    nullable: true,
    description:
      'Files to hang on it, uploaded by this viewer to `POST /files` within the last day; 5 at most.',
  })
  declare readonly attachmentIds?: readonly KeyOf<'Attachment'>[] | null;

  @Field(() => String, {
    description:
      'Chosen by the client, 8 to 100 visible characters without a space: the same key again finds the message it sent.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'Messages that one has read.' })
export class MarkMessagesReadInput {
  @IdField('Referral', { description: 'The referral.' })
  declare readonly id: KeyOf<'Referral'>;

  @IdField('Message', {
    nullable: true,
    description: 'The last message that was on screen; later ones stay unread. Absent: all there are now.',
  })
  declare readonly upToId?: KeyOf<'Message'> | null;
}

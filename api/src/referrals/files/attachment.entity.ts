import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EnclosureWithdrawReason } from '../enclosures/enclosure.enums.ts';
import type { AttachmentState } from './attachment-state.ts';
import type { KeyOf } from '../../names.types.ts';

/** A file, by what is known of it. */
@Entity({ schema: 'hub', tableName: 'attachment' })
export class AttachmentEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Attachment'>;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) name!: string;
  @Property({ type: 'text' }) mediaType!: string;
  @Property({ type: 'integer' }) size!: number;
  @Property({ type: 'text' }) sha256!: string;
  @Property({ type: 'text' }) state!: AttachmentState;
  @Property({ type: 'timestamptz', nullable: true }) withdrawnAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) withdrawnByName: string | null = null;
  @Property({ type: 'text', nullable: true }) withdrawReason: EnclosureWithdrawReason | null = null;
}

/** What is in a file, where the database keeps it. */
@Entity({ schema: 'hub', tableName: 'attachment_content' })
export class AttachmentContentEntity {
  @PrimaryKey({ type: 'uuid' }) attachmentId!: KeyOf<'Attachment'>;
  @Property({ type: 'blob' }) content!: Buffer;
}

/** The message that a file hangs on. */
@Entity({ schema: 'hub', tableName: 'message_attachment' })
export class MessageAttachmentEntity {
  @PrimaryKey({ type: 'uuid' }) attachmentId!: KeyOf<'Attachment'>;
  @Property({ type: 'uuid' }) messageId!: KeyOf<'Message'>;
}

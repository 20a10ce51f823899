import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';

/** A message: written once, never changed. */
@Entity({ schema: 'hub', tableName: 'message' })
export class MessageEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) referralId!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'uuid' }) authorId!: string;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: string;
  @Property({ type: 'text' }) text!: string;
  @Property({ type: 'integer' }) audience!: number;
  @Property({ type: 'text' }) idempotencyKey!: string;
}

/** When someone read a message. */
@Entity({ schema: 'hub', tableName: 'message_reading' })
export class MessageReadingEntity {
  @PrimaryKey({ type: 'uuid' }) messageId!: string;
  @PrimaryKey({ type: 'uuid' }) membershipId!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
}

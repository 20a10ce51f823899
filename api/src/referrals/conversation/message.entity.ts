import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';
import type { KeyOf } from '../../names.types.ts';

/** A message: written once, never changed. */
@Entity({ schema: 'hub', tableName: 'message' })
export class MessageEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Message'>;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'uuid' }) authorId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'text' }) text!: string;
  @Property({ type: 'integer' }) audience!: number;
  @Property({ type: 'text' }) idempotencyKey!: string;
}

/** When someone read a message. */
@Entity({ schema: 'hub', tableName: 'message_reading' })
export class MessageReadingEntity {
  @PrimaryKey({ type: 'uuid' }) messageId!: KeyOf<'Message'>;
  @PrimaryKey({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'timestamptz' }) at!: Date;
}

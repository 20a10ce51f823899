import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../names.types.ts';

/** A notification to one function of one person. Written by jobs; its reader marks it as read. */
@Entity({ schema: 'hub', tableName: 'notification' })
export class NotificationEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Notification'>;
  @Property({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) objectType!: string;
  @Property({ type: 'uuid' }) objectId!: string;
  @Property({ type: 'text' }) event!: string;
  @Property({ type: 'text', nullable: true }) action: string | null = null;
  @Property({ type: 'text', nullable: true }) causeType: string | null = null;
  @Property({ type: 'uuid', nullable: true }) causeId: string | null = null;
  @Property({ type: 'text', nullable: true }) asks: string | null = null;
  @Property({ type: 'timestamptz', nullable: true }) settledAt: Date | null = null;
  @Property({ type: 'uuid' }) sourceId!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'boolean' }) inApp!: boolean;
  @Property({ type: 'timestamptz', nullable: true }) readAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true }) mailId: string | null = null;
  @Property({ type: 'text', nullable: true }) knownReference: string | null = null;
}

/** How one function of one person wants to be notified of what. */
@Entity({ schema: 'hub', tableName: 'notification_preference' })
export class NotificationPreferenceEntity {
  @PrimaryKey({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) language!: string;
  @Property({ type: 'text[]' }) inApp!: string[];
  @Property({ type: 'text[]' }) mailAtOnce!: string[];
  @Property({ type: 'text[]' }) mailInDigest!: string[];
  @Property({ type: 'integer' }) digestHour!: number;
  @Property({ type: 'integer' }) quietFrom!: number;
  @Property({ type: 'integer' }) quietUntil!: number;
  @Property({ type: 'boolean' }) quietOnWeekends!: boolean;
}

/** A letter, of which the API knows where it stands and nothing of what it says. */
@Entity({ schema: 'hub', tableName: 'mail' })
export class MailEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'DeadLetter'>;
  @Property({ type: 'text' }) state!: string;
  @Property({ type: 'integer' }) attempts!: number;
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That somebody has a referral open, and until when this holds. */
@Entity({ schema: 'hub', tableName: 'reading_claim' })
export class ReadingClaimEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) referralId!: string;
  @Property({ type: 'uuid' }) membershipId!: string;
  @Property({ type: 'text' }) personName!: string;
  @Property({ type: 'timestamptz' }) until!: Date;
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../names.types.ts';

/** That somebody has a referral open, and until when this holds. */
@Entity({ schema: 'hub', tableName: 'reading_claim' })
export class ReadingClaimEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) personName!: string;
  @Property({ type: 'timestamptz' }) until!: Date;
}

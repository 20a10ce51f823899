import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction, ReferralAction } from '../../access/index.ts';
import type { KeyOf } from '../../names.types.ts';

/** What a field was before it was corrected: written once, never changed. */
@Entity({ schema: 'hub', tableName: 'correction' })
export class CorrectionEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Correction'>;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) action!: ReferralAction;
  @Property({ type: 'text' }) field!: string;
  @Property({ type: 'text[]', nullable: true }) before: string[] | null = null;
  @Property({ type: 'text[]', nullable: true }) after: string[] | null = null;
  @Property({ type: 'uuid' }) authorId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: KeyOf<'Organisation'>;
}

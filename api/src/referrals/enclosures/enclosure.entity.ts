import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';
import type { KeyOf } from '../../names.types.ts';
import type { EnclosureKind, EnclosureWithdrawReason } from './enclosure.enums.ts';

/** A file that goes with a referral: added and taken away while it is a draft, and taken back once it was sent. */
@Entity({ schema: 'hub', tableName: 'enclosure' })
export class EnclosureEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Enclosure'>;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  /** null: it was taken back, and is nowhere any more */
  @Property({ type: 'uuid', nullable: true }) attachmentId: KeyOf<'Attachment'> | null = null;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) kind!: EnclosureKind;
  @Property({ type: 'uuid' }) authorId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'timestamptz', nullable: true }) withdrawnAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) withdrawnByName: string | null = null;
  @Property({ type: 'text', nullable: true }) withdrawReason: EnclosureWithdrawReason | null = null;
}

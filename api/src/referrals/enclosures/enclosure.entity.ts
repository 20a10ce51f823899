import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';
import type { KeyOf } from '../../names.types.ts';
import type { EnclosureKind } from './enclosure.enums.ts';

/** A file that goes with a referral: added and taken away while it is a draft, never changed. */
@Entity({ schema: 'hub', tableName: 'enclosure' })
export class EnclosureEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Enclosure'>;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'uuid' }) attachmentId!: KeyOf<'Attachment'>;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) kind!: EnclosureKind;
  @Property({ type: 'uuid' }) authorId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: KeyOf<'Organisation'>;
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';
import type { ConsentKind, ConsentManner } from '../referral.enums.ts';
import type { KeyOf } from '../../names.types.ts';

/** A statement of the person about being referred: written once, never changed. */
@Entity({ schema: 'hub', tableName: 'consent' })
export class ConsentEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Consent'>;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) kind!: ConsentKind;
  @Property({ type: 'text' }) manner!: ConsentManner;
  @Property({ type: 'date' }) saidOn!: string;
  @Property({ type: 'uuid' }) authorId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: KeyOf<'Organisation'>;
}

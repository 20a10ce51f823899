import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';
import type { ConsentKind, ConsentManner } from '../referral.enums.ts';

/** What the person said: written once, never changed. */
@Entity({ schema: 'hub', tableName: 'consent' })
export class ConsentEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) referralId!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) kind!: ConsentKind;
  @Property({ type: 'text' }) manner!: ConsentManner;
  @Property({ type: 'date' }) saidOn!: string;
  @Property({ type: 'uuid' }) authorId!: string;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: string;
}

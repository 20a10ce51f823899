import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../names.types.ts';

/** Who did what to which object. */
@Entity({ schema: 'hub', tableName: 'audit_event' })
export class AuditEventEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'text' }) action!: string;
  @Property({ type: 'text' }) objectType!: string;
  @Property({ type: 'uuid' }) objectId!: string;
}

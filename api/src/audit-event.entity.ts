import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Who did what to which object. */
@Entity({ schema: 'hub', tableName: 'audit_event' })
export class AuditEventEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'uuid' }) membershipId!: string;
  @Property({ type: 'uuid' }) organisationId!: string;
  @Property({ type: 'text' }) action!: string;
  @Property({ type: 'text' }) objectType!: string;
  @Property({ type: 'uuid' }) objectId!: string;
}

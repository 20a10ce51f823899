import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../names.types.ts';

/** When somebody is away from one of their functions, and who stands in: the write side. */
@Entity({ schema: 'hub', tableName: 'leave' })
export class LeaveEntity {
  @PrimaryKey({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'date' }) firstDay!: string;
  @Property({ type: 'date' }) lastDay!: string;
  @Property({ type: 'uuid', nullable: true }) standInId: KeyOf<'Membership'> | null = null;
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../names.types.ts';

/** Which registry a service of a court lets work for it: the write side. */
@Entity({ schema: 'hub', tableName: 'service_registry' })
export class ServiceRegistryEntity {
  @PrimaryKey({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'uuid', nullable: true }) registryId: KeyOf<'Organisation'> | null = null;
}

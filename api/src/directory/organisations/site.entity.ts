import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OrganisationEntity } from './organisation.entity.ts';
import type { KeyOf } from '../../names.types.ts';

/** A place where an organisation works besides its seat (antenne). */
@Entity({ schema: 'hub', tableName: 'site' })
export class SiteEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: KeyOf<'Site'>;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'organisation_id' })
  organisation!: OrganisationEntity;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  address: string | null = null;

  @Property({ type: 'text', nullable: true })
  postalCode: string | null = null;

  @Property({ type: 'text', nullable: true })
  city: string | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;
}

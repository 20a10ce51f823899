import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CommuneEntity } from '../places/commune.entity.ts';
import { DepartmentEntity } from '../places/department.entity.ts';
import { OrganisationKind } from './organisation-kind.ts';
import type { KeyOf } from '../../names.types.ts';

/** A partner of the network. `source` and `sourceId` say where the record comes from and find it again there. */
@Entity({ schema: 'hub', tableName: 'organisation' })
export class OrganisationEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: KeyOf<'Organisation'>;

  @Enum({ items: () => OrganisationKind, type: 'text' })
  kind!: OrganisationKind;

  @Property({ type: 'text' })
  name!: string;

  @ManyToOne(() => DepartmentEntity, { fieldName: 'department_code', nullable: true })
  department: DepartmentEntity | null = null;

  @ManyToOne(() => CommuneEntity, { fieldName: 'commune_insee', nullable: true })
  commune: CommuneEntity | null = null;

  @Property({ type: 'text', nullable: true })
  address: string | null = null;

  @Property({ type: 'text', nullable: true })
  postalCode: string | null = null;

  @Property({ type: 'text', nullable: true })
  city: string | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Property({ type: 'text', nullable: true })
  website: string | null = null;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'parent_id', nullable: true })
  parent: OrganisationEntity | null = null;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'text' })
  sourceId!: string;

  @Property({ type: 'date', nullable: true })
  sourceDate: string | null = null;

  @Property({ type: 'text' })
  searchText!: string;

  @Property({ type: 'timestamptz', onCreate: () => new Date() })
  createdAt!: Date;

  @Property({ type: 'timestamptz', onCreate: () => new Date(), onUpdate: () => new Date() })
  updatedAt!: Date;
}

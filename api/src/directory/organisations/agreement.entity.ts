import { Collection } from '@mikro-orm/core';
import { Entity, ManyToMany, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DepartmentEntity } from '../places/department.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import type { KeyOf } from '../../names.types.ts';

/** A convention that binds organisations over some departments. */
@Entity({ schema: 'hub', tableName: 'agreement' })
export class AgreementEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: KeyOf<'Agreement'>;

  @Property({ type: 'text' })
  title!: string;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'lead_id' })
  lead!: OrganisationEntity;

  @Property({ type: 'date', nullable: true })
  since: string | null = null;

  @ManyToMany(() => OrganisationEntity, undefined, {
    pivotTable: 'hub.agreement_member',
    joinColumn: 'agreement_id',
    inverseJoinColumn: 'organisation_id',
  })
  members = new Collection<OrganisationEntity>(this);

  @ManyToMany(() => DepartmentEntity, undefined, {
    pivotTable: 'hub.agreement_department',
    joinColumn: 'agreement_id',
    inverseJoinColumn: 'department_code',
  })
  departments = new Collection<DepartmentEntity>(this);
}

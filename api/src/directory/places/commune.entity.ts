import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DepartmentEntity } from './department.entity.ts';
import { IntercommunalityEntity } from './intercommunality.entity.ts';

/** A commune, known by its INSEE code: postal codes are shared and names repeat. */
@Entity({ schema: 'hub', tableName: 'commune' })
export class CommuneEntity {
  [PrimaryKeyProp]?: 'insee';

  @PrimaryKey({ type: 'text' })
  insee!: string;

  @Property({ type: 'text' })
  name!: string;

  @ManyToOne(() => DepartmentEntity, { fieldName: 'department_code' })
  department!: DepartmentEntity;

  @ManyToOne(() => IntercommunalityEntity, { fieldName: 'intercommunality_siren', nullable: true })
  intercommunality: IntercommunalityEntity | null = null;

  @Property({ type: 'text', nullable: true })
  districtCode: string | null = null;

  @Property({ type: 'text[]' })
  postalCodes: string[] = [];

  @Property({ type: 'text[]' })
  formerNames: string[] = [];

  @Property({ type: 'integer', nullable: true })
  population: number | null = null;

  @Property({ type: 'text' })
  searchText!: string;
}

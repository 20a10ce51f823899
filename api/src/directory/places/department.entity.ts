import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A department that the network serves. Known by its code of the national directory ("03"). */
@Entity({ schema: 'hub', tableName: 'department' })
export class DepartmentEntity {
  [PrimaryKeyProp]?: 'code';

  @PrimaryKey({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  regionCode!: string;

  @Property({ type: 'text' })
  regionName!: string;
}

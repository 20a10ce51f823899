import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { DeadlineKind } from './deadline-kinds.ts';
import type { KeyOf } from '../../names.types.ts';

/** Where a CPCA departs from the default deadlines: the write side. */
@Entity({ schema: 'hub', tableName: 'deadline_setting' })
export class DeadlineSettingEntity {
  @PrimaryKey({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'json' }) amounts: Partial<Record<DeadlineKind, number>> = {};
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ReasonKind } from './reason-kinds.ts';
import type { KeyOf } from '../../names.types.ts';

/** A coded reason: the write side. Its kind and code never change, for cases keep them. */
@Entity({ schema: 'hub', tableName: 'reason' })
export class ReasonEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Reason'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'text' }) kind!: ReasonKind;
  @Property({ type: 'text' }) code!: string;
  @Property({ type: 'text' }) labelFr!: string;
  @Property({ type: 'text' }) labelEn!: string;
  @Property({ type: 'boolean' }) noteRequired: boolean = false;
  @Property({ type: 'boolean' }) active: boolean = true;
  @Property({ type: 'integer' }) position!: number;
}

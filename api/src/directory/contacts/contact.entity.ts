import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ContactVisibility } from './contact-bounds.ts';
import type { KeyOf } from '../../names.types.ts';

/** Whom to call in a house: the write side. The house never changes. */
@Entity({ schema: 'hub', tableName: 'contact' })
export class ContactEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Contact'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'text' }) function!: string;
  @Property({ type: 'text', nullable: true }) name: string | null = null;
  @Property({ type: 'text', nullable: true }) phone: string | null = null;
  @Property({ type: 'text', nullable: true }) mobile: string | null = null;
  @Property({ type: 'text', nullable: true }) email: string | null = null;
  @Property({ type: 'text', nullable: true }) callWhen: string | null = null;
  @Property({ type: 'boolean' }) callFirst: boolean = false;
  @Property({ type: 'text' }) visibility!: ContactVisibility;
  @Property({ type: 'text' }) searchText!: string;
  @Property({ type: 'text', nullable: true }) idempotencyKey: string | null = null;
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../names.types.ts';

/** A list that somebody keeps under a name. */
@Entity({ schema: 'hub', tableName: 'saved_view' })
export class SavedViewEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'SavedView'>;
  @Property({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) place!: string;
  @Property({ type: 'text' }) name!: string;
  @Property({ type: 'json' }) criteria!: object;
  @Property({ type: 'boolean' }) isDefault: boolean = false;
  @Property({ type: 'timestamptz' }) createdAt!: Date;
}

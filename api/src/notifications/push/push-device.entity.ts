import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../names.types.ts';

/** A browser that one function of one person is told on, for as long as the session lasts in which it was asked for. */
@Entity({ schema: 'hub', tableName: 'push_device' })
export class PushDeviceEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'PushDevice'>;
  @Property({ type: 'uuid' }) membershipId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) sessionId!: string;
  @Property({ type: 'text' }) endpoint!: string;
  @Property({ type: 'text', nullable: true }) name: string | null = null;
  @Property({ type: 'timestamptz' }) createdAt!: Date;
}

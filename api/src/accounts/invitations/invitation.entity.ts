import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction } from '../../access/index.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Delivery } from './delivery.ts';

/** Who is invited to work where: the write side. */
@Entity({ schema: 'hub', tableName: 'invitation' })
export class InvitationEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Invitation'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'text' }) function!: MemberFunction;
  @Property({ type: 'text' }) email!: string;
  @Property({ type: 'uuid' }) invitedById!: KeyOf<'Membership'>;
  @Property({ type: 'timestamptz' }) invitedAt!: Date;
  @Property({ type: 'integer', default: 1 }) linkNumber?: number;
  @Property({ type: 'timestamptz' }) linkUntil!: Date;
  @Property({ type: 'text' }) delivery!: Delivery;
}

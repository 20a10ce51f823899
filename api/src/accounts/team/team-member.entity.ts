import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../names.types.ts';

/** A function that somebody has, as whoever answers for the house changes it: the write side. */
@Entity({ schema: 'hub', tableName: 'membership' })
export class TeamMemberEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'TeamMember'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'timestamptz', nullable: true }) suspendedAt: Date | null = null;
  @Property({ type: 'boolean' }) asleep = false;
  @Property({ type: 'timestamptz', nullable: true }) activeUntil: Date | null = null;
  @Property({ type: 'uuid', nullable: true }) successorId: KeyOf<'TeamMember'> | null = null;
  @Property({ type: 'timestamptz', nullable: true }) factorLostAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true }) factorLostById: KeyOf<'Membership'> | null = null;
  @Property({ type: 'timestamptz', nullable: true }) factorForgottenAt: Date | null = null;
}

import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { PersonVerdict } from './person-link.enums.ts';
import type { KeyOf } from '../../names.types.ts';

/** What was decided about two people; in force while nobody has undone it. */
@Entity({ schema: 'hub', tableName: 'person_link' })
export class PersonLinkEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'PersonLink'>;
  @Property({ type: 'uuid' }) lowId!: KeyOf<'Participant'>;
  @Property({ type: 'uuid' }) highId!: KeyOf<'Participant'>;
  @Property({ type: 'text' }) verdict!: PersonVerdict;
  @Property({ type: 'timestamptz' }) decidedAt!: Date;
  @Property({ type: 'uuid' }) decidedById!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) decidedBy!: string;
  @Property({ type: 'uuid' }) decidedByOrganisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'timestamptz', nullable: true }) undoneAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true }) undoneById: KeyOf<'Membership'> | null = null;
}

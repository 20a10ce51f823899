import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { PersonVerdict } from './person-link.enums.ts';

/** What was decided about two people; in force while nobody has undone it. */
@Entity({ schema: 'hub', tableName: 'person_link' })
export class PersonLinkEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) lowId!: string;
  @Property({ type: 'uuid' }) highId!: string;
  @Property({ type: 'text' }) verdict!: PersonVerdict;
  @Property({ type: 'timestamptz' }) decidedAt!: Date;
  @Property({ type: 'uuid' }) decidedById!: string;
  @Property({ type: 'text' }) decidedBy!: string;
  @Property({ type: 'uuid' }) decidedByOrganisationId!: string;
  @Property({ type: 'timestamptz', nullable: true }) undoneAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true }) undoneById: string | null = null;
}

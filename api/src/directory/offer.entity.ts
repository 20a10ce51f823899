import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Module } from './module.ts';
import { OrganisationEntity } from './organisation.entity.ts';

/** One module that an organisation offers, and for how many people at a time. */
@Entity({ schema: 'hub', tableName: 'offer' })
export class OfferEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'organisation_id' })
  organisation!: OrganisationEntity;

  @Enum({ items: () => Module, type: 'text' })
  module!: Module;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'integer', nullable: true })
  places: number | null = null;
}

import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Module } from './module.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import type { KeyOf } from '../../names.types.ts';

/** One module that an organisation offers, and what it declares of its room. `version` is checked at each flush. */
@Entity({ schema: 'hub', tableName: 'offer' })
export class OfferEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: KeyOf<'Offer'>;

  @ManyToOne(() => OrganisationEntity, { fieldName: 'organisation_id' })
  organisation!: OrganisationEntity;

  @Enum({ items: () => Module, type: 'text' })
  module!: Module;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'integer', nullable: true })
  places: number | null = null;

  @Property({ type: 'integer' })
  weeks: number = 4;

  @Property({ type: 'date', nullable: true })
  nextStart: string | null = null;

  @Property({ type: 'integer' })
  volunteerPercent: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  declaredAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}

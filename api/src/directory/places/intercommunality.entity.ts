import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Communes that run services together (EPCI). */
@Entity({ schema: 'hub', tableName: 'intercommunality' })
export class IntercommunalityEntity {
  @PrimaryKey({ type: 'text' })
  siren!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  kind!: string;
}

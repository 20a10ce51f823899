import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';

@InputType({ description: 'Which registry is to work for a service.' })
export class LetRegistryInput {
  @IdField('Organisation', { description: 'The service.' })
  declare readonly organisationId: KeyOf<'Organisation'>;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;

  @IdField('Organisation', {
    nullable: true,
    description: 'A registry of the same court; null or left out for none.',
  })
  declare readonly registryId?: KeyOf<'Organisation'> | null;
}

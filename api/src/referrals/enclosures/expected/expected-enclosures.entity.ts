import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { KeyOf } from '../../../names.types.ts';
import type { LegalBasis } from '../../referral.enums.ts';
import type { EnclosureKind } from '../enclosure.enums.ts';

/** What is expected to go with a referral under a legal basis: the write side. There is a row for each basis. */
@Entity({ schema: 'hub', tableName: 'expected_enclosure' })
export class ExpectedEnclosuresEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'ExpectedEnclosures'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'text' }) legalBasis!: LegalBasis;
  @Property({ type: 'text[]' }) fromCourt!: EnclosureKind[];
  @Property({ type: 'text[]' }) fromProbation!: EnclosureKind[];
  @Property({ type: 'text[]' }) fromOthers!: EnclosureKind[];
}

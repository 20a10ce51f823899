import { Field, InputType, Int } from 'type-graphql';
import { LegalBasis } from '../../referral.enums.ts';
import { EnclosureKind } from '../enclosure.enums.ts';

@InputType({ description: 'What is expected under a legal basis from now on, by who sends.' })
export class UpdateExpectedEnclosuresInput {
  @Field(() => LegalBasis, { description: 'Under which legal basis.' })
  legalBasis!: LegalBasis;

  @Field(() => Int, { description: 'The version that the change is based on; a stale one is refused.' })
  version!: number;

  @Field(() => [EnclosureKind], { description: 'Of a court or one of its services. Never OTHER.' })
  fromCourt!: EnclosureKind[];

  @Field(() => [EnclosureKind], { description: 'Of a probation service. Never OTHER.' })
  fromProbation!: EnclosureKind[];

  @Field(() => [EnclosureKind], { description: 'Of anybody else. Never OTHER.' })
  fromOthers!: EnclosureKind[];
}

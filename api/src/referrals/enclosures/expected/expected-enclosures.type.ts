import { Field, Int, ObjectType } from 'type-graphql';
import { Governed, Node, UserError } from '../../../vocabulary/index.ts';
import { LegalBasis } from '../../referral.enums.ts';
import { EnclosureKind } from '../enclosure.enums.ts';

/** What the region expects to go with a referral under a legal basis, by who sends it. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'What the region expects to go with a referral under a legal basis, by who sends it. Expected is not required: a referral is sent without.',
})
export class ExpectedEnclosures {
  id!: string;

  hidden!: string[];

  @Field(() => Int, { description: 'Goes up with each change; a change states the one it was based on.' })
  version!: number;

  @Field(() => LegalBasis, { description: 'Under which legal basis; there is one of each.' })
  legalBasis!: LegalBasis;

  @Field(() => [EnclosureKind], { description: 'What is expected of a court or one of its services.' })
  fromCourt!: EnclosureKind[];

  @Field(() => [EnclosureKind], { description: 'What is expected of a probation service (SPIP).' })
  fromProbation!: EnclosureKind[];

  @Field(() => [EnclosureKind], {
    description: 'What is expected of anybody else, and of a person who came alone.',
  })
  fromOthers!: EnclosureKind[];

  @Field(() => Boolean, { description: 'True for who coordinates the region, and may change it.' })
  mayChange!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of the expected enclosures answers.' })
export class ExpectedEnclosuresPayload {
  @Field(() => ExpectedEnclosures, {
    nullable: true,
    description: 'What is expected now; null when nothing was changed.',
  })
  expectedEnclosures!: ExpectedEnclosures | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}

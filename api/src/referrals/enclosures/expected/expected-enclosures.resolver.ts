import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../../context.ts';
import type { ReferralNode } from '../../reading/referral-node.ts';
import { Referral } from '../../referral.type.ts';
import { EnclosureKind } from '../enclosure.enums.ts';
import { UpdateExpectedEnclosuresInput } from './expected-enclosures.input.ts';
import { ExpectedEnclosures, ExpectedEnclosuresPayload } from './expected-enclosures.type.ts';
import { missingEnclosures } from './missing-enclosures.ts';
import { listExpected, mayChangeExpected } from './read-expected.ts';
import { updateExpected } from './update-expected.ts';

@Resolver(() => ExpectedEnclosures)
export class ExpectedEnclosuresResolver {
  @Query(() => [ExpectedEnclosures], {
    description:
      'What the region expects to go with a referral, under each legal basis, open to the network.',
  })
  expectedEnclosures(@Ctx() ctx: HubContext) {
    return listExpected(ctx);
  }

  @FieldResolver()
  mayChange(@Ctx() ctx: HubContext) {
    return mayChangeExpected(ctx);
  }

  @Mutation(() => ExpectedEnclosuresPayload, {
    description:
      'Says what is expected under a legal basis, for who coordinates the region. Drafts and cases follow it at once.',
  })
  updateExpectedEnclosures(
    @Ctx() ctx: HubContext,
    @Arg('input', () => UpdateExpectedEnclosuresInput, { description: 'Under which basis, and what.' })
    input: UpdateExpectedEnclosuresInput,
  ) {
    return updateExpected(ctx, input);
  }
}

/** The field of a referral about what is expected with it. */
@Resolver(() => Referral)
export class MissingEnclosuresResolver {
  @FieldResolver(() => [EnclosureKind], {
    nullable: true,
    description:
      'What is expected under its legal basis, of who sends it, and does not go with it; null for who does not read the enclosures. It may be sent without.',
  })
  missingEnclosures(@Ctx() ctx: HubContext, @Root() { row, hidden }: ReferralNode) {
    return hidden.includes('missingEnclosures') ? null : missingEnclosures(ctx, row);
  }
}

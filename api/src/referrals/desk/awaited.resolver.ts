import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { Viewer } from '../../accounts/viewer.type.ts';
import type { HubContext } from '../../context.ts';
import { countAwaited } from './awaited.ts';

const mineArgument = {
  defaultValue: false,
  description: 'True: of those alone that the viewer is in charge of; false: of all of the house.',
} as const;

/** What every page shows its viewer: how many referrals and messages wait for them. */
@Resolver(() => Viewer)
export class AwaitedResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many referrals that were sent await an answer of the present function, counted up to 1,000 (`awaitedReferralsIsLowerBound` then says so); null for a function that answers none.',
  })
  async awaitedReferrals(
    @Ctx() ctx: HubContext,
    @Arg('mine', () => Boolean, mineArgument) mine: boolean,
  ): Promise<number | null> {
    return (await countAwaited(ctx, mine))?.count ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'True when more than `awaitedReferrals` await an answer, which stopped counting; false: it is the number; null for a function that answers none.',
  })
  async awaitedReferralsIsLowerBound(
    @Ctx() ctx: HubContext,
    @Arg('mine', () => Boolean, mineArgument) mine: boolean,
  ): Promise<boolean | null> {
    return (await countAwaited(ctx, mine))?.isLowerBound ?? null;
  }
}

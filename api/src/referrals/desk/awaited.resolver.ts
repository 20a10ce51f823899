import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import { Viewer } from '../../accounts/viewer.type.ts';
import type { HubContext } from '../../context.ts';
import { countAwaited } from './awaited.ts';

/** What a person is told on every page: how much waits for them. */
@Resolver(() => Viewer)
export class AwaitedResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many referrals that were sent await an answer of the present function; null for a function that answers none.',
  })
  awaitedReferrals(@Ctx() ctx: HubContext): Promise<number | null> {
    return countAwaited(ctx);
  }
}

import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Module } from '../../directory/index.ts';
import { listWaitlist } from './waitlist.ts';
import { WaitlistConnection } from './waitlist.type.ts';
import { PageArgs } from '../../vocabulary/index.ts';

/** Who waits for a place, and in which order. */
@Resolver()
export class WaitlistResolver {
  @Query(() => WaitlistConnection, {
    nullable: true,
    description:
      'Who waits for a place in a module, in the order in which places are offered. For the team of the CPCA and who coordinates its group; null for anyone else.',
  })
  waitlist(
    @Ctx() ctx: HubContext,
    @Arg('module', () => Module, { description: 'The strand of the programme.' }) module: Module,
    @Arg('organisationId', () => ID, {
      nullable: true,
      description: 'The CPCA; the viewer’s own when absent.',
    })
    organisationId: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    // Compiled execution leaves out what a variable leaves out.
    return listWaitlist(ctx, organisationId ?? null, module, page);
  }
}

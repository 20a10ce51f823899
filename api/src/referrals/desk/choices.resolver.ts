import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../context.ts';
import { Module, Organisation, Recipient } from '../../directory/index.ts';
import { PageArgs } from '../../vocabulary/index.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import { Referral } from '../referral.type.ts';
import { WaitlistConnection } from '../waitlist/waitlist.type.ts';
import { mostPartners, partnersFor, recipientsOf, waitlistBeside } from './choices.ts';

/** What whoever decides on a referral chooses from, asked for with the referral itself. */
@Resolver(() => Referral)
export class ChoicesResolver {
  @FieldResolver(() => [Recipient], {
    nullable: true,
    description:
      'To which CPCA it can go, who covers the person’s commune first (where none is known, that of the viewer’s own house), with the room in its modules; null where the viewer may neither send nor answer it now.',
  })
  recipients(@Ctx() ctx: HubContext, @Root() referral: ReferralNode) {
    return recipientsOf(ctx, referral);
  }

  @Extensions({ most: mostPartners })
  @FieldResolver(() => [Organisation], {
    nullable: true,
    description:
      'Who may take one of its modules in its department, by name, without a CPCA, 50 at most; who has declined it is among them, and may be asked once more; null where it asks for no such module, or the viewer may not say now who does.',
  })
  partners(
    @Ctx() ctx: HubContext,
    @Root() referral: ReferralNode,
    @Arg('module', () => Module, { description: 'The strand of the programme.' }) module: Module,
  ) {
    return partnersFor(ctx, referral, module);
  }

  @FieldResolver(() => WaitlistConnection, {
    nullable: true,
    description:
      'Who waits at its recipient for a place in one of its modules, in the order in which places are offered; null where it asks for no such module, or the viewer may not accept it now.',
  })
  waitlist(
    @Ctx() ctx: HubContext,
    @Root() referral: ReferralNode,
    @Arg('module', () => Module, { description: 'The strand of the programme.' }) module: Module,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return waitlistBeside(ctx, referral, module, page);
  }
}

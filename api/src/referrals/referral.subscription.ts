import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { HubContext } from '../context.ts';
import { changesFor } from '../live/index.ts';
import { uuidOf } from '../ids.ts';
import type { KeyOf } from '../names.types.ts';
import { readReferral, referralAccessOf } from './reading/read-referrals.ts';
import { Referral } from './referral.type.ts';

interface Following {
  readonly id?: string | null;
}

/** Live: each event is read again through the viewer's own view, so that it shows no more than the page does. */
@Resolver()
export class ReferralSubscription {
  @Subscription(() => Referral, {
    description:
      'A referral each time that something changes of what the viewer reads of it; without `id`, every referral that concerns the viewer. Null: one that they read until now and do not any more. Ends with the session.',
    nullable: true,
    subscribe: ({ args, context }) => {
      const { id } = args as Following;
      return changesFor(
        context as HubContext,
        id ? (uuidOf('Referral', id) ?? 'absent') : null,
        referralAccessOf,
      );
    },
  })
  referralChanged(
    @Root() changed: KeyOf<'Referral'>,
    @Ctx() ctx: HubContext,
    @Arg('id', () => ID, {
      nullable: true,
      description: 'The referral to follow; absent: all that concern the viewer.',
    })
    _id: string | null,
  ) {
    return readReferral(ctx, changed);
  }
}

import { Field, ObjectType } from 'type-graphql';
import { Referral, ReferralActions } from '../referrals/index.ts';
import type { ReferralAction } from '../access/index.ts';
import { connectionOf, DateTime, Governed, Node } from '../vocabulary/index.ts';
import { NotificationEvents } from './notification.enums.ts';
import type { NotificationEvent } from './events.ts';

/** Something that one is told: an event and a referral, and no word of what is in it. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'Something that one is told of a referral. It is there as long as one takes part in it, and holds no word of the case.',
})
export class Notification {
  id!: string;
  hidden!: string[];

  @Field(() => NotificationEvents, { nullable: true, description: 'What happened.' })
  event!: NotificationEvent | null;

  @Field(() => ReferralActions, {
    nullable: true,
    description: 'The step that was taken; null for a note and for a reminder.',
  })
  action!: ReferralAction | null;

  @Field(() => DateTime, { nullable: true, description: 'When it happened.' })
  at!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was marked as read; null until then.' })
  readAt!: Date | null;

  @Field(() => Referral, { nullable: true, description: 'The referral, under the viewer’s own mask.' })
  referral!: Referral | null;
}

export const { Connection: NotificationConnection } = connectionOf(Notification, 'Notification');

import { Field, ObjectType } from 'type-graphql';
import { Referral, ReferralActions } from '../referrals/index.ts';
import type { ReferralAction } from '../access/index.ts';
import { connectionOf, DateTime, Governed, Node } from '../vocabulary/index.ts';
import { NotificationEvents } from './notification.enums.ts';
import type { NotificationEvent } from './events.ts';

/** A notification: an event and the object it happened to, without any content of that object. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description:
    'A notification of an event of an object. It is there as long as its reader may read the object, and holds no content of it.',
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

  @Field(() => Node, { nullable: true, description: 'The object it is about, under the viewer’s own mask.' })
  subject!: Node | null;

  @Field(() => Referral, {
    nullable: true,
    description: 'The same where it is a referral; null where it is anything else.',
  })
  referral!: Referral | null;

  @Field(() => Node, {
    nullable: true,
    description:
      'The line of the timeline or the message that says what happened, and who did it, as of that moment: a StatusUpdate or a Message, under the viewer’s own mask of today. Null for a reminder, and where it is not for them.',
  })
  cause!: Node | null;

  @Field(() => ReferralActions, {
    nullable: true,
    description: 'The step that it asks for; null: it informs.',
  })
  asks!: ReferralAction | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When what it asks for was done, by whoever, or was not for the viewer to do any more, or a delay that it tells of ended; null: it still asks, or never did.',
  })
  settledAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The reference of a case that its reader knew and reads no more, since a correction put another house in the place of theirs, or ended a question to it: `subject` is the other house then. Null of all else.',
  })
  reference!: string | null;

  @Field(() => [Notification], {
    description: 'The others of the same object, newest first, 20 at most.',
  })
  others!: Notification[];
}

export const { Connection: NotificationConnection } = connectionOf(Notification, 'Notification');

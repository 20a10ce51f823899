import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { IdsField } from '../id-field.ts';
import { Viewer } from '../accounts/viewer.type.ts';
import type { HubContext } from '../context.ts';
import { newNotifications, unreadChanges } from '../live/index.ts';
import { readReferral } from '../referrals/index.ts';
import { countByObject, listByObject, readOthers } from './by-object.ts';
import { markNotificationsRead } from './mark-read.ts';
import { NotificationStates } from './notification.enums.ts';
import type { NotificationState } from './notification.enums.ts';
import { Notification, NotificationConnection } from './notification.type.ts';
import { countNotifications, listNotifications, readNotification } from './notifications.ts';
import type { NotificationNode } from './notifications.ts';
import { PageArgs } from '../vocabulary/index.ts';
import type { KeyOf } from '../names.types.ts';

@InputType({ description: 'Which notifications have been read.' })
export class MarkNotificationsReadInput {
  @IdsField('Notification', {
    nullable: true,
    description:
      'Those read, 100 at most; absent: all of the present function. One that is not yours is passed over.',
  })
  declare readonly ids?: readonly KeyOf<'Notification'>[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What marking notifications as read answers.' })
export class MarkNotificationsReadPayload {
  @Field(() => Int, { description: 'How many are left unread.' })
  unread!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many notifications the viewer’s present function has, as far as lists are counted.',
})
export class NotificationCounts {
  @Field(() => Int, { description: 'Objects that still ask something.' })
  asking!: number;

  @Field(() => Int, { description: 'Notifications that were not read.' })
  unread!: number;
}

/** Both counts; of nobody in particular, none. */
async function notificationCounts(ctx: HubContext): Promise<NotificationCounts> {
  const [asking, unread] = await Promise.all([countByObject(ctx, 'ASKING'), countNotifications(ctx, true)]);
  return { asking, unread };
}

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description: 'Notifications to the viewer’s present function, newest first.',
  })
  notifications(
    @Ctx() ctx: HubContext,
    @Arg('unreadOnly', () => Boolean, { defaultValue: false, description: 'True: those not read yet.' })
    unreadOnly: boolean,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listNotifications(ctx, unreadOnly, page);
  }

  @Query(() => NotificationConnection, {
    description:
      'One notification for each object that the present function was notified of, newest first: the one that asks, the newest unread one, or the newest. `others` has the rest of that object.',
  })
  notificationsByObject(
    @Ctx() ctx: HubContext,
    @Arg('state', () => NotificationStates, { description: 'The state of the objects; each is in one.' })
    state: NotificationState,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listByObject(ctx, state, page);
  }

  @FieldResolver()
  others(@Ctx() ctx: HubContext, @Root() notification: NotificationNode) {
    return readOthers(ctx, notification);
  }

  @FieldResolver()
  referral(@Ctx() ctx: HubContext, @Root() { about }: NotificationNode) {
    return about?.type === 'Referral' ? readReferral(ctx, about.uuid) : null;
  }

  @Mutation(() => MarkNotificationsReadPayload, { description: 'Marks notifications as read.' })
  async markNotificationsRead(
    @Ctx() ctx: HubContext,
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' })
    { ids }: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadPayload> {
    await markNotificationsRead(ctx, ids ?? null);
    return { unread: await countNotifications(ctx, true) };
  }

  @Subscription(() => Notification, {
    description:
      'Each notification as it arrives, of the function in which one listens. Ends with the session.',
    subscribe: ({ context }) => newNotifications(context as HubContext),
  })
  notificationAdded(@Root() uuid: KeyOf<'Notification'>, @Ctx() ctx: HubContext) {
    return readNotification(ctx, uuid);
  }

  @Subscription(() => Int, {
    description:
      'How many notifications the function in which one listens has not read, whenever that changes: one arrives, or some are marked as read on any page or device. Ends with the session.',
    subscribe: ({ context }) => unreadChanges(context as HubContext),
  })
  unreadNotifications(@Ctx() ctx: HubContext): Promise<number> {
    return countNotifications(ctx, true);
  }

  @Subscription(() => NotificationCounts, {
    description:
      'The same counts as `Viewer.notificationCounts`, whenever one arrives, is marked as read on any page or device, or is settled by whoever does what it asks. Ends with the session.',
    subscribe: ({ context }) => unreadChanges(context as HubContext),
  })
  notificationCounts(@Ctx() ctx: HubContext): Promise<NotificationCounts> {
    return notificationCounts(ctx);
  }
}

@Resolver(() => Viewer)
export class ViewerNotificationsResolver {
  @FieldResolver(() => Int, { description: 'How many notifications the present function has not read.' })
  unreadNotifications(@Ctx() ctx: HubContext): Promise<number> {
    return countNotifications(ctx, true);
  }

  @FieldResolver(() => NotificationCounts, {
    description: 'How many of the notifications to the present function still ask something, and are unread.',
  })
  notificationCounts(@Ctx() ctx: HubContext): Promise<NotificationCounts> {
    return notificationCounts(ctx);
  }
}

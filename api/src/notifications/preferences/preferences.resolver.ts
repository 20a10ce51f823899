import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Viewer } from '../../accounts/viewer.type.ts';
import type { HubContext } from '../../context.ts';
import { ownPreferences, setOwnPreferences } from './own-preferences.ts';
import {
  NotificationPreferences,
  NotificationPreferencesPayload,
  SetNotificationPreferencesInput,
} from './preferences.type.ts';

@Resolver(() => Viewer)
export class NotificationPreferencesResolver {
  @FieldResolver(() => NotificationPreferences, {
    description: 'The notification preferences of the present function.',
  })
  notificationPreferences(@Ctx() ctx: HubContext): Promise<NotificationPreferences> {
    return ownPreferences(ctx);
  }

  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Replaces the notification preferences of the present function. Errors: INVALID (an hour).',
  })
  setNotificationPreferences(
    @Ctx() ctx: HubContext,
    @Arg('input', () => SetNotificationPreferencesInput, { description: 'All of it.' })
    input: SetNotificationPreferencesInput,
  ): Promise<NotificationPreferencesPayload> {
    return setOwnPreferences(ctx, input);
  }
}
